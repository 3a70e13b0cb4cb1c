import type { EventOutline } from '../model/event.ts'
import type { Range } from '../model/span.ts'
import { countTouching, countUntil, touching, type Columns } from './columns.ts'
import type { Now } from './visible.ts'

/** The time shown as a range; a moment begins and ends at once. */
export function rangeOf(now: Now): Range {
  return now.mode === 'between' ? now : { from: now.at, to: now.at }
}

/** How many of the columns' events belong to the time shown. */
export function countIn(columns: Columns, now: Now): number {
  return now.mode === 'up-to' ? countUntil(columns, now.at) : countTouching(columns, rangeOf(now))
}

/** Their positions, ascending; null where they are the first so many. */
export function positionsIn(columns: Columns, now: Now): Int32Array | null {
  return now.mode === 'up-to' ? null : touching(columns, rangeOf(now))
}

/** Those that belong to the time shown, in order of anchor, or only so many of the latest. */
export function eventsIn(columns: Columns, now: Now, most = Infinity): readonly EventOutline[] {
  const positions = positionsIn(columns, now)
  const count = positions === null ? countIn(columns, now) : positions.length
  const first = Math.max(0, count - most)
  if (positions === null) return columns.events.slice(first, count)
  return Array.from(positions.subarray(first)).flatMap((at) => columns.events[at] ?? [])
}
