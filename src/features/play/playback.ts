import { wantsLessMotion } from '../../ui/browser/environment.ts'
import type { Session } from '../../session/session.ts'
import { playByClock } from './byClock.ts'
import { playByEvent } from './byEvent.ts'
import { browserTicker, type Ticker } from './ticker.ts'

/** How the story plays: from event to event, or at a speed, in ms of the story to a second. */
export type Manner = { readonly by: 'event' } | { readonly by: 'clock'; readonly speed: number }

/** `ended`: it reached the end of the story by itself, and the reader has done nothing since. */
export type PlayState = 'idle' | 'playing' | 'ended'

/** Plays a story. */
export interface Playback {
  /** Starts or stops playback. */
  readonly toggle: (manner: Manner) => void
  /** If playing, continues in another way. */
  readonly change: (manner: Manner) => void
  readonly stop: () => void
}

/**
 * Plays the story and reports its state. It never starts by itself. It stops at the end, when the
 * page is hidden, and when the reader changes the view or scrolls the list.
 */
export function playback(
  session: Session,
  onChange: (state: PlayState) => void,
  ticker: Ticker = browserTicker,
): Playback {
  const { store } = session
  let stopPlay: (() => void) | null = null
  let unwatch = (): void => {}

  const halt = (next: PlayState): void => {
    if (!stopPlay) return
    stopPlay()
    stopPlay = null
    unwatch()
    document.removeEventListener('visibilitychange', stop)
    if (store.get().mover === 'play') store.set({ settled: true })
    onChange(next)
  }

  const stop = (): void => halt('idle')

  const end = (): void => {
    halt('ended')
    unwatch = store.watch(
      ({ shown }) => shown,
      () => {
        unwatch()
        onChange('idle')
      },
    )
  }

  const start = (manner: Manner): void => {
    unwatch()
    store.set({ mover: 'play' })
    unwatch = store.watch(({ mover }) => mover, stop)
    document.addEventListener('visibilitychange', stop)
    const play = manner.by === 'event' ? playByEvent : playByClock(manner.speed)
    stopPlay = play(session, { ticker, lessMotion: wantsLessMotion, end })
    onChange('playing')
  }

  return {
    toggle: (manner) => (stopPlay ? stop() : start(manner)),
    change: (manner) => {
      if (!stopPlay) return
      stop()
      start(manner)
    },
    stop,
  }
}
