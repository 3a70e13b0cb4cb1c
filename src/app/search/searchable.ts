import words from 'virtual:other-words'
import { withOtherWords } from '../../model/otherWords.ts'
import type { StoryOutline } from '../../model/story.ts'
import { found } from '../../scene/search/found.ts'

/** The same story, in which events are found by words: those of its cards, other names and keywords. */
export function searchable(story: StoryOutline): StoryOutline {
  return { ...withOtherWords(story, words), find: found }
}
