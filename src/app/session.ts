import type { Problem } from '../model/problem.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Tours } from '../model/tours.ts'
import { wordsFor, type Words } from '../text/index.ts'
import { createFirstSession, type FirstSession } from './firstSession.ts'

/** What every part that comes later is given: the same, with all words. */
export interface Session extends FirstSession {
  readonly words: Words
  /** What the steps of the story's tours say. */
  readonly tours: Tours
}

/**
 * The session with all words. They are loaded with whoever asks: nothing fetched at once may.
 *
 * @param tours what their steps say, for whoever shows it
 */
export function withAllWords(session: FirstSession, tours: Tours = {}): Session {
  return { ...session, words: wordsFor(session.store.whole.language), tours }
}

/** A session with all words, showing the story as written in the document. */
export function createSession(story: StoryOutline, problems: readonly Problem[]): Session {
  return withAllWords(createFirstSession(story, problems))
}
