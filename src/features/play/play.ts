import type { Session } from '../../session/session.ts'
import type { Ticker } from './ticker.ts'

interface Stage {
  readonly ticker: Ticker
  readonly lessMotion: () => boolean
  /** Call at the end of the story. */
  readonly end: () => void
}

/** A way of playing: starts immediately, and returns a function that stops it. */
export type Play = (session: Session, stage: Stage) => () => void
