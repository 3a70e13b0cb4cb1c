import { withOtherWords, type OtherWords } from '../../core/model/otherWords.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { found } from '../../scene/search/found.ts'

/** The same story, in which events are found by words: those of its cards, other names and keywords. */
export function searchable(story: StoryOutline, words: OtherWords): StoryOutline {
  return { ...withOtherWords(story, words), find: found }
}
