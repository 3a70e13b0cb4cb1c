import type { Range } from '../time/span.ts'
import { MINUTE, type Instant } from '../time/instant.ts'

/** A time bound that may be relative, so that a link to "latest" stays true when a story grows. */
export type TimeBound = Instant | 'earliest' | 'latest'

/** The first and the last instant on a story's axis. */
export interface Extent {
  readonly opens: Instant
  readonly closes: Instant
}

/** The instant of a bound in a story of this extent. */
export function instantOfBound(bound: TimeBound, { opens, closes }: Extent): Instant {
  if (bound === 'earliest') return opens
  if (bound === 'latest') return closes
  return bound
}

/** The nearest instant inside the story; NaN gives its end. */
export function clampInstant(instant: Instant, { opens, closes }: Extent): Instant {
  if (Number.isNaN(instant)) return closes
  return Math.min(closes, Math.max(opens, instant))
}

/**
 * The bound of an instant, inside the story and on a whole minute, since links carry minutes.
 * Rounded up, so that an event with an anchor on the half minute is still shown at its anchor.
 */
export function boundOf(instant: Instant, extent: Extent): TimeBound {
  const clamped = clampInstant(Math.ceil(instant / MINUTE) * MINUTE, extent)
  if (clamped >= extent.closes) return 'latest'
  return clamped <= extent.opens ? 'earliest' : clamped
}

/** A range with its ends in order, inside the story and on whole minutes. */
export function rangeInside({ from, to }: Range, extent: Extent): Range {
  const low = clampInstant(Math.floor(Math.min(from, to) / MINUTE) * MINUTE, extent)
  const high = clampInstant(Math.ceil(Math.max(from, to) / MINUTE) * MINUTE, extent)
  return { from: low, to: high }
}
