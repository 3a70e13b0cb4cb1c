import { step } from '../store/step.ts'
import type { Session } from './session.ts'

/** Plays a story event by event. */
export interface Playback {
  readonly toggle: () => void
  readonly stop: () => void
}

/** Time to notice a change on the map, and to read a title at some 200 words a minute. */
const NOTICE_MS = 900
const WORD_MS = 300

function dwell(session: Session): number {
  const { story, view } = session.store.get()
  const title = story.events.find(({ id }) => id === view.event)?.title ?? ''
  return NOTICE_MS + title.split(/\s+/).length * WORD_MS
}

/**
 * Steps from event to event, resting on each as long as its title takes to read. Stops at the last
 * event, when the page is hidden, and when the reader does anything else to the view. From the end
 * it begins again at the first event.
 */
export function playback(session: Session, onChange: (isPlaying: boolean) => void): Playback {
  const { store, commands } = session
  let timer: ReturnType<typeof setTimeout> | undefined
  let expected = store.get().view
  let unsubscribe: (() => void) | undefined

  const stop = (): void => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    unsubscribe?.()
    document.removeEventListener('visibilitychange', stop)
    onChange(false)
  }

  const move = (): boolean => {
    const before = store.get().view
    commands.step(1)
    expected = store.get().view
    return expected !== before
  }

  const go = (): void => {
    if (!move()) return stop()
    timer = setTimeout(go, dwell(session))
  }

  const start = (): void => {
    const { story, view } = store.get()
    expected = view
    if (step(story, view, 1) === view) {
      commands.select(null)
      commands.seek(story.opens)
    }
    unsubscribe = store.watch(
      ({ view: now }) => now,
      () => queueMicrotask(() => store.get().view !== expected && stop()),
    )
    document.addEventListener('visibilitychange', stop)
    onChange(true)
    timer = setTimeout(go, 0)
  }

  return { toggle: () => (timer === undefined ? start() : stop()), stop }
}
