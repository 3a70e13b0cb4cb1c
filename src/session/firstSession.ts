import type { Problem } from '../core/json/problem.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { NO_BASEMAP_LABELS, type BasemapLabels } from '../scene/map/basemapLabels.ts'
import { commandsOf, type Commands } from '../store/commands.ts'
import { createStoryStore, type State, type Store } from '../store/store.ts'
import { firstMessagesFor, type FirstMessages } from '../text/messages/first.ts'
import { createPace, type Pace } from '../ui/browser/pace.ts'
import type { LinkProblem } from '../core/view/link/linkProblem.ts'

/** What the parts that are there from the start are given: the store, its commands, and their words. */
export interface FirstSession {
  readonly store: Store
  readonly commands: Commands
  readonly messages: FirstMessages
  /** Names and areas of the basemap. */
  readonly basemapLabels: BasemapLabels
  /** Problems in the data, found at build time. */
  readonly problems: readonly Problem[]
  /** Problems in the link with which the page was opened. */
  readonly linkProblems: readonly LinkProblem[]
  /**
   * For what is done to the list while a hand holds the time: nobody reads a list that flies by, and a card that comes
   * or a scroll costs as much as all else in a step.
   */
  readonly listPace: Pace
  /** The state in which the document was written; hydration starts from it. */
  readonly written: State
}

/** Milliseconds. */
const LIST_EVERY = 120

/** A session showing the story as written in the document, before any link is read. */
export function createFirstSession(
  story: StoryOutline,
  problems: readonly Problem[],
  linkProblems: readonly LinkProblem[] = [],
  basemapLabels: BasemapLabels = NO_BASEMAP_LABELS,
): FirstSession {
  const store = createStoryStore(story)
  return {
    store,
    commands: commandsOf(store),
    messages: firstMessagesFor(story.language),
    basemapLabels,
    problems,
    linkProblems,
    listPace: createPace(LIST_EVERY),
    written: store.get(),
  }
}
