import type { Range } from '../../../core/time/span.ts'
import { HOUR, type Instant } from '../../../core/time/instant.ts'
import { SHARE } from './lens.ts'
import { clamp } from './timeScale.ts'

/** The shortest lens that a reader can make, in ms: hours are then wide, and minutes are not asked for. */
export const LEAST_LENS = 3 * HOUR

/** The longest, as a share of the whole: a longer one would open nothing. */
const MOST = SHARE * 0.75

/** A lens as the reader may have it: moved into the whole, neither too short nor too long, on whole minutes. */
export function asLens({ from, to }: Range, whole: Range): Range {
  const all = whole.to - whole.from
  const length = clamp(to - from, Math.min(LEAST_LENS, all), all * MOST)
  const start = clamp(from, whole.from, whole.to - length)
  return { from: Math.round(start), to: Math.round(start + length) }
}

/** Wider or narrower by a factor; the instant `at`, in the lens, keeps its place in it. */
export function zoomLens(lens: Range, at: Instant, factor: number, whole: Range): Range {
  const held = clamp(at, lens.from, lens.to)
  const length = lens.to - lens.from
  const sized = asLens({ from: lens.from, to: lens.from + length * factor }, whole)
  const from = held - ((held - lens.from) / length) * (sized.to - sized.from)
  return asLens({ from, to: from + sized.to - sized.from }, whole)
}

/** Earlier or later by a share of its length. */
export function shiftLens({ from, to }: Range, share: number, whole: Range): Range {
  const by = share * (to - from)
  return asLens({ from: from + by, to: to + by }, whole)
}
