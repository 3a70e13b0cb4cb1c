import type { EventOutline } from '../model/event.ts'
import type { Track } from '../model/kind.ts'
import { isLarge } from '../model/large.ts'
import type { MapFrame, StoryOutline } from '../model/story.ts'
import type { Camera, View } from '../view/view.ts'
import { arcsOf, type Arc } from './arcs.ts'
import { areasOf, type Area } from './areas.ts'
import { withCallEnds } from './callEnds.ts'
import type { Bbox, Point, Size } from './camera.ts'
import { isFarFrom, mainFrame, shelves, shows } from './frames.ts'
import { framingOf, nearOf } from './framing.ts'
import { EMPTY_GROUND, type Ground } from './ground.ts'
import type { Label } from './labelBox.ts'
import type { Found } from './fixedBoxes.ts'
import { keptLabels } from './keptLabels.ts'
import { marksOf } from './laidMarks.ts'
import type { Layout } from './layout.ts'
import {
  isArea,
  lookOf,
  pointOf,
  stateOf,
  type Mark,
  type MarkContext,
  type MarkState,
} from './marks.ts'
import { placesById, visitsOf, type Visit } from './visits.ts'
import type { Mass } from './massPoints.ts'
import { matchesOf } from './matches.ts'
import { shownEvents } from './shown.ts'
import { roomForText, type MeasureText } from './textWidth.ts'
import { isInTime, nowOf, tenseOf, type Now } from './visible.ts'

/** A visible event that has no point on the map. */
export interface ShelfItem {
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
  /** All of a story, the latest of a large one; see `shelved`. */
  readonly shelf: readonly ShelfItem[]
  /** How many visible events have no point, listed on the shelf or not. */
  readonly shelved: number
  /** All that is shown of a large story, as points under everything else; null for others. */
  readonly mass: Mass | null
}

/** What has no point on the map: how many, and those that are listed. */
export interface Unplaced {
  readonly count: number
  readonly events: readonly EventOutline[]
}

/** How a large story is drawn: as points and counts. Loaded only for such stories. */
export interface Crowd {
  /** What is drawn as single marks, areas and lines: the selected event and its related events. */
  readonly focus: (story: StoryOutline, view: View) => readonly EventOutline[]
  readonly unplaced: (story: StoryOutline, view: View) => Unplaced
  readonly counts: (
    context: MarkContext,
    view: View,
    layout: Layout,
    marks: readonly Mark[],
  ) => Mark[]
  readonly mass: (story: StoryOutline, view: View) => Mass
}

function shelfOf(
  unplaced: readonly EventOutline[],
  { places, kinds }: StoryOutline,
  selected: string | null,
  now: Now,
): ShelfItem[] {
  return unplaced.map((event) => {
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
  story: StoryOutline,
  view: View,
  now: Now,
  taken: ReadonlySet<string>,
  ground: Ground,
  isShown: (visit: Visit) => boolean,
): Point[] {
  const events = matchesOf(story, view).events.filter(
    (event) => tenseOf(event, now) === 'later' && !isInTime(event, now),
  )
  const visits = visitsOf(events, story.places).filter(isShown)
  const places = new Set(visits.map(({ place }) => place))
  return [...places]
    .filter((place) => !taken.has(place.id) && !isArea(place))
    .map((place) => pointOf(place, ground))
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
 * @param ground names and areas of the basemap in the page's language
 * @param measure how wide words are; else with room for any common font
 * @param frame which of the story's maps; `view.camera` is then its own
 * @param over whether the other of two maps may lie in a corner of it, or what was found to lie on it
 * @param isDrawnSo whether it is drawn at this very size, and not scaled by a style sheet: more names have room
 */
export function mapScene(
  story: StoryOutline,
  view: View,
  size: Size,
  ground: Ground = EMPTY_GROUND,
  crowd: Crowd | null = null,
  measure: MeasureText = roomForText,
  frame: MapFrame = mainFrame(story),
  over: boolean | Found = frame.isMain,
  isDrawnSo = false,
): MapScene {
  const many = isLarge(story) ? crowd : null
  const now = nowOf(story, view.time)
  const events = many ? many.focus(story, view) : shownEvents(story, view)
  const framing = framingOf(story, view, size, ground, frame)
  const { camera, layout, wide, whole, isHome, isAtFound } = framing
  const isFar = isFarFrom(frame, camera, size)
  const isShown = (visit: Visit): boolean => isFar || shows(frame, visit, story, view)
  const visits = visitsOf(events, story.places).filter(isShown)
  const isNear = nearOf(framing, size, story)
  const own = marksOf(visits, layout, story, ground, view.event, now)
  const context = { story, ground, selected: view.event, now }
  // A call is drawn from end to end or not at all: cut off by the edge it would look like a flight.
  const inSight = own.filter(({ at }) => isNear(at))
  const arcs = arcsOf(visits, inSight, story, view.event, now)
  const all = many ? [...own, ...many.counts(context, view, layout, own)] : own
  const marks = withCallEnds(
    all.filter(({ at }) => isNear(at)),
    arcs,
  )
  const unplaced = many ? many.unplaced(story, view) : withoutPlace(events, story)
  const shelved = unplaced.events.filter((event) => shelves(frame, event, story))
  const isOneOfTwo = story.frames.length > 0
  const shelf = shelfOf(shelved, story, view.event, now)
  const hasShelf = shelf.length > 0
  return {
    camera,
    size,
    home: frame.bbox,
    isOwnLanes: isOneOfTwo && !isFar,
    isAtFound,
    marks,
    later: many
      ? []
      : laterOf(story, view, now, new Set(all.flatMap(({ places }) => places)), ground, isShown),
    areas: areasOf(visits, layout, story, ground, view.event, now),
    arcs,
    labels: keptLabels(marks, arcs, ground, {
      layout,
      wide,
      whole: isDrawnSo ? whole : null,
      hasShelf,
      measure,
      ...(isOneOfTwo && { fixtures: { frame, hasShelf, over, isWhole: !isHome } }),
    }),
    shelf,
    shelved: unplaced.count - (unplaced.events.length - shelved.length),
    // The mass of a large story is drawn on the main map alone: twice would cost twice.
    mass: many && frame.isMain ? many.mass(story, view) : null,
  }
}
