import type { EventOutline } from '../../../core/model/event.ts'
import { eventById } from '../../../core/model/eventIndex.ts'
import type { MapFrame, StoryOutline } from '../../../core/model/story.ts'
import { goToStep } from '../../../core/view/guide.ts'
import type { Camera, View } from '../../../core/view/view.ts'
import {
  bboxOf,
  fit,
  NO_PADDING,
  project,
  unproject,
  type Bbox,
  type Padding,
  type Point,
  type Size,
} from '../../shared/camera.ts'
import { isInBox, mainFrame } from '../frames.ts'
import type { BasemapLabels } from '../basemapLabels.ts'
import { pointOf } from '../marks/drawnPlace.ts'
import { isInTime, nowOf } from '../../shared/visible.ts'
import { visitsOf } from '../../shared/visits.ts'

/** Padding around what a step shows, for marks, labels and controls. */
export const STEP_PADDING: Padding = { top: 48, right: 56, bottom: 48, left: 56 }
const STEP_ZOOM = 5

/** Half of the square in which a mark is drawn, CSS px. */
export const MARK_ROOM = 24

/** Up to this width, CSS px, the map's buttons are a row along its upper edge; how far down it reaches. */
const NARROW = 560
const BUTTONS = 36
/** A phone's map beside a step is lower than this, CSS px: it has its buttons only while a hand is on it. */
const LOW = 190

/** Shrunk for small maps: never more than a sixth of a side, but for the buttons, which marks keep clear of. */
function paddingFor({ width, height }: Size): Padding {
  const across = Math.min(STEP_PADDING.left, width / 6)
  const along = Math.min(STEP_PADDING.top, height / 6)
  const under =
    width <= NARROW && height >= LOW ? Math.min(BUTTONS + 1.25 * MARK_ROOM, height / 3) : 0
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

/** How far a point lies within such a padding, CSS px; less than 0 beyond it. */
function within([x, y]: Point, { width, height }: Size, free: Padding): number {
  return Math.min(x - free.left, y - free.top, width - free.right - x, height - free.bottom - y)
}

/** Steps of moving aside, CSS px, nearest first; and how much farther off, in levels of zoom, is still as asked. */
const ASIDE = [0, -20, 20, -40, 40, -60, 60]
const FARTHER = [0, 0.2, -0.2, 0.4, 0.6]
const MOVES = FARTHER.flatMap((farther) =>
  ASIDE.flatMap((dx) => ASIDE.map((dy) => ({ farther, dx, dy }))).sort(
    (one, other) => Math.hypot(one.dx, one.dy) - Math.hypot(other.dx, other.dy),
  ),
)

/**
 * The camera that shows all of `box`, and `places` with room for their marks. None of `ends` is cut by
 * the edge: the camera moves aside for them, and takes them in only where that does not help, for
 * one taken in may lead to the next, until half a continent is shown.
 */
function around(
  box: readonly Point[],
  places: readonly Point[],
  ends: readonly Point[],
  size: Size,
): Camera | null {
  const bbox = bboxOf([...box, ...places])
  if (!bbox) return null
  const padding = paddingFor(size)
  const camera = fit(bbox, size, padding, STEP_ZOOM)
  const [x, y]: Point = [size.width / 2, size.height / 2]
  const drawn = (points: readonly Point[]) => points.map((at) => project(at, camera, size))
  const [corners, marks, others] = [drawn(box), drawn(places), drawn(ends)]
  const edge = Math.min(MARK_ROOM, padding.left, padding.bottom)
  const free = { ...padding, right: edge, bottom: edge, left: edge }
  const isCut = (at: Point): boolean => Math.abs(within(at, size, NO_PADDING)) < MARK_ROOM + 1
  for (const { farther, dx, dy } of MOVES) {
    const to = ([left, top]: Point): Point => [
      x + (left - x) * 2 ** -farther + dx,
      y + (top - y) * 2 ** -farther + dy,
    ]
    const areIn = (points: readonly Point[], padded: Padding): boolean =>
      points.every((at) => within(to(at), size, padded) >= -1)
    if (others.some((at) => isCut(to(at))) || !areIn(corners, NO_PADDING) || !areIn(marks, free))
      continue
    const zoom = camera.zoom - farther
    return { center: unproject([x - dx, y - dy], { ...camera, zoom }, size), zoom }
  }
  const taken = ends.filter((end) => isCut(project(end, camera, size)))
  if (taken.length === 0) return camera
  const rest = ends.filter((end) => !taken.includes(end))
  return around(box, [...places, ...taken], rest, size)
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
  basemapLabels: BasemapLabels,
  frame: MapFrame = mainFrame(story),
): Camera | null {
  const step = story.paths.find(({ id }) => id === view.path)?.steps[view.step]
  const event = eventById(story, step?.event)
  if (step && story.frames.length > 0 && (step.frame ?? mainFrame(story).id) !== frame.id)
    return null
  const isOwn = (at: Point): boolean => story.frames.length === 0 || isInBox(at, frame.bbox)
  const places = (events: readonly EventOutline[]): Point[] =>
    visitsOf(events, story.places)
      .map(({ place }) => pointOf(place, basemapLabels))
      .filter(isOwn)
  const own = event ? places([event]) : []
  const ends = event ? places(tiedTo(event, story, view)) : []
  return around(step?.camera ? corners(step.camera) : [], own, ends, size)
}
