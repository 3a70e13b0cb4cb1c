import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { shownAt, shownOf } from '../shared/shown.ts'

/** The state of the list relative to the time shown. */
export interface ListStep {
  /** The event that the time has reached: the last in a growing list, otherwise the first. */
  readonly current: string | null
  /** The number of later events that pass the filters. */
  readonly later: number
}

/** In mode "up to" the list grows with time; for a moment or a range, nothing counts as later. */
export function listStep(story: StoryOutline, view: View): ListStep {
  const shown = shownOf(story, view)
  const grows = view.time.mode === 'up-to'
  return {
    current: shownAt(shown, grows ? shown.size - 1 : 0)?.id ?? null,
    later: grows ? shown.matches.events.length - shown.size : 0,
  }
}
