import { bisectLeft, bisectRight } from 'd3-array'
import type { EventOutline } from '../model/event.ts'
import type { Range } from '../model/span.ts'
import type { Instant } from '../model/time.ts'

/**
 * The times of some events as sorted columns, so that a question about a time is a binary search
 * and costs nothing for what it does not ask about.
 */
export interface Columns {
  /** In order of anchor; all positions below are places in this list. */
  readonly events: readonly EventOutline[]
  readonly anchors: Float64Array
  /** Positions in order of the earliest start. */
  readonly byStart: Int32Array
  /** Earliest starts in that order, and the latest ends of the same events. */
  readonly starts: Float64Array
  readonly endsByStart: Float64Array
  /** The latest of each block of `BLOCK` of those ends. */
  readonly latestOfBlock: Float64Array
  /** Latest ends, sorted. */
  readonly ends: Float64Array
}

/** Between the cost of looking at blocks and of looking into one. */
const BLOCK = 128

function startsOf(events: readonly EventOutline[]): Int32Array {
  const start = Float64Array.from(events, ({ span }) => span.start.earliest)
  const positions = Int32Array.from(events, (_, position) => position)
  return positions.sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b)
}

function blocksOf(ends: Float64Array): Float64Array {
  const latest = new Float64Array(Math.ceil(ends.length / BLOCK)).fill(-Infinity)
  ends.forEach((end, place) => {
    const block = Math.floor(place / BLOCK)
    latest[block] = Math.max(latest[block] ?? -Infinity, end)
  })
  return latest
}

/** @param events sorted by anchor, as those of a story are */
export function columnsOf(events: readonly EventOutline[]): Columns {
  const byStart = startsOf(events)
  const spanAt = (position: number) => events[position]?.span
  const endsByStart = Float64Array.from(byStart, (at) => spanAt(at)?.end.latest ?? 0)
  return {
    events,
    anchors: Float64Array.from(events, ({ anchor }) => anchor),
    byStart,
    starts: Float64Array.from(byStart, (at) => spanAt(at)?.start.earliest ?? 0),
    endsByStart,
    latestOfBlock: blocksOf(endsByStart),
    ends: endsByStart.slice().sort(),
  }
}

/** How many are anchored no later than this instant: they are the first so many of the columns. */
export function countUntil({ anchors }: Columns, at: Instant): number {
  return bisectRight(anchors, at)
}

/** How many may share an instant with the range: those begun by its end but for those over before. */
export function countTouching({ starts, ends }: Columns, { from, to }: Range): number {
  return bisectRight(starts, to) - bisectLeft(ends, from)
}

function touchingIn(columns: Columns, block: number, begun: number, from: Instant): number[] {
  const { byStart, endsByStart } = columns
  const found: number[] = []
  const end = Math.min(begun, (block + 1) * BLOCK)
  for (let place = block * BLOCK; place < end; place += 1)
    if ((endsByStart[place] ?? -Infinity) >= from) found.push(byStart[place] ?? 0)
  return found
}

/** The positions of those that may share an instant with the range, ascending. */
export function touching(columns: Columns, { from, to }: Range): Int32Array {
  const begun = bisectRight(columns.starts, to)
  const found: number[] = []
  for (let block = 0; block * BLOCK < begun; block += 1)
    if ((columns.latestOfBlock[block] ?? -Infinity) >= from)
      for (const position of touchingIn(columns, block, begun, from)) found.push(position)
  return Int32Array.from(found).sort()
}
