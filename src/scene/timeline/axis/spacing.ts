import { bisectLeft, bisectRight } from 'd3-array'
import type { StoryOutline } from '../../../core/model/story.ts'
import type { Instant } from '../../../core/time/instant.ts'

/** Instants that lie one step apart on an evenly spaced axis, in order, each once; at least two. */
export type Knots = readonly Instant[]

const lastKnots = new WeakMap<StoryOutline, Knots>()

/**
 * The story's ends and the anchors between them, of all events regardless of filters, so that the
 * axis stays still while the reader filters. Built once per story.
 */
export function knotsOf(story: StoryOutline): Knots {
  const known = lastKnots.get(story)
  if (known) return known
  const { opens, closes, events } = story
  const knots = [opens]
  for (const { anchor } of events)
    if (anchor > (knots.at(-1) ?? opens) && anchor < closes) knots.push(anchor)
  knots.push(Math.max(closes, opens + 1))
  lastKnots.set(story, knots)
  return knots
}

interface Ends {
  readonly first: Instant
  readonly last: Instant
  /** Steps from the first to the last. */
  readonly steps: number
  /** Mean length of a step in ms, by which the axis goes on beyond the ends. */
  readonly mean: number
}

function endsOf(knots: Knots): Ends {
  const steps = knots.length - 1
  const [first = 0, last = 1] = [knots[0], knots[steps]]
  return { first, last, steps, mean: (last - first) / steps }
}

/**
 * The position of an instant along its axis: in steps, or in ms on an axis to scale. Strictly
 * increasing.
 */
export function along(at: Instant, knots: Knots | undefined): number {
  if (!knots) return at
  const { first, last, steps, mean } = endsOf(knots)
  if (at <= first) return (at - first) / mean
  if (at >= last) return steps + (at - last) / mean
  const step = bisectRight(knots, at) - 1
  const [from = first, to = last] = [knots[step], knots[step + 1]]
  return step + (at - from) / (to - from)
}

/** The inverse of {@link along}; fractions of a millisecond are kept. */
export function instantAlong(place: number, knots: Knots | undefined): Instant {
  if (!knots) return place
  const { first, last, steps, mean } = endsOf(knots)
  if (place <= 0) return first + place * mean
  if (place >= steps) return last + (place - steps) * mean
  const step = Math.floor(place)
  const [from = first, to = last] = [knots[step], knots[step + 1]]
  return from + (place - step) * (to - from)
}

/** The knots between two instants, without the two. */
export function knotsBetween(from: Instant, to: Instant, knots: Knots): Knots {
  return knots.slice(bisectRight(knots, from), bisectLeft(knots, to))
}

/** A step this many times longer than the mean is marked as compressed. */
const LONG = 2

/** Steps that hold much more time than most, within the given range. */
export function squeezedIn(from: Instant, to: Instant, knots: Knots): [Instant, Instant][] {
  const { mean } = endsOf(knots)
  const found: [Instant, Instant][] = []
  const last = bisectRight(knots, to)
  for (let index = Math.max(1, bisectRight(knots, from)); index <= last; index += 1) {
    const [start, end] = [knots[index - 1], knots[index]]
    if (start !== undefined && end !== undefined && end - start > LONG * mean)
      found.push([start, end])
  }
  return found
}
