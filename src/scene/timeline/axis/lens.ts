import { bisectRight } from 'd3-array'
import type { Range } from '../../../core/time/span.ts'
import type { Instant } from '../../../core/time/instant.ts'

/**
 * Focus and context on one axis: a stretch of time that is opened wide, and the rest of the story around it,
 * narrow. A warp leads from instants to places and back, strictly increasing and piecewise linear. Places are in
 * ms too: the whole takes as much room as without it, and beyond the whole nothing is moved.
 */
export interface Warp {
  /** The stretch opened wide; every hour in it is as wide as the next. */
  readonly lens: Range
  /** Instants at which the measure changes, and their places; both strictly increasing. */
  readonly instants: readonly Instant[]
  readonly places: readonly number[]
}

/** The share of the whole that the lens takes. */
export const SHARE = 0.6

/** A lens at least this much wider than without it: less is not worth the bend. */
const WORTH = 1.25

/** Of so few ms nothing is left to be seen, and places would be coarser than instants. */
const SHORTEST = 600_000

/**
 * On either side the measure falls off in steps over this share of the lens' length, so that no day is
 * wide on one side of a line and narrow on the other. The weights are the measure's, from the outermost
 * step inwards: 0 as outside, 1 as in the lens.
 */
const RAMP = 0.125
const WEIGHTS = [0.06, 0.2, 0.5] as const

interface Piece {
  readonly length: number
  /** 1 in the lens, 0 outside of it. */
  readonly weight: number
}

/** A ramp, from the outside in, cut off where the whole begins. */
function ramp(lens: Range, room: number): Piece[] {
  const step = ((lens.to - lens.from) * RAMP) / WEIGHTS.length
  const pieces: Piece[] = []
  let left = room
  for (const weight of WEIGHTS.toReversed()) {
    const length = Math.min(step, left)
    if (length > 0) pieces.unshift({ length, weight })
    left -= length
  }
  return left > 0 ? [{ length: left, weight: 0 }, ...pieces] : pieces
}

/**
 * The warp for a lens on a whole; null where there is nothing to open: a lens of minutes, outside of the whole,
 * or one that takes its share of the whole without any.
 */
export function warpOf(lens: Range | null, whole: Range): Warp | null {
  if (!lens) return null
  const from = Math.max(lens.from, whole.from)
  const to = Math.min(lens.to, whole.to)
  const all = whole.to - whole.from
  const length = to - from
  if (!(length >= SHORTEST) || length * WORTH > SHARE * all) return null
  const inside = { from, to }
  const pieces = [
    ...ramp(inside, from - whole.from),
    { length, weight: 1 },
    ...ramp(inside, whole.to - to).toReversed(),
  ]
  const wide = (SHARE * all) / length
  const sloped = pieces.reduce((sum, one) => sum + one.length * one.weight, 0)
  const narrow = (all - wide * sloped) / (all - sloped)
  const instants = [whole.from]
  const places = [whole.from]
  let [at, place] = [whole.from, whole.from]
  for (const { length: long, weight } of pieces) {
    at += long
    place += long * (narrow + (wide - narrow) * weight)
    instants.push(at)
    places.push(place)
  }
  // Sums of fractions end beside the whole's own end.
  instants[instants.length - 1] = whole.to
  places[places.length - 1] = whole.to
  return { lens: inside, instants, places }
}

/** By the table where it reaches, and beyond it unchanged. */
function through(value: number, from: readonly number[], to: readonly number[]): number {
  const [first, last] = [from[0], from.at(-1)]
  if (first === undefined || last === undefined || value <= first || value >= last) return value
  const index = bisectRight(from, value)
  const [start = first, end = last] = [from[index - 1], from[index]]
  const [low = first, high = last] = [to[index - 1], to[index]]
  return low + ((value - start) / (end - start)) * (high - low)
}

/** The place of an instant; without a warp, the instant itself. */
export function warped(at: Instant, warp: Warp | null | undefined): number {
  return warp ? through(at, warp.instants, warp.places) : at
}

/** The inverse of {@link warped}; fractions of a millisecond are kept. */
export function unwarped(place: number, warp: Warp | null | undefined): Instant {
  return warp ? through(place, warp.places, warp.instants) : place
}
