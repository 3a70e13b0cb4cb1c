import type { StoryOutline } from '../../src/model/story.ts'
import type { TimelineOptions } from '../../src/scene/timelineScene.ts'
import type { TimelineWords } from '../../src/timeline/words.ts'
import type { View } from '../../src/view/view.ts'

/** A scene of the timeline that is drawn to a file: what it shows, and how large. */
export interface Exhibit {
  readonly name: string
  readonly story?: StoryOutline
  readonly view?: Partial<View>
  readonly width?: number
  readonly height?: number
  readonly options?: TimelineOptions
  readonly words?: TimelineWords
}
