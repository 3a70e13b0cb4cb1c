import { bisectLeft, bisectRight } from 'd3-array'
import type { EventOutline } from '../../core/model/event.ts'
import type { Range } from '../../core/time/span.ts'
import type { Instant } from '../../core/time/instant.ts'

/**
 * The times of some events as sorted columns, so that a question about a time is a binary search
 * and costs nothing for events it does not concern.
 */
export interface Columns {
  /** In order of anchor; all positions below are indices into this list. */
  readonly events: readonly EventOutline[]
  readonly anchors: Float64Array
  /** By position: the earliest start of each and the latest end. */
  readonly startOf: Float64Array
  readonly endOf: Float64Array
  /** The earliest of each block of `BLOCK` of those starts, and the latest of those ends. */
  readonly blockStart: Float64Array
  readonly blockEnd: Float64Array
  /** Earliest starts, sorted. */
  readonly starts: Float64Array
  /** Latest ends, sorted. */
  readonly ends: Float64Array
}

/** Between the cost of looking at blocks and of looking into one. */
const BLOCK = 128

function perBlock(values: Float64Array, none: number, pick: (a: number, b: number) => number) {
  const picked = new Float64Array(Math.ceil(values.length / BLOCK)).fill(none)
  for (let at = 0; at < values.length; at += 1) {
    const block = Math.floor(at / BLOCK)
    picked[block] = pick(picked[block] ?? none, values[at] ?? none)
  }
  return picked
}

/** @param events sorted by anchor, as those of a story are */
export function columnsOf(events: readonly EventOutline[]): Columns {
  const anchors = new Float64Array(events.length)
  const startOf = new Float64Array(events.length)
  const endOf = new Float64Array(events.length)
  for (const [at, { anchor, span }] of events.entries()) {
    anchors[at] = anchor
    startOf[at] = span.start.earliest
    endOf[at] = span.end.latest
  }
  return {
    events,
    anchors,
    startOf,
    endOf,
    blockStart: perBlock(startOf, Infinity, Math.min),
    blockEnd: perBlock(endOf, -Infinity, Math.max),
    starts: startOf.slice().sort(),
    ends: endOf.slice().sort(),
  }
}

/** The number anchored at or before this instant; they come first in the columns. */
export function countUntil({ anchors }: Columns, at: Instant): number {
  return bisectRight(anchors, at)
}

/** The number that may overlap the range: those begun by its end, less those over before it. */
export function countTouching({ starts, ends }: Columns, { from, to }: Range): number {
  return bisectRight(starts, to) - bisectLeft(ends, from)
}

function mayTouch({ blockStart, blockEnd }: Columns, block: number, { from, to }: Range): boolean {
  return (blockStart[block] ?? Infinity) <= to && (blockEnd[block] ?? -Infinity) >= from
}

/** The positions of those that may overlap the range, or only the last few, ascending. */
export function touching(columns: Columns, range: Range, most = Infinity): Int32Array {
  const { startOf, endOf } = columns
  const found = new Int32Array(Math.min(most, countTouching(columns, range)))
  let left = found.length
  for (let at = startOf.length - 1; left > 0 && at >= 0; at -= 1) {
    const block = Math.floor(at / BLOCK)
    if (!mayTouch(columns, block, range)) at = block * BLOCK
    else if ((startOf[at] ?? 0) <= range.to && (endOf[at] ?? 0) >= range.from) {
      left -= 1
      found[left] = at
    }
  }
  return found
}
