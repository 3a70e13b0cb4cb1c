import type { Release } from '../../build/citation.ts'
import type { Story } from '../model/story.ts'

/** The story with all its words, and which release of the site tells it. */
export interface WholeStory extends Release {
  readonly story: Story
}

/** Fetches it; rejects where the network does not give it. */
export async function wholeStory(): Promise<WholeStory> {
  return (await import('virtual:whole-story')).default
}
