import { withOtherWords, type OtherWords } from '../../model/otherWords.ts'
import type { StoryOutline } from '../../model/story.ts'
import { found } from '../../scene/search/found.ts'

/** The same story, in which events are found by words: those of its cards, other names and keywords. */
export function searchable(story: StoryOutline, words: OtherWords): StoryOutline {
  return { ...withOtherWords(story, words), find: found }
}
