import type { StoryOutline } from '../model/story.ts'
import { goToStep } from './guide.ts'
import { knownOf } from './known.ts'
import { withOwn } from './own.ts'
import { parseQuery } from './query.ts'
import { readView, type ReadView } from './url.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** Whether the link leaves what is shown to the step: `writeView` always names the time on a path. */
function leavesOpen({ view }: ReadView): boolean {
  return view.time === DEFAULT_VIEW.time && view.event === null && view.camera === null
}

/**
 * Opens a link: {@link readView}, and where the link names a step of a guided path and nothing else
 * to show, what that step shows. `?path=two-calls&step=3` is enough for a slide.
 */
export function openLink(story: StoryOutline, query: string): ReadView {
  const read = readView(query, knownOf(story))
  const { path, step } = read.view
  if (path === null || !leavesOpen(read)) return read
  return { ...read, view: goToStep(withOwn(story, read.view.own), read.view, path, step) }
}

/**
 * The view that a host opens in its frame by the query of a link. How the frame looks stays; colours and
 * clock stay too unless the link names them. Never throws; what cannot be read is left out.
 */
export function openFramed(story: StoryOutline, now: View, query: string): View {
  const { view } = openLink(story, query)
  const named = new Set(parseQuery(query).map(([name]) => name))
  return {
    ...view,
    mode: now.mode,
    frame: now.frame,
    theme: named.has('theme') ? view.theme : now.theme,
    clock: named.has('clock') ? view.clock : now.clock,
  }
}
