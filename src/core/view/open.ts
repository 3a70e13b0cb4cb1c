import type { StoryOutline } from '../model/story.ts'
import { timeAtKnown } from './asKnown.ts'
import { goToStep } from './guide.ts'
import { knownOf } from './known.ts'
import { withOwn } from './own.ts'
import { parseQuery } from './link/query.ts'
import { readView, type ReadView } from './link/url.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** Whether the link leaves the view to the step: `writeView` always writes the time on a tour. */
function leavesOpen({ view }: ReadView): boolean {
  return view.time === DEFAULT_VIEW.time && view.event === null && view.camera === null
}

/** As known on a day, without a time of its own: the playhead stands at the end of that day. */
function atKnown(story: StoryOutline, read: ReadView): ReadView {
  const { known, time } = read.view
  if (known === null || time !== DEFAULT_VIEW.time) return read
  return { ...read, view: { ...read.view, time: timeAtKnown(story, known) } }
}

/**
 * Opens a link: {@link readView} and, if the link names a step of a tour and nothing else to show,
 * that step's view; `?path=two-calls&step=3` is enough for a slide. `?known=2025-03-18` goes to that day.
 */
export function openLink(story: StoryOutline, query: string): ReadView {
  const read = readView(query, knownOf(story))
  const { path, step } = read.view
  if (path === null || !leavesOpen(read)) return atKnown(story, read)
  const { own, mapFrame } = read.view
  const view = goToStep(withOwn(story, own), read.view, path, step)
  return { ...read, view: { ...view, mapFrame } }
}

/**
 * The view that a host opens in its frame by a link's query. The frame's looks stay as they are; so
 * do theme and clock, unless the link sets them. Never throws; unreadable parts are ignored.
 */
export function openFramed(story: StoryOutline, now: View, query: string): View {
  const { view } = openLink(story, query)
  const named = new Set(parseQuery(query).map(([name]) => name))
  return {
    ...view,
    mode: now.mode,
    embed: now.embed,
    theme: named.has('theme') ? view.theme : now.theme,
    clock: named.has('clock') ? view.clock : now.clock,
  }
}
