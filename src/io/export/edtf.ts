import type { Span } from '../../core/time/span.ts'
import { MINUTE, type Instant } from '../../core/time/instant.ts'
import { lastInstant, type Moment, type Precision } from '../../core/time/time.ts'
import { offsetAt } from '../../core/time/zone.ts'
import { isoOf } from '../../text/dates.ts'

function dayOf(instant: Instant, zone: string): string {
  return isoOf({ earliest: instant, latest: instant + 1, precision: 'day' }, zone) ?? ''
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Level 0 requires seconds and an offset: "2025-03-19T17:01:00+02:00". */
function timeOf(instant: Instant, zone: string): string {
  const offset = offsetAt(instant, zone) ?? 0
  const minutes = Math.abs(offset) / MINUTE
  const local = new Date(instant + offset).toISOString().slice(0, 16)
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  return `${local}:00${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(rest)}`
}

/**
 * EDTF has no "about" for a time of day, so its day is given, which is certain unless it is near
 * midnight.
 */
function aboutMinute({ earliest, latest }: Moment, zone: string): string {
  const near = dayOf(earliest, zone) !== dayOf(latest, zone)
  return `${dayOf((earliest + latest) / 2, zone)}${near ? '~' : ''}`
}

/** The days between which a moment lies; null for a limit that no source gives. */
function limitsOf(moment: Moment, zone: string): readonly [string | null, string | null] {
  const [low, high]: readonly (Precision | null)[] = moment.limits ?? ['day', 'day']
  return [
    low === null ? null : dayOf(moment.earliest, zone),
    high === null ? null : dayOf(lastInstant(moment), zone),
  ]
}

/** A moment as one date, or null if its limits are on different days or one is open. */
function oneDate(moment: Moment, zone: string): string | null {
  const { precision, about } = moment
  if (precision === 'bounded') {
    const [low, high] = limitsOf(moment, zone)
    return low === high ? low : null
  }
  if (precision !== 'minute') return `${isoOf(moment, zone) ?? ''}${about ? '~' : ''}`
  return about ? aboutMinute(moment, zone) : timeOf(moment.earliest, zone)
}

function alone(moment: Moment, zone: string): string {
  const date = oneDate(moment, zone)
  if (date !== null) return date
  const [low, high] = limitsOf(moment, zone)
  return `[${low ?? ''}..${high ?? ''}]`
}

/**
 * A span in the Extended Date/Time Format (ISO 8601-2; Library of Congress, 2019), levels 0 to 2,
 * in its own zone. It never says more than is known and, where the format cannot express
 * everything, says less: a time with "about" becomes its day, an end with limits on two days is
 * left unknown, and a planned time is not marked as such. The span in words (`formatSpan`) says all
 * of it.
 */
export function edtf({ start, end, zone, single }: Span): string {
  if (single) return alone(start, zone)
  const [from, to] = [oneDate(start, zone), oneDate(end, zone)]
  if (from === null && to === null) return alone(start, zone)
  return from === to ? (from ?? '') : `${from ?? ''}/${to ?? ''}`
}
