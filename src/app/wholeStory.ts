import type { Release } from '../publish/citation.ts'
import type { Story } from '../model/story.ts'
import { storyFile } from './storyFile.ts'

/** The story with all its words, and the release of the site. */
export interface WholeStory extends Release {
  readonly story: Story
}

/** Fetches it; rejects if the network fails. */
export const wholeStory = (): Promise<WholeStory> => storyFile('whole')
