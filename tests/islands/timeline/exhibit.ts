import type { StoryOutline } from '../../../src/core/model/story.ts'
import type { TimelineOptions } from '../../../src/scene/timeline/timelineScene.ts'
import type { TimelineMessages } from '../../../src/islands/timeline/messages.ts'
import type { View } from '../../../src/core/view/view.ts'

/** A scene of the timeline that is drawn to a file: what it shows, and how large. */
export interface Exhibit {
  readonly name: string
  readonly story?: StoryOutline
  readonly view?: Partial<View>
  readonly width?: number
  readonly height?: number
  readonly options?: TimelineOptions
  readonly messages?: TimelineMessages
}
