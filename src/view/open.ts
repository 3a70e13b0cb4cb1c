import type { StoryOutline } from '../model/story.ts'
import { goToStep } from './guide.ts'
import { knownOf } from './known.ts'
import { readView, type ReadView } from './url.ts'
import { DEFAULT_VIEW } from './view.ts'

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
  return { ...read, view: goToStep(story, read.view, path, step) }
}
