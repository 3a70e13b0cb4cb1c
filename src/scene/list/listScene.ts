import { eventById } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { countShown, shownTest } from '../shared/shown.ts'

/** The ids of the events shown, looked up one at a time: in a long story nothing needs them all. */
export interface ShownIds {
  readonly size: number
  readonly has: (id: string) => boolean
}

/** Which events the list shows, and which of them is open. */
export interface ListScene {
  readonly shown: ShownIds
  readonly selected: string | null
}

/** A selected event of the story is always in the list, even if filters would exclude it. */
export function listScene(story: StoryOutline, view: View): ListScene {
  const selected = eventById(story, view.event)?.id ?? null
  const isShown = shownTest(story, view)
  const extra = selected !== null && !isShown(selected) ? 1 : 0
  return {
    shown: {
      size: countShown(story, view) + extra,
      has: (id) => id === selected || isShown(id),
    },
    selected,
  }
}
