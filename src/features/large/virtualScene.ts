import type { StoryOutline } from '../../core/model/story.ts'
import type { Shown } from '../../scene/shared/shown.ts'

/** What the list shows: the story, which of its events, and which one is selected. */
export interface VirtualScene {
  readonly story: StoryOutline
  readonly shown: Shown
  readonly selected: string | null
  /** The selected event's place among those shown; null if it is not shown. */
  readonly place: number | null
}
