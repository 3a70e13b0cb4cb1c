import { createStore } from 'zustand/vanilla'
import type { StoryOutline } from '../model/story.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'

/** All that the page holds. What is here and not in the view is never in a link. */
export interface State {
  readonly story: StoryOutline
  readonly view: View
  /** Event under the pointer or the focus. */
  readonly hover: string | null
  /** False while a drag or a camera flight goes on: no history entry, no spoken sentence yet. */
  readonly settled: boolean
}

/** The store: read it, change it, or be told of changes to the part that `select` picks. */
export interface Store {
  readonly get: () => State
  readonly set: (change: Partial<State>) => void
  /** Any change; gives back the function that ends it. */
  readonly subscribe: (listener: (state: State, before: State) => void) => () => void
  /** Calls back when what `select` picks is another value (by `Object.is`), not at once. */
  readonly watch: <T>(
    select: (state: State) => T,
    listener: (now: T, before: T) => void,
  ) => () => void
}

function isChange(state: State, change: Partial<State>): boolean {
  return Object.entries(change).some(([key, value]) => state[key as keyof State] !== value)
}

/** Holds a story and the reader's view of it. A change to equal values tells nobody. */
export function createStoryStore(story: StoryOutline, view: View = DEFAULT_VIEW): Store {
  const inner = createStore<State>(() => ({ story, view, hover: null, settled: true }))
  return {
    get: inner.getState,
    subscribe: inner.subscribe,
    set: (change) => {
      if (isChange(inner.getState(), change)) inner.setState(change)
    },
    watch: (select, listener) =>
      inner.subscribe((state, before) => {
        const now = select(state)
        const then = select(before)
        if (!Object.is(now, then)) listener(now, then)
      }),
  }
}
