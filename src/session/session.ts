import type { Problem } from '../core/json/problem.ts'
import type { StoryOutline } from '../core/model/story.ts'
import type { Tours } from '../core/model/tours.ts'
import { messagesFor, type Messages } from '../text/messages/index.ts'
import { createFirstSession, type FirstSession } from './firstSession.ts'

/** What every part that comes later is given: the same, with all words. */
export interface Session extends FirstSession {
  readonly messages: Messages
  /** What the steps of the story's tours say. */
  readonly tours: Tours
}

/**
 * The session with all words. They are loaded with whoever asks: nothing fetched at once may.
 *
 * @param tours what their steps say, for whoever shows it
 */
export function withAllMessages(session: FirstSession, tours: Tours = {}): Session {
  return { ...session, messages: messagesFor(session.store.whole.language), tours }
}

/** A session with all words, showing the story as written in the document. */
export function createSession(story: StoryOutline, problems: readonly Problem[]): Session {
  return withAllMessages(createFirstSession(story, problems))
}
