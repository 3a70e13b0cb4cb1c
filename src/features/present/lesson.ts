import type { Path } from '../../core/model/story.ts'
import { told } from '../../core/model/tours.ts'
import type { State } from '../../store/store.ts'
import { isAtStep } from '../../core/view/atStep.ts'
import type { PresentMessages } from './messages.ts'
import type { Session } from '../../session/session.ts'
import type { Action } from './keys.ts'

/** What covers the screen so that the class looks at the speaker. */
export type Blank = 'black' | 'white'

/** A lesson in progress: the tour being shown, and what covers it. */
export interface Lesson {
  /** Null if the story has no tour known yet: then steps go from event to event. */
  readonly path: () => Path | null
  readonly blank: () => Blank | null
  /** For how many ms it has been going on, whatever the clock on the wall is set to. */
  readonly elapsed: () => number
  readonly setElapsed: (ms: number) => void
  /** Whether the view differs from the step's own. */
  readonly isAway: () => boolean
  readonly move: (by: 1 | -1) => void
  /** Goes to a step, from 0, clamped to the ends. */
  readonly goTo: (step: number) => void
  readonly setBlank: (blank: Blank | null) => void
  /** Ends what was started last: the blank screen, then looking around, then the lesson. */
  readonly leave: () => void
  /** Subscribes to all changes; returns a function that unsubscribes. */
  readonly watch: (listener: () => void) => () => void
}

/** What every part of a lesson is given. */
export interface LessonTools {
  readonly session: Session
  readonly lesson: Lesson
  readonly messages: PresentMessages
  readonly act: (action: Action) => void
}

/** Starts a lesson at the view's tour and step, or at the first step of the story's first tour. */
export function createLesson({ store, commands, tours }: Session): Lesson {
  const listeners = new Set<() => void>()
  let blank: Blank | null = null
  let since = performance.now()
  let asked: State | null = null
  let isElsewhere = false

  const path = (): Path | null => {
    const { story, view } = store.get()
    const found = story.paths.find(({ id }) => id === view.path) ?? story.paths[0]
    return found ? told(found, tours) : null
  }
  const setBlank = (next: Blank | null): void => {
    if (next === blank) return
    blank = next
    for (const listener of listeners) listener()
  }
  const goTo = (step: number): void => {
    const now = path()
    setBlank(null)
    if (now) commands.goToStep(now.id, step)
  }
  const isAway = (): boolean => {
    const state = store.get()
    // Compared as links: computed once per state, however many parts ask.
    if (state !== asked) isElsewhere = !isAtStep(state.story, state.view)
    asked = state
    return isElsewhere
  }
  const leave = (): void => {
    if (blank !== null) setBlank(null)
    else if (isAway()) goTo(store.get().view.step)
    else commands.setMode('explore')
  }

  if (store.get().view.path === null) goTo(0)
  return {
    path,
    blank: () => blank,
    elapsed: () => performance.now() - since,
    setElapsed: (ms) => {
      since = performance.now() - ms
    },
    isAway,
    move: (by) => {
      if (path()) return goTo(store.get().view.step + by)
      setBlank(null)
      commands.step(by)
    },
    goTo,
    setBlank,
    leave,
    watch: (listener) => {
      listeners.add(listener)
      const unwatch = store.watch(({ view }) => view, listener)
      return () => {
        listeners.delete(listener)
        unwatch()
      }
    },
  }
}
