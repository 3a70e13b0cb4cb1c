import type { EventOutline } from '../../core/model/event.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { MapFrame, StoryOutline } from '../../core/model/story.ts'
import { hasFilters } from '../../core/view/filters.ts'
import type { Camera, View } from '../../core/view/view.ts'
import { fit, type Bbox, type Point, type Size } from '../shared/camera.ts'
import { lookOf } from './marks/marks.ts'
import { matchesOf } from '../shared/matches.ts'
import { visitsOf, type Visit } from '../shared/visits.ts'

/**
 * A story of two scales has two maps, its frames: one scene, two cameras, one selection. What one of
 * them leaves out the other shows, and what neither would take is shown wherever it lies: nothing
 * falls between them.
 */

/** A camera so much farther than the frame's own shows another map: its lanes no longer hold. */
const BEYOND = 0.75

const whole = new WeakMap<object, readonly MapFrame[]>()

/** The story's maps in the order of reading; a story that declares none has one, of its `bbox`. */
export function framesOf(
  story: Pick<StoryOutline, 'frames' | 'bbox'>,
): readonly [MapFrame, ...MapFrame[]] {
  const [first, ...rest] = story.frames
  if (first) return [first, ...rest]
  const [only] = whole.get(story.bbox) ?? []
  const one: MapFrame = only ?? {
    id: '',
    title: '',
    holds: null,
    bbox: story.bbox,
    lanes: null,
    roles: null,
    isMain: true,
  }
  whole.set(story.bbox, [one])
  return [one]
}

/** The map that is large where there is room for one only, and whose camera the view holds. */
export function mainFrame(story: Pick<StoryOutline, 'frames' | 'bbox'>): MapFrame {
  const frames = framesOf(story)
  return frames.find(({ isMain }) => isMain) ?? frames[0]
}

/** The map beside the main one; null if there is one map only. */
export function otherFrame(story: Pick<StoryOutline, 'frames' | 'bbox'>): MapFrame | null {
  return framesOf(story).find(({ isMain }) => !isMain) ?? null
}

/** Whether a position lies in a box, edges included. */
export function isInBox([lng, lat]: Point, [west, south, east, north]: Bbox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north
}

/** By role it takes a place from maps that would take it by its lane alone. */
const CLAIMS = { none: 0, lane: 1, role: 2 } as const

function claim(frame: MapFrame, { event, place, part }: Visit, story: StoryOutline): number {
  if (!isInBox(place.coordinates, frame.bbox)) return CLAIMS.none
  if (frame.roles?.includes(part.role)) return CLAIMS.role
  const { track } = lookOf(story.kinds, event.kind)
  return frame.lanes === null || frame.lanes.includes(track) ? CLAIMS.lane : CLAIMS.none
}

function isHome(frame: MapFrame, visit: Visit, story: StoryOutline): boolean {
  const frames = framesOf(story)
  const strongest = Math.max(...frames.map((one) => claim(one, visit, story)))
  if (strongest > CLAIMS.none) return claim(frame, visit, story) === strongest
  const around = frames.filter(({ bbox }) => isInBox(visit.place.coordinates, bbox))
  return around.length > 0 ? around.includes(frame) : frame.isMain
}

/**
 * Whether a frame shows an event at one of its places, as far as its lanes go: what is its own and what
 * is selected; on the main one also what lies beyond it, once the reader's hand has led there.
 */
export function shows(
  frame: MapFrame,
  visit: Visit,
  story: StoryOutline,
  { event: selected, camera }: Pick<View, 'event' | 'camera'>,
): boolean {
  if (story.frames.length === 0 || visit.event.id === selected) return true
  const isBeyond = frame.isMain && camera !== null && !isInBox(visit.place.coordinates, frame.bbox)
  return isBeyond || isHome(frame, visit, story)
}

/** Whether the camera has gone so far out that the map is no longer the frame's own. */
export function isFarFrom(frame: MapFrame, camera: Camera, size: Size): boolean {
  return frame.isMain && camera.zoom < fit(frame.bbox, size, undefined, Infinity).zoom - BEYOND
}

/** Whether an event without a place is listed beside this map. */
export function listsUnplaced(frame: MapFrame, event: EventOutline, story: StoryOutline): boolean {
  const { track } = lookOf(story.kinds, event.kind)
  const isIn = ({ lanes }: MapFrame): boolean => lanes === null || lanes.includes(track)
  return isIn(frame) || (frame.isMain && !framesOf(story).some(isIn))
}

/** The frame that shows one of these events where it is told: the main one before the other. */
function frameAround(events: readonly EventOutline[], story: StoryOutline): MapFrame | null {
  const visits = visitsOf(events, story.places)
  const main = mainFrame(story)
  const isIn = (frame: MapFrame): boolean =>
    visits.some(
      (visit) => isInBox(visit.place.coordinates, frame.bbox) && isHome(frame, visit, story),
    )
  return [main, ...framesOf(story)].find(isIn) ?? null
}

/**
 * The map that is large where there is room for one: the reader's choice, else that of the tour's
 * step, else the one that shows the selected event or, with filters, what was found.
 */
export function largeFrame(story: StoryOutline, view: View): MapFrame {
  const main = mainFrame(story)
  if (story.frames.length === 0) return main
  const named = (id: string | null | undefined): MapFrame | undefined =>
    story.frames.find((frame) => frame.id === id)
  const step = story.paths.find(({ id }) => id === view.path)?.steps[view.step]
  const told = named(view.mapFrame) ?? named(step?.frame)
  if (told) return told
  const selected = eventById(story, view.event ?? undefined)
  if (selected) return frameAround([selected], story) ?? main
  return hasFilters(view) ? (frameAround(matchesOf(story, view).events, story) ?? main) : main
}
