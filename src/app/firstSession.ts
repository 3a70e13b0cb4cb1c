import type { Problem } from '../model/problem.ts'
import type { StoryOutline } from '../model/story.ts'
import { EMPTY_GROUND, type Ground } from '../scene/ground.ts'
import { commandsOf, type Commands } from '../store/commands.ts'
import { createStoryStore, type State, type Store } from '../store/store.ts'
import { firstWordsFor, type FirstWords } from '../text/first.ts'
import type { LinkProblem } from '../view/linkProblem.ts'

/** What the parts that are there from the start are given: the store, its commands, and their words. */
export interface FirstSession {
  readonly store: Store
  readonly commands: Commands
  readonly words: FirstWords
  /** Names and areas of the basemap. */
  readonly ground: Ground
  /** Problems in the data, found at build time. */
  readonly problems: readonly Problem[]
  /** Problems in the link with which the page was opened. */
  readonly linkProblems: readonly LinkProblem[]
  /** The state in which the document was written; hydration starts from it. */
  readonly written: State
}

/** A session showing the story as written in the document, before any link is read. */
export function createFirstSession(
  story: StoryOutline,
  problems: readonly Problem[],
  linkProblems: readonly LinkProblem[] = [],
  ground: Ground = EMPTY_GROUND,
): FirstSession {
  const store = createStoryStore(story)
  return {
    store,
    commands: commandsOf(store),
    words: firstWordsFor(story.language),
    ground,
    problems,
    linkProblems,
    written: store.get(),
  }
}
