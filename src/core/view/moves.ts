import type { Clock } from '../time/clock.ts'
import { eventById } from '../model/eventIndex.ts'
import type { Range } from '../time/span.ts'
import type { StoryOutline } from '../model/story.ts'
import { isZone } from '../time/zone.ts'
import { rangeInside, type Extent } from './bounds.ts'
import { DEFAULT_ACTIVITY, type Activity } from './activity.ts'
import type {
  Camera,
  Follow,
  LaneBy,
  LensView,
  Mode,
  Spacing,
  Theme,
  TimelineSize,
  View,
} from './view.ts'

/**
 * Everything a reader can change, as pure moves from view to view. A move that changes nothing
 * returns the same view object.
 */

export { setCompare } from './compare.ts'
export { knowAtPlayhead, leaveKnown, setTimeWay } from './setKnown.ts'
export { clearFilters, setFilter, setSearch, setWithin, toggle } from './filters.ts'
export type { Chosen, Filter } from './filters.ts'
export { goToStep, leavePath, startPath } from './guide.ts'
export { seek, setRange, stepTo } from './playhead.ts'

/**
 * Selects an event, or none; an unknown id changes nothing. The time stays as it is: see {@link
 * stepTo}.
 */
export function select(story: StoryOutline, view: View, id: string | null): View {
  if (id === view.event) return view
  const isKnown = id === null || eventById(story, id) !== undefined
  return isKnown ? { ...view, event: id } : view
}

/** Zooms the axis to a range; null, or a range covering the whole story, shows it all. */
export function setAxis(story: Extent, view: View, axis: Range | null): View {
  const inside = axis && rangeInside(axis, story)
  if (inside && inside.from === inside.to) return view
  const isAll = !inside || (inside.from <= story.opens && inside.to >= story.closes)
  if (isAll) return view.axis === null ? view : { ...view, axis: null }
  if (view.axis?.from === inside.from && view.axis.to === inside.to) return view
  return { ...view, axis: inside }
}

/**
 * Puts the lens over a stretch, away (`none`), or back where the story has it. A lens needs the whole axis, to
 * scale: one that is put somewhere, or brought back, brings that too.
 */
export function setLens(story: Extent, view: View, lens: LensView): View {
  const inside = typeof lens === 'string' ? lens : rangeInside(lens, story)
  if (typeof inside !== 'string' && inside.from === inside.to) return view
  const spacing = inside === 'none' ? view.spacing : 'scale'
  const isThere = isSameLens(view.lens, inside) && view.axis === null && view.spacing === spacing
  return isThere ? view : { ...view, axis: null, spacing, lens: inside }
}

/** Shows the whole story, with nothing of it opened wide; how it is spaced stays as it is. */
export function showWhole({ lens: own }: Pick<StoryOutline, 'lens'>, view: View): View {
  const lens = view.spacing === 'even' ? view.lens : own ? 'none' : 'story'
  const isAll = view.axis === null && isSameLens(view.lens, lens)
  return isAll ? view : { ...view, axis: null, lens }
}

function isSameLens(a: LensView, b: LensView): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.from === b.from && a.to === b.to
}

const NORTH = 85.051128779806604

function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b
  return a.center[0] === b.center[0] && a.center[1] === b.center[1] && a.zoom === b.zoom
}

function isFinite({ center, zoom }: Camera): boolean {
  return [...center, zoom].every(Number.isFinite)
}

/**
 * Stores a settled camera, with its centre wrapped onto one world; null returns to the opening
 * view.
 */
export function setCamera(view: View, camera: Camera | null): View {
  if (camera && !isFinite(camera)) return view
  const [lng, lat] = camera?.center ?? [0, 0]
  const wrapped = lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180
  const north = Math.max(-NORTH, Math.min(NORTH, lat))
  const settled = camera && ({ center: [wrapped, north], zoom: camera.zoom } satisfies Camera)
  return isSameCamera(view.camera, settled) ? view : { ...view, camera: settled }
}

/** As {@link setCamera}, of the map beside the main one. */
export function setOtherCamera(view: View, camera: Camera | null): View {
  const { camera: otherCamera } = setCamera({ ...view, camera: view.otherCamera }, camera)
  return otherCamera === view.otherCamera ? view : { ...view, otherCamera }
}

/** Makes a map the large one where there is room for one only; null leaves it to what is shown. */
export function setMapFrame(view: View, mapFrame: string | null): View {
  return mapFrame === view.mapFrame ? view : { ...view, mapFrame }
}

/** Changes the time zone in which times are written; an unknown zone changes nothing. */
export function setClock(view: View, clock: Clock): View {
  const isKnown = clock === 'place' || clock === 'reader' || isZone(clock)
  return isKnown && clock !== view.clock ? { ...view, clock } : view
}

/** Sets the theme: light, dark, or the device's. */
export function setTheme(view: View, theme: Theme): View {
  return theme === view.theme ? view : { ...view, theme }
}

/** Spaces the axis to scale or evenly by event; its range stays the same. */
export function setSpacing(view: View, spacing: Spacing): View {
  return spacing === view.spacing ? view : { ...view, spacing }
}

/** Changes what the lanes stand for. */
export function setLanes(view: View, lanes: LaneBy): View {
  return lanes === view.lanes ? view : { ...view, lanes }
}

/** Opens the timeline over a narrow page, or closes it. */
export function setTimeline(view: View, timeline: TimelineSize): View {
  return timeline === view.timeline ? view : { ...view, timeline }
}

/** Changes the mode of the page. */
export function setMode(view: View, mode: Mode): View {
  return mode === view.mode ? view : { ...view, mode }
}

/** Opens a class activity, or the page on which to choose one; null returns to the story. */
export function setActivity(view: View, activity: Activity | null): View {
  if (activity !== null) return { ...view, mode: 'activity', activity }
  return view.mode === 'activity' ? { ...view, mode: 'explore', activity: DEFAULT_ACTIVITY } : view
}

/** Sets whether map and time follow the list as it is scrolled. */
export function setFollow(view: View, follow: Follow): View {
  return follow === view.follow ? view : { ...view, follow }
}
