import { createStore } from 'zustand/vanilla'
import type { StoryOutline } from '../core/model/story.ts'
import { atReading } from '../core/view/reading.ts'
import { redacted } from '../scene/known/redacted.ts'
import { withOwn } from '../core/view/own.ts'
import { DEFAULT_VIEW, type AsKnown, type View } from '../core/view/view.ts'

/**
 * What is in control: the reader's choices, keys and drags; the reader's scrolling of the list; or
 * playback. Whatever moved last stays in control until another does. Playback adds no history
 * entries.
 */
export type Mover = 'reader' | 'scroll' | 'play'

/** The whole state of the page. Anything outside the view never appears in a link. */
export interface State {
  /** The story as known at `view.known`; the whole story if that is null. */
  readonly story: StoryOutline
  readonly view: View
  /**
   * Id of the event the reader has scrolled to in the list; null if the view's own time applies.
   */
  readonly reading: string | null
  /** The view as shown by map and timeline: `view`, adjusted to the event being read. */
  readonly shown: View
  /** The event under the pointer or with the focus. */
  readonly hover: string | null
  /** False during a drag or a camera flight: no history entry or announcement yet. */
  readonly settled: boolean
  /** What is in control. */
  readonly mover: Mover
}

/**
 * What can be changed directly: the story follows from what is known, `shown` from view and
 * reading.
 */
export type Change = Partial<Omit<State, 'story' | 'shown'>>

/** Reduces the whole story to what was known; null returns all of it. */
export type Lens = (whole: StoryOutline, known: AsKnown | null) => StoryOutline

/** The store: read it, change it, or subscribe to the part that `select` picks. */
export interface Store {
  /** The story with all its events, whatever is hidden. Links are resolved against it. */
  readonly whole: StoryOutline
  /** Puts in the place of the whole story the same with more about it. */
  readonly enrich: (richer: (whole: StoryOutline) => StoryOutline) => void
  readonly get: () => State
  readonly set: (change: Change) => void
  /** Sets the lens for the story; until then, any `known` hides everything. */
  readonly setLens: (lens: Lens) => void
  /** Subscribes to any change; returns the function that unsubscribes. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void
  /**
   * Calls back when the value that `select` picks changes (by `Object.is`), but not immediately.
   */
  readonly watch: <T>(
    select: (state: State) => T,
    listener: (now: T, before: T) => void,
  ) => () => void
}

function isChange(state: State, change: Change): boolean {
  return Object.entries(change).some(([key, value]) => state[key as keyof State] !== value)
}

const HUSH: Lens = (whole, known) => (known === null ? whole : redacted(whole))

/** The view as shown; the same object unless something requires another. */
function shownAfter(state: State, change: Partial<State>): View {
  const { story, view, reading } = { ...state, ...change }
  const isSame = story === state.story && view === state.view && reading === state.reading
  return isSame ? state.shown : atReading(story, view, reading)
}

/**
 * Holds a story and the reader's view of it. A change to equal values notifies nobody. View and
 * story change together: no subscriber ever sees a view with more of the story than was known.
 */
export function createStoryStore(story: StoryOutline, view: View = DEFAULT_VIEW): Store {
  let whole = story
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
    get whole() {
      return whole
    },
    enrich: (richer) => {
      whole = richer(whole)
      put({ story: look(inner.getState().view) })
    },
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
