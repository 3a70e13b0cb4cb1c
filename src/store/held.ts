import type { State } from './store.ts'

/**
 * Whether a hand holds what it moves: more of the same follows. What is measured, fetched or written for a view
 * waits until it rests. What plays is nobody's hand.
 */
export function isHeld({ settled, mover }: Pick<State, 'settled' | 'mover'>): boolean {
  return !settled && mover !== 'play'
}
