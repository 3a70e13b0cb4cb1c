import type { Range } from '../../../core/time/span.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { HOUR, MINUTE, type Instant } from '../../../core/time/instant.ts'
import { unwarped, warped, type Warp } from './lens.ts'
import { along, instantAlong, type Knots } from './spacing.ts'

/**
 * From instants to CSS px and back: to scale, by steps from knot to knot, or through a lens. Time runs
 * from left to right on every page, and farther right is always later.
 */
export interface TimeScale extends Range {
  /** x of `from`. */
  readonly left: number
  /** x of `to`. */
  readonly right: number
  /** On an evenly spaced axis, what lies one step apart. */
  readonly knots?: Knots | undefined
  /** On an axis with a stretch opened wide; never together with `knots`. */
  readonly lens?: Warp | undefined
}

/** CSS px left free at each end of the whole story, so that no mark is cut. */
export const PAD = 10

/** The shortest range that the axis can show, in ms. */
export const CLOSEST = HOUR

/**
 * The position of an instant on the axis, CSS px; outside `left` and `right` if it is off the axis.
 */
export function xOf(scale: TimeScale, at: Instant): number {
  const { from, to, left, right } = scale
  const [start, end] = [placeOf(scale, from), placeOf(scale, to)]
  return left + ((placeOf(scale, at) - start) / (end - start)) * (right - left)
}

function placeOf({ knots, lens }: TimeScale, at: Instant): number {
  return knots ? along(at, knots) : warped(at, lens)
}

/** The inverse of {@link xOf}; fractions of a millisecond are kept. */
export function instantAt(scale: TimeScale, x: number): Instant {
  const { from, to, left, right, knots, lens } = scale
  const [start, end] = [placeOf(scale, from), placeOf(scale, to)]
  const place = start + ((x - left) / (right - left)) * (end - start)
  return knots ? instantAlong(place, knots) : unwarped(place, lens)
}

/** Whether equal lengths of time are equally long all along the axis. */
export function isEven({ knots, lens }: TimeScale): boolean {
  return !knots && !lens
}

/** The same stretch and room, true to time. */
export function toScale({ from, to, left, right }: TimeScale): TimeScale {
  return { from, to, left, right }
}

/** Between two lengths of ms that are told apart by more than rounding. */
const SAME = 1

/** The instant that would lie where this one does, were the axis to scale: for what counts evenly. */
export function straightened(scale: TimeScale, at: Instant): Instant {
  return isEven(scale) ? at : instantAt(toScale(scale), xOf(scale, at))
}

/** The inverse of {@link straightened}. */
export function bent(scale: TimeScale, at: Instant): Instant {
  return isEven(scale) ? at : instantAt(scale, xOf(toScale(scale), at))
}

/** Clamps a value to two limits. */
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

/** Null where the range is the whole, as `View.axis` writes it. */
export function asAxis(range: Range, whole: Range): Range | null {
  const { from, to } = axisWithin(range, whole)
  if (to - from >= whole.to - whole.from - MINUTE) return null
  return { from: Math.round(from), to: Math.round(to) }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch in the measure of the axis, moved into the whole, as instants. */
function within({ start, end }: Stretch, whole: Range, knots: Knots | undefined): Range {
  const [low, high] = [along(whole.from, knots), along(whole.to, knots)]
  const length = Math.min(end - start, high - low)
  const first = clamp(start, low, high - length)
  return { from: instantAlong(first, knots), to: instantAlong(first + length, knots) }
}

/**
 * Makes the shown stretch `factor` times as long, in the measure of its axis; the instant `at` stays
 * where it is. No closer than {@link CLOSEST}: there the stretch stays as it was.
 */
export function zoomRange(
  range: Range & Pick<TimeScale, 'knots'>,
  at: Instant,
  factor: number,
  whole: Range,
): Range {
  const { knots } = range
  const [start, end, held] = [range.from, range.to, at].map((one) => along(one, knots)) as Triple
  const least = knots ? 0 : Math.min(CLOSEST, whole.to - whole.from)
  const length = Math.max((end - start) * factor, least)
  const first = held - ((held - start) / (end - start)) * length
  const next = within({ start: first, end: first + length }, whole, knots)
  const isTooClose = factor < 1 && next.to - next.from < CLOSEST - SAME
  return axisWithin(isTooClose ? { from: range.from, to: range.to } : next, whole)
}

type Triple = [number, number, number]

/**
 * Moves the range shown by a share of its length (1: a full width later), never beyond the story.
 */
export function shiftRange(
  range: Range & Pick<TimeScale, 'knots'>,
  share: number,
  whole: Range,
): Range {
  const { knots } = range
  const [start, end] = [along(range.from, knots), along(range.to, knots)]
  const by = share * (end - start)
  return axisWithin(within({ start: start + by, end: end + by }, whole, knots), whole)
}

/** Moves the range shown by a number of ms, never beyond the story. */
export function panRange(range: Range, by: number, whole: Range): Range {
  return axisWithin({ from: range.from + by, to: range.to + by }, whole)
}
