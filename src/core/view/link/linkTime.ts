import type { Instant } from '../../time/instant.ts'
import { parseMoment } from '../../time/time.ts'
import type { TimeBound } from '../bounds.ts'

const TIME =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d{1,9})?)?(Z|([+ -])(\d{2}):?(\d{2}))?)?$/i

/**
 * An instant as written in links: ISO 8601 in UTC to the minute, without the colon, which some
 * programs escape.
 */
export function writeInstant(instant: Instant): string {
  return new Date(instant).toISOString().replace(/:(\d{2}):.*$/, '$1Z')
}

/**
 * Reads what {@link writeInstant} writes, and what people and programs write: colons, seconds (which are
 * dropped), an offset, local time in
 * the story's `zone`, or a day alone (in that zone; its start or end, as `edge` says). Null for
 * anything else.
 */
export function readInstant(
  text: string,
  zone: string,
  edge: 'start' | 'end' = 'start',
): Instant | null {
  const match = TIME.exec(text)
  if (!match) return null
  const [, day = '', hour, minute, offset, sign, hours, minutes] = match
  if (hour === undefined) {
    const moment = parseMoment(day, zone)
    return moment && (edge === 'start' ? moment.earliest : moment.latest)
  }
  const fixed =
    sign === undefined
      ? (offset ?? '').toUpperCase()
      : `${sign === '-' ? '-' : '+'}${hours}:${minutes}`
  return parseMoment(`${day}T${hour}:${minute}${fixed}`, zone)?.earliest ?? null
}

/** A bound as written in links: an instant, or "earliest" or "latest". */
export function writeBound(bound: TimeBound): string {
  return typeof bound === 'string' ? bound : writeInstant(bound)
}

/** Reads what {@link writeBound} writes; see {@link readInstant}. */
export function readBound(text: string, zone: string, edge: 'start' | 'end'): TimeBound | null {
  return text === 'earliest' || text === 'latest' ? text : readInstant(text, zone, edge)
}
