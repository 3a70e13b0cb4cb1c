import { MINUTE, type Instant } from './instant.ts'
import { instantOf } from './zone.ts'

/**
 * The precision of a written date. `bounded` means that only limits are known (see {@link Moment}).
 */
export type Precision = 'minute' | 'day' | 'month' | 'year' | 'bounded'

/**
 * One end of a span, as far as it is known: no earlier than `earliest` and no later than `latest`.
 * For "17:01" the two are equal; for "19 March" they are a day apart.
 */
export interface Moment {
  readonly earliest: Instant
  readonly latest: Instant
  readonly precision: Precision
  /** The source itself says "about"; the limits then only set the width of the soft edge. */
  readonly about?: true
  /** The time is the planned one; no actual time was found. */
  readonly scheduled?: true
  /** For `bounded`: the precision of each limit, null if the source gives none. */
  readonly limits?: readonly [Precision | null, Precision | null]
}

/**
 * The soft edge drawn around "about 17:01": our convention, explained in the legend, not a fact.
 */
export const ABOUT_MINUTES = 15

const TEXT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::00)?(Z|[+-]\d{2}:\d{2})?)?)?)?(~)?$/

interface Written {
  readonly fields: readonly [number, number, number, number, number]
  readonly precision: Exclude<Precision, 'bounded'>
  readonly offset: string | undefined
  readonly about: boolean
}

function write(text: string): Written | null {
  const match = TEXT.exec(text)
  if (!match) return null
  const [, year, month, day, hour, minute, offset, about] = match
  const precision = hour ? 'minute' : day ? 'day' : month ? 'month' : 'year'
  const fields = [
    Number(year),
    Number(month ?? 1),
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  ] as const
  return isRealDate(fields) ? { fields, precision, offset, about: about === '~' } : null
}

/** Years before 100 are rejected: the runtime takes them for years of the 20th century. */
function isRealDate([year, month, day, hour, minute]: Written['fields']): boolean {
  if (year < 100) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60
}

function after({ fields: [year, month, day], precision }: Written): Written['fields'] {
  if (precision === 'year') return [year + 1, 1, 1, 0, 0]
  if (precision === 'month')
    return month === 12 ? [year + 1, 1, 1, 0, 0] : [year, month + 1, 1, 0, 0]
  const next = new Date(Date.UTC(year, month - 1, day + 1))
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate(), 0, 0]
}

/**
 * Reads a date in EDTF level 0 (`2025`, `2025-03`, `2025-03-19`, `2025-03-19T17:01`, the last with
 * or without an offset), optionally with EDTF's `~` for "about". Without an offset the date is
 * local to `zone`. A day runs to the next local midnight, so it has 23 or 25 hours when the clocks
 * change. Returns null for anything else: a date that does not exist, a year before 100, seconds
 * other than :00, an unknown zone, other words. Grammar: Library of Congress, EDTF specification,
 * 2019.
 */
export function parseMoment(text: string, zone: string): Moment | null {
  const written = write(text)
  if (!written) return null
  const start = instantOf(written.fields, written.offset ?? zone)
  if (start === null) return null
  if (written.precision === 'minute') return atMinute(start, written.about)
  const end = instantOf(after(written), zone)
  if (end === null) return null
  const day = { earliest: start, latest: end, precision: written.precision } as const
  return written.about ? { ...day, about: true } : day
}

function atMinute(instant: Instant, about: boolean): Moment {
  if (!about) return { earliest: instant, latest: instant, precision: 'minute' }
  const rim = ABOUT_MINUTES * MINUTE
  return { earliest: instant - rim, latest: instant + rim, precision: 'minute', about: true }
}

/**
 * The last instant that belongs to the moment. A day ends just before the midnight that closes it;
 * a minute is a single instant.
 */
export function lastInstant({ latest, precision, limits }: Moment): Instant {
  const written = precision === 'bounded' ? (limits?.[1] ?? 'minute') : precision
  return written === 'minute' ? latest : latest - 1
}

/** Whether `a` was certainly over before `b` can have begun, whatever is uncertain about either. */
export function isCertainlyBefore(a: Moment, b: Moment): boolean {
  return lastInstant(a) < b.earliest
}
