import type { Release } from '../../build/citation.ts'
import type { Story } from '../model/story.ts'

/** The story with all its words, and the release of the site. */
export interface WholeStory extends Release {
  readonly story: Story
}

/** Fetches it; rejects if the network fails. */
export async function wholeStory(): Promise<WholeStory> {
  return (await import('virtual:whole-story')).default
}
