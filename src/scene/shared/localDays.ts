import { instantOf, offsetAt } from '../../core/time/zone.ts'
import type { Instant } from '../../core/time/instant.ts'

/** The wall calendar of a zone at an instant. `weekday`: 0 is Monday. */
export interface LocalDay {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** The calendar day in `zone` at an instant; in UTC if the zone is unknown. */
export function localDayAt(at: Instant, zone: string): LocalDay {
  const local = new Date(at + (offsetAt(at, zone) ?? 0))
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: (local.getUTCDay() + 6) % 7,
  }
}

/**
 * The instant at which a wall clock in `zone` shows this hour of this day. Days, months and hours
 * beyond their end run on, as in `Date.UTC`. A skipped hour is the first instant after the gap.
 */
export function instantOfDay(year: number, month: number, day: number, hour: number, zone: string) {
  const date = new Date(Date.UTC(year, month - 1, day, hour))
  const fields = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    0,
  ] as const
  return instantOf(fields, zone) ?? date.getTime()
}
