import { bisectRight } from 'd3-array'
import type { Instant } from '../model/time.ts'
import { startsIn, widthOf, type Step } from './ticks.ts'
import { xOf, type TimeScale } from './timeScale.ts'

/** How many events a stretch of the overview holds. */
export interface Bin {
  readonly from: Instant
  readonly to: Instant
  readonly x0: number
  readonly x1: number
  readonly count: number
}

/** Never finer than a day: of many events the day is all that is known. */
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1 },
  { unit: 'week', every: 1 },
  { unit: 'month', every: 1 },
  { unit: 'year', every: 1 },
  { unit: 'year', every: 10 },
]

const ROOM = 5

/** Edges of the bins: local days, or longer units where a day would be thinner than 5 px. */
export function binEdges(scale: TimeScale, zone: string): Instant[] {
  const step = STEPS.find((one) => widthOf(scale, one) >= ROOM) ?? { unit: 'year', every: 100 }
  const inner = startsIn(scale, step, zone).filter((at) => at > scale.from && at < scale.to)
  return [scale.from, ...inner, scale.to]
}

/**
 * Counts instants by bin. Each instant is counted once: one before the first or after the last edge
 * goes to the bin at that end; one on an edge belongs to the bin that it opens.
 */
export function binsOf(anchors: readonly Instant[], scale: TimeScale, zone: string): Bin[] {
  const edges = binEdges(scale, zone)
  const last = edges.length - 2
  const counts = Array.from({ length: last + 1 }, () => 0)
  for (const at of anchors) {
    const index = Math.max(0, Math.min(last, bisectRight(edges, at) - 1))
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts.map((count, index) => {
    const from = edges[index] ?? scale.from
    const to = edges[index + 1] ?? scale.to
    return { from, to, x0: xOf(scale, from), x1: xOf(scale, to), count }
  })
}
