import { bisectLeft } from 'd3-array'
import type { Instant } from '../../core/time/instant.ts'
import { startsIn, widthOf, type Step } from './axis/ticks.ts'
import { xOf, type TimeScale } from './axis/timeScale.ts'

/** The number of events in a section of the overview. */
export interface Bin {
  readonly from: Instant
  readonly to: Instant
  readonly x0: number
  readonly x1: number
  readonly count: number
}

/** Never finer than a day, since for many events only the day is known. */
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 10 },
]

const ROOM = 5

/** The edges of the bins: local days, or longer units if a day would be narrower than 5 px. */
export function binEdges(scale: TimeScale, zone: string): Instant[] {
  const step = STEPS.find((one) => widthOf(scale, one) >= ROOM) ?? { unit: 'year', every: 100 }
  const inner = startsIn(scale, step, zone).filter((at) => at > scale.from && at < scale.to)
  return [scale.from, ...inner, scale.to]
}

/**
 * Counts sorted instants by bin (see {@link binEdges}), each once: one before the first or after the last edge goes to the
 * bin at that end; one on an edge belongs to the bin that it opens.
 */
export function binsIn(
  anchors: ArrayLike<Instant>,
  edges: readonly Instant[],
  scale: TimeScale,
): Bin[] {
  const last = edges.length - 2
  const before = (edge: number): number => {
    if (edge === 0) return 0
    return edge > last ? anchors.length : bisectLeft(anchors, edges[edge] ?? scale.to)
  }
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? scale.to
    const count = before(index + 1) - before(index)
    return { from, to, x0: xOf(scale, from), x1: xOf(scale, to), count }
  })
}
