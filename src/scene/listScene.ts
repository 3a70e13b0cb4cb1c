import type { StoryOutline } from '../model/story.ts'
import type { View } from '../view/view.ts'
import { visibleEvents } from './visible.ts'

/** Which events the list shows, and which of them is open. */
export interface ListScene {
  readonly shown: ReadonlySet<string>
  readonly selected: string | null
}

/** A selected event is always in the list, even where filters would leave it out, if it is in the story. */
export function listScene(story: StoryOutline, view: View): ListScene {
  const shown = new Set(visibleEvents(story, view).map(({ id }) => id))
  const selected = story.events.find(({ id }) => id === view.event)?.id ?? null
  if (selected !== null) shown.add(selected)
  return { shown, selected }
}
