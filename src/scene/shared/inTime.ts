import type { EventOutline } from '../../core/model/event.ts'
import type { Range } from '../../core/time/span.ts'
import { countTouching, countUntil, touching, type Columns } from './columns.ts'
import type { Now } from './visible.ts'

/** The time shown as a range; a moment starts and ends at the same instant. */
export function rangeOf(now: Now): Range {
  return now.mode === 'between' ? now : { from: now.at, to: now.at }
}

/** How many of the columns' events belong to the time shown. */
export function countIn(columns: Columns, now: Now): number {
  return now.mode === 'up-to' ? countUntil(columns, now.at) : countTouching(columns, rangeOf(now))
}

/** Their positions, ascending, or only the last few; null if they are simply the first ones. */
export function positionsIn(columns: Columns, now: Now, most = Infinity): Int32Array | null {
  return now.mode === 'up-to' ? null : touching(columns, rangeOf(now), most)
}

/** Those that belong to the time shown, in order of anchor, or only the latest few. */
export function eventsIn(columns: Columns, now: Now, most = Infinity): readonly EventOutline[] {
  const positions = positionsIn(columns, now, most)
  if (positions) return Array.from(positions).flatMap((at) => columns.events[at] ?? [])
  const count = countIn(columns, now)
  return columns.events.slice(Math.max(0, count - most), count)
}
