import { mapStep, type MapStep } from './mapStep.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { Track } from '../../core/model/kind.ts'
import { isLarge } from '../../core/model/large.ts'
import type { MapFrame, StoryOutline } from '../../core/model/story.ts'
import type { Camera, View } from '../../core/view/view.ts'
import { arcsOf, type Arc } from './arcs.ts'
import { areasOf, type Area } from './areas.ts'
import { withCallEnds } from './callEnds.ts'
import type { Bbox, Point, Size } from '../shared/camera.ts'
import { isFarFrom, mainFrame, listsUnplaced, shows } from './frames.ts'
import { framingOf, nearOf } from './camera/framing.ts'
import { NO_BASEMAP_LABELS, type BasemapLabels } from './basemapLabels.ts'
import type { Label } from './labels/labelBox.ts'
import type { Found } from './labels/fixedBoxes.ts'
import { keptLabels } from './labels/keptLabels.ts'
import { marksOf } from './marks/laidMarks.ts'
import { larger, type Layout } from './layout.ts'
import type { Mark, MarkState } from './marks/mark.ts'
import { isArea, pointOf } from './marks/drawnPlace.ts'
import { lookOf, stateOf } from './marks/marks.ts'
import { placesById, visitsOf, type Visit } from '../shared/visits.ts'
import type { PointCloud } from './cloud/cloudPoints.ts'
import { shownEvents } from '../shared/shown.ts'
import { roomForText, type MeasureText } from '../shared/textWidth.ts'
import { isInTime, tenseOf } from '../shared/visible.ts'

/** A visible event that has no point on the map. */
export interface UnplacedEvent {
  readonly event: string
  readonly title: string
  readonly kind: string
  readonly track: Track
  /** Name of its place ("Aboard Air Force One"), or null if the story gives none. */
  readonly place: string | null
  /** What the place's point would stand in for. */
  readonly standIn: string | null
  readonly state: MarkState
}

/** Everything the map draws, as plain data: positions in degrees, sizes in CSS px. */
export interface MapScene {
  readonly camera: Camera
  /** Of the map's element. */
  readonly size: Size
  /** The opening view, to which "home" returns. */
  readonly home: Bbox
  /** Whether it shows the lanes of its frame alone; false of a map that is the only one, or far out. */
  readonly isOwnLanes: boolean
  /** Whether the camera went to what filters found, and the whole map is one press away. */
  readonly isAtFound: boolean
  /** In time order. */
  readonly marks: readonly Mark[]
  /** Places of events that pass the filters and lie after the playhead. */
  readonly later: readonly Point[]
  readonly areas: readonly Area[]
  readonly arcs: readonly Arc[]
  readonly labels: readonly Label[]
  /** All of a story, the latest of a large one; see `unplacedCount`. */
  readonly unplaced: readonly UnplacedEvent[]
  /** How many visible events have no point, listed beside it or not. */
  readonly unplacedCount: number
  /** All that is shown of a large story, as points under everything else; null for others. */
  readonly cloud: PointCloud | null
}

/** What has no point on the map: how many, and those that are listed. */
export interface Unplaced {
  readonly count: number
  readonly events: readonly EventOutline[]
}

/** How a large story is drawn: as points and counts. Loaded only for such stories. */
export interface Crowd {
  /** What is drawn as single marks, areas and lines: the selected event and its related events. */
  readonly focus: (step: MapStep) => readonly EventOutline[]
  readonly unplaced: (step: MapStep) => Unplaced
  readonly counts: (step: MapStep, layout: Layout, marks: readonly Mark[]) => Mark[]
  readonly cloud: (step: MapStep) => PointCloud
}

function unplacedOf(
  events: readonly EventOutline[],
  { story: { places, kinds }, selected, now }: MapStep,
): UnplacedEvent[] {
  return events.map((event) => {
    const place = placesById(places).get(event.places[0]?.place ?? '')
    return {
      event: event.id,
      title: event.title,
      kind: event.kind,
      track: lookOf(kinds, event.kind).track,
      place: place?.name ?? null,
      standIn: place?.standIn ?? null,
      state: stateOf(event, selected, now),
    }
  })
}

function withoutPlace(all: readonly EventOutline[], { places }: StoryOutline): Unplaced {
  const placed = new Set(visitsOf(all, places).map(({ event }) => event))
  const events = all.filter((event) => !placed.has(event))
  return { count: events.length, events }
}

/** Points of later events, without duplicates, and none where there is already a mark. */
function laterOf(
  { story, basemapLabels, now, matches }: MapStep,
  taken: ReadonlySet<string>,
  isShown: (visit: Visit) => boolean,
): Point[] {
  const events = matches.events.filter(
    (event) => tenseOf(event, now) === 'later' && !isInTime(event, now),
  )
  const visits = visitsOf(events, story.places).filter(isShown)
  const places = new Set(visits.map(({ place }) => place))
  return [...places]
    .filter((place) => !taken.has(place.id) && !isArea(place))
    .map((place) => pointOf(place, basemapLabels))
}

/** What a scene is drawn with, beside story, view and size; each has a default. */
export interface MapOptions {
  /** Names and areas of the basemap in the page's language. */
  readonly basemapLabels?: BasemapLabels
  /** Draws a large story; without it such a story is drawn like any other. */
  readonly crowd?: Crowd | null
  /** How wide words are; else with room for any common font. */
  readonly measure?: MeasureText
  /** Which of the story's maps; `view.camera` is then its own. */
  readonly frame?: MapFrame
  /** Whether the other of two maps may lie in a corner of it, or what was found to lie on it. */
  readonly over?: boolean | Found
  /** Whether it is drawn at this very size, and not scaled by a style sheet: more names have room. */
  readonly isDrawnSo?: boolean
}

/**
 * What the map draws of a story at a view. Depends on its arguments alone. With a crowd, and of a
 * large story, the work does not grow with what is shown.
 *
 * The camera is the reader's own, else what the step of a guided path asks for, else what filters
 * found, else it fits the frame's bbox to the size without padding (so that a style sheet alone can
 * do the same).
 *
 * @param size the map's element, CSS px
 */
export function mapScene(
  story: StoryOutline,
  view: View,
  size: Size,
  options: MapOptions = {},
): MapScene {
  const { basemapLabels = NO_BASEMAP_LABELS, crowd = null, measure = roomForText } = options
  const { frame = mainFrame(story), over = frame.isMain, isDrawnSo = false } = options
  const { marks: grown = 1 } = measure
  const many = isLarge(story) ? crowd : null
  const step = mapStep(story, view, basemapLabels)
  const events = many ? many.focus(step) : shownEvents(story, view)
  const framing = framingOf(story, view, size, basemapLabels, frame)
  const { camera, isHome, isAtFound } = framing
  // What is drawn so many times as large has as much room as on a map so many times smaller.
  const laid = (one: Layout): Layout => larger(one, -Math.log2(grown))
  const layout = laid(framing.layout)
  const isFar = isFarFrom(frame, camera, size)
  const isShown = (visit: Visit): boolean => isFar || shows(frame, visit, story, view)
  const visits = visitsOf(events, story.places).filter(isShown)
  const isNear = nearOf(framing, size, story)
  const own = marksOf(visits, layout, step)
  // A call is drawn from end to end or not at all: cut off by the edge it would look like a flight.
  const inSight = own.filter(({ at }) => isNear(at))
  const arcs = arcsOf(visits, inSight, step)
  const all = many ? [...own, ...many.counts(step, layout, own)] : own
  const marks = withCallEnds(
    all.filter(({ at }) => isNear(at)),
    arcs,
  )
  const taken = new Set(all.flatMap(({ places }) => places))
  const without = many ? many.unplaced(step) : withoutPlace(events, story)
  const listed = without.events.filter((event) => listsUnplaced(frame, event, story))
  const isOneOfTwo = story.frames.length > 0
  const unplaced = unplacedOf(listed, step)
  const hasUnplaced = unplaced.length > 0
  return {
    camera,
    size,
    home: frame.bbox,
    isOwnLanes: isOneOfTwo && !isFar,
    isAtFound,
    marks,
    later: many ? [] : laterOf(step, taken, isShown),
    areas: areasOf(visits, layout, step),
    arcs,
    labels: keptLabels(marks, arcs, basemapLabels, {
      layout,
      wide: framing.wide && laid(framing.wide),
      whole: isDrawnSo && framing.whole ? laid(framing.whole) : null,
      hasUnplaced,
      measure,
      ...(isOneOfTwo && { fixtures: { frame, hasUnplaced, over, isWhole: !isHome } }),
    }),
    unplaced,
    unplacedCount: without.count - (without.events.length - listed.length),
    // The cloud of a large story is drawn on the main map alone: twice would cost twice.
    cloud: many && frame.isMain ? many.cloud(step) : null,
  }
}
