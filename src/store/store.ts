import { createStore } from 'zustand/vanilla'
import type { StoryOutline } from '../model/story.ts'
import { atReading } from '../view/reading.ts'
import { hushed } from '../scene/hushed.ts'
import { withOwn } from '../view/own.ts'
import { DEFAULT_VIEW, type AsKnown, type View } from '../view/view.ts'

/**
 * Who leads: the reader by a choice, a key or a drag; the reader by scrolling the list; or what plays.
 * Whoever moved last leads until another does. What plays makes no entries in the history.
 */
export type Mover = 'reader' | 'scroll' | 'play'

/** All that the page holds. What is here and not in the view is never in a link. */
export interface State {
  /** As it was known at `view.known`; the whole story where that is null. */
  readonly story: StoryOutline
  readonly view: View
  /** Id of the event that the reader has scrolled to in the list; null where the view's own time holds. */
  readonly reading: string | null
  /** The view as map and timeline show it: `view`, at the event that is being read. */
  readonly shown: View
  /** Event under the pointer or the focus. */
  readonly hover: string | null
  /** False while a drag or a camera flight goes on: no history entry, no spoken sentence yet. */
  readonly settled: boolean
  /** Who leads. */
  readonly mover: Mover
}

/** What can be asked to change: the story follows from what is known, `shown` from view and reading. */
export type Change = Partial<Omit<State, 'story' | 'shown'>>

/** Makes of the whole story what was known of it; null gives the whole. */
export type Lens = (whole: StoryOutline, known: AsKnown | null) => StoryOutline

/** The store: read it, change it, or be told of changes to the part that `select` picks. */
export interface Store {
  /** The story with all its events, whatever is hidden. Links are read against it. */
  readonly whole: StoryOutline
  readonly get: () => State
  readonly set: (change: Change) => void
  /** From now on the story is looked at through this; until then a moment of knowledge hides all. */
  readonly setLens: (lens: Lens) => void
  /** Any change; gives back the function that ends it. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void
  /** Calls back when what `select` picks is another value (by `Object.is`), not at once. */
  readonly watch: <T>(
    select: (state: State) => T,
    listener: (now: T, before: T) => void,
  ) => () => void
}

function isChange(state: State, change: Change): boolean {
  return Object.entries(change).some(([key, value]) => state[key as keyof State] !== value)
}

const HUSH: Lens = (whole, known) => (known === null ? whole : hushed(whole))

/** The view as it is shown, kept as it is where nothing asks for another. */
function shownAfter(state: State, change: Partial<State>): View {
  const { story, view, reading } = { ...state, ...change }
  const isSame = story === state.story && view === state.view && reading === state.reading
  return isSame ? state.shown : atReading(story, view, reading)
}

/**
 * Holds a story and the reader's view of it. A change to equal values tells nobody. View and story
 * change together: nobody is ever told of a view with more of the story than was known then.
 */
export function createStoryStore(whole: StoryOutline, view: View = DEFAULT_VIEW): Store {
  let lens = HUSH
  const look = ({ known, own }: View): StoryOutline => withOwn(lens(whole, known), own)
  const inner = createStore<State>(() => ({
    story: look(view),
    view,
    reading: null,
    shown: view,
    hover: null,
    settled: true,
    mover: 'reader',
  }))
  const storyFor = (next: View): StoryOutline => {
    const { story, view: now } = inner.getState()
    return next.known === now.known && next.own === now.own ? story : look(next)
  }
  const put = (change: Partial<State>): void =>
    inner.setState({ ...change, shown: shownAfter(inner.getState(), change) })
  return {
    whole,
    get: inner.getState,
    subscribe: inner.subscribe,
    set: (change) => {
      if (!isChange(inner.getState(), change)) return
      put(change.view ? { ...change, story: storyFor(change.view) } : change)
    },
    setLens: (next) => {
      lens = next
      put({ story: look(inner.getState().view) })
    },
    watch: (select, listener) =>
      inner.subscribe((state, before) => {
        const now = select(state)
        const then = select(before)
        if (!Object.is(now, then)) listener(now, then)
      }),
  }
}
