import type { EventOutline } from '../model/event.ts'
import { eventById } from '../model/eventIndex.ts'
import type { MapFrame, StoryOutline } from '../model/story.ts'
import { goToStep } from '../view/guide.ts'
import type { Camera, View } from '../view/view.ts'
import { bboxOf, fit, project, type Bbox, type Padding, type Point, type Size } from './camera.ts'
import { isInBox, mainFrame } from './frames.ts'
import type { Ground } from './ground.ts'
import { pointOf } from './marks.ts'
import { isInTime, nowOf } from './visible.ts'
import { visitsOf } from './visits.ts'

/** Padding around what a step shows, for marks, labels and controls. */
export const STEP_PADDING: Padding = { top: 48, right: 56, bottom: 48, left: 56 }
const STEP_ZOOM = 5

/** Half of the square in which a mark is drawn, CSS px. */
export const MARK_ROOM = 24

/** Up to this width, CSS px, the map's buttons are a row along its upper edge; how far down it reaches. */
const NARROW = 560
const BUTTONS = 36

/** Shrunk for small maps: never more than a sixth of a side, but for the buttons, which marks keep clear of. */
function paddingFor({ width, height }: Size): Padding {
  const across = Math.min(STEP_PADDING.left, width / 6)
  const along = Math.min(STEP_PADDING.top, height / 6)
  const under = width <= NARROW ? Math.min(BUTTONS + 1.25 * MARK_ROOM, height / 3) : 0
  return { top: Math.max(along, under), right: across, bottom: along, left: across }
}

function corners([west, south, east, north]: Bbox): Point[] {
  return [
    [west, south],
    [east, north],
  ]
}

/** What a step is told together with: the places of related events already told by its time. */
function tiedTo(event: EventOutline, story: StoryOutline, view: View): EventOutline[] {
  if (view.path === null) return []
  const now = nowOf(story, goToStep(story, view, view.path, view.step).time)
  return event.related.flatMap(({ to }) => {
    const tied = eventById(story, to)
    return tied && isInTime(tied, now) ? [tied] : []
  })
}

/** Whether a mark there would be cut by the map's edge or covered by the controls along it. */
function isAtEdge([x, y]: Point, { width, height }: Size, free: Padding): boolean {
  const isNear = x > -MARK_ROOM && y > -MARK_ROOM && x < width + MARK_ROOM && y < height + MARK_ROOM
  const isFree =
    x >= free.left - 1 &&
    y >= free.top - 1 &&
    x <= width - free.right + 1 &&
    y <= height - free.bottom + 1
  return isNear && !isFree
}

/** The camera that shows all of `shown`, and with it those of `ends` that the edge would cut. */
function around(shown: readonly Point[], ends: readonly Point[], size: Size): Camera | null {
  const bbox = bboxOf(shown)
  if (!bbox) return null
  const padding = paddingFor(size)
  const camera = fit(bbox, size, padding, STEP_ZOOM)
  const cut = ends.filter((end) => isAtEdge(project(end, camera, size), size, padding))
  if (cut.length === 0) return camera
  const rest = ends.filter((end) => !cut.includes(end))
  return around([...shown, ...cut], rest, size)
}

/**
 * What the current step of the tour asks the map to show: its own bbox, and in any case its event's
 * places, with room for their marks. Independent of the time shown, so that the map stays still
 * while the time is moved; null off a tour, and for a step without bbox, event or place.
 *
 * Of two maps only the one that the step is about moves, and what lies beyond it stays with the other.
 */
export function stepCamera(
  story: StoryOutline,
  view: View,
  size: Size,
  ground: Ground,
  frame: MapFrame = mainFrame(story),
): Camera | null {
  const step = story.paths.find(({ id }) => id === view.path)?.steps[view.step]
  const event = eventById(story, step?.event)
  if (step && story.frames.length > 0 && (step.frame ?? mainFrame(story).id) !== frame.id)
    return null
  const isOwn = (at: Point): boolean => story.frames.length === 0 || isInBox(at, frame.bbox)
  const places = (events: readonly EventOutline[]): Point[] =>
    visitsOf(events, story.places)
      .map(({ place }) => pointOf(place, ground))
      .filter(isOwn)
  const own = event ? places([event]) : []
  const ends = event ? places(tiedTo(event, story, view)) : []
  return around([...(step?.camera ? corners(step.camera) : []), ...own], ends, size)
}
