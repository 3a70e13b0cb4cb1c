import type { Problem } from '../model/problem.ts'
import type { StoryOutline } from '../model/story.ts'
import { EMPTY_GROUND, type Ground } from '../scene/ground.ts'
import { commandsOf, type Commands } from '../store/commands.ts'
import { createStoryStore, type State, type Store } from '../store/store.ts'
import { wordsFor, type Words } from '../text/index.ts'
import type { LinkProblem } from '../view/linkProblem.ts'

/** What every part of the page is given: the store, what can be asked of it, and the words. */
export interface Session {
  readonly store: Store
  readonly commands: Commands
  readonly words: Words
  /** Names and areas of the basemap. */
  readonly ground: Ground
  /** What was wrong with the data, said once for all at build time. */
  readonly problems: readonly Problem[]
  /** What could not be read of the link with which the page was opened. */
  readonly linkProblems: readonly LinkProblem[]
  /** The state in which the document was written; hydration begins with it. */
  readonly written: State
}

/** A session that shows the story as the document was written, before any link is read. */
export function createSession(
  story: StoryOutline,
  problems: readonly Problem[],
  linkProblems: readonly LinkProblem[] = [],
  ground: Ground = EMPTY_GROUND,
): Session {
  const store = createStoryStore(story)
  return {
    store,
    commands: commandsOf(store),
    words: wordsFor(story.language),
    ground,
    problems,
    linkProblems,
    written: store.get(),
  }
}
