import type { Range } from '../model/span.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'

/** A straight line between instants and CSS px. Time runs from left to right on every page. */
export interface TimeScale extends Range {
  /** x of `from`. */
  readonly left: number
  /** x of `to`. */
  readonly right: number
}

/** CSS px left free at each end of the whole story, so that no mark is cut. */
const PAD = 10

/** The closest that the axis can show, in ms: quarters of an hour are then far apart. */
export const CLOSEST = 3_600_000

export function xOf({ from, to, left, right }: TimeScale, at: Instant): number {
  return left + ((at - from) / (to - from)) * (right - left)
}

/** The inverse of {@link xOf}; fractions of a millisecond are kept. */
export function instantAt({ from, to, left, right }: TimeScale, x: number): Instant {
  return from + ((x - left) / (right - left)) * (to - from)
}

/** Keeps a value within two limits. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** The whole story with a small pad, `width` CSS px wide. A story of no length gets an hour. */
export function wholeRange({ opens, closes }: StoryOutline, width: number): Range {
  const length = Math.max(closes - opens, CLOSEST)
  const pad = (length * PAD) / Math.max(width - 2 * PAD, PAD)
  return { from: opens - pad, to: opens + length + pad }
}

/**
 * The stretch to show: what the reader chose, moved into the story and no shorter than
 * {@link CLOSEST}; the whole story for null, for nonsense and for more than the whole.
 */
export function axisWithin(axis: Range | null, whole: Range): Range {
  if (!axis || !(axis.from < axis.to)) return whole
  const length = Math.max(axis.to - axis.from, Math.min(CLOSEST, whole.to - whole.from))
  if (length >= whole.to - whole.from) return whole
  const from = clamp(axis.from, whole.from, whole.to - length)
  return { from, to: from + length }
}

/** What is as long as the whole but for a minute is the whole: axes are written in whole ms. */
const MINUTE = 60_000

/** Null where the range is the whole, as `View.axis` writes it. */
export function asAxis(range: Range, whole: Range): Range | null {
  const { from, to } = axisWithin(range, whole)
  if (to - from >= whole.to - whole.from - MINUTE) return null
  return { from: Math.round(from), to: Math.round(to) }
}

/** Makes the shown stretch `factor` times as long; the instant `at` stays where it is. */
export function zoomRange(range: Range, at: Instant, factor: number, whole: Range): Range {
  const longest = whole.to - whole.from
  const length = clamp((range.to - range.from) * factor, Math.min(CLOSEST, longest), longest)
  const share = (at - range.from) / (range.to - range.from)
  const from = at - share * length
  return axisWithin({ from, to: from + length }, whole)
}

/** Moves the shown stretch by so many ms, and no farther than the story goes. */
export function panRange(range: Range, by: number, whole: Range): Range {
  return axisWithin({ from: range.from + by, to: range.to + by }, whole)
}
