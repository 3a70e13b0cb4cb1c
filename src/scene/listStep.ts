import type { StoryOutline } from '../model/story.ts'
import type { View } from '../view/view.ts'
import { shownAt, shownOf } from './shown.ts'

/** How a list stands against the time shown. */
export interface ListStep {
  /** The event that the time has come to: in a list that grows the last, else the first. */
  readonly current: string | null
  /** How many events pass the filters and come only later. */
  readonly later: number
}

/** Up to a moment the list grows with the time; of a moment or a range, none counts as later. */
export function listStep(story: StoryOutline, view: View): ListStep {
  const shown = shownOf(story, view)
  const grows = view.time.mode === 'up-to'
  return {
    current: shownAt(shown, grows ? shown.size - 1 : 0)?.id ?? null,
    later: grows ? shown.matches.events.length - shown.size : 0,
  }
}
