import { wantsLessMotion } from '../environment.ts'
import type { Session } from '../session.ts'
import { playByClock } from './byClock.ts'
import { playByEvent } from './byEvent.ts'
import { browserTicker, type Ticker } from './ticker.ts'

/** How the story plays: from event to event, or at a speed, in ms of the story to a second. */
export type Manner = { readonly by: 'event' } | { readonly by: 'clock'; readonly speed: number }

/** `ended`: it has come to the end of the story by itself, and nothing has been done since. */
export type PlayState = 'idle' | 'playing' | 'ended'

interface Stage {
  readonly ticker: Ticker
  readonly lessMotion: () => boolean
  /** To be called at the end of the story. */
  readonly end: () => void
}

/** One way of playing: begins at once, and gives back what stops it. */
export type Play = (session: Session, stage: Stage) => () => void

/** Plays a story. */
export interface Playback {
  /** Begins, or stops what plays. */
  readonly toggle: (manner: Manner) => void
  /** Goes on in another manner where it plays. */
  readonly change: (manner: Manner) => void
  readonly stop: () => void
}

/**
 * Plays the story, and says how it stands. It never begins by itself. It stops at the end, when the
 * page is hidden, and when the reader does anything to the view or scrolls the list.
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
