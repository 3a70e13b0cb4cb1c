import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { columnsOf, type Columns } from './columns.ts'
import { passing } from './visible.ts'

/** The events that pass the filters, regardless of the time. */
export interface Matches extends Columns {
  /** By place in `story.events`: 1 where the event passes. */
  readonly flags: Uint8Array
  /** Places in `story.events`, in the order of `events`. */
  readonly places: Int32Array
}

/**
 * The parts of the view that decide what passes: everything except the time and how it is
 * displayed.
 */
function filtersIn(view: View): readonly unknown[] {
  const { time: _time, event: _event, axis: _axis, lens: _lens, camera: _camera, ...rest } = view
  const { spacing: _spacing, clock: _clock, theme: _theme, mode: _mode, ...less } = rest
  const { path: _path, step: _step, mapFrame: _frame, otherCamera: _other, ...filters } = less
  return Object.values(filters)
}

function filter(story: StoryOutline, view: View): Matches {
  const { events } = story
  const passes = passing(story, view)
  const flags = Uint8Array.from(events, (event) => (passes(event) ? 1 : 0))
  const places = Int32Array.from(events.keys()).filter((place) => flags[place] === 1)
  const all = places.length === events.length
  const kept = all ? events : events.filter((_, place) => flags[place] === 1)
  return { ...columnsOf(kept), flags, places }
}

const asked = new WeakMap<View, readonly unknown[]>()

/** Many callers ask about the same view within one step of time. */
function filtersOf(view: View): readonly unknown[] {
  const filters = asked.get(view) ?? filtersIn(view)
  asked.set(view, filters)
  return filters
}

interface Kept {
  /** Another once the search has come. */
  readonly find: StoryOutline['find']
  readonly filters: readonly unknown[]
  readonly matches: Matches
}

/** The reader's own filters, and those that menus and pictures ask about beside them. */
const KEPT = 3
const lastMatches = new WeakMap<object, readonly Kept[]>()

/**
 * The events that pass the view's filters, as sorted columns. Cached while the filters stay the
 * same, so that moving the time, the selection or the map reuses them.
 */
export function matchesOf(story: StoryOutline, view: View): Matches {
  const filters = filtersOf(view)
  const kept = lastMatches.get(story.events) ?? []
  const { find } = story
  const known = kept.find(
    (one) => one.find === find && one.filters.every((value, at) => Object.is(value, filters[at])),
  )
  if (known) return known.matches
  const matches = filter(story, view)
  lastMatches.set(story.events, [{ find, filters, matches }, ...kept].slice(0, KEPT))
  return matches
}
