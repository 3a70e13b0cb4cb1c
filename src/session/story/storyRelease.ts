import type { Release } from './release.ts'
import type { Story } from '../../core/model/story.ts'

/** The story with all its words, and the release of the site. */
export interface WholeStory extends Release {
  readonly story: Story
}
