import { namesOfZone } from './renamedZones.ts'
import { MINUTE, type Instant } from './instant.ts'

type Fields = readonly [year: number, month: number, day: number, hour: number, minute: number]

const OFFSET = /^(?:(Z)|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const formats = new Map<string, Intl.DateTimeFormat | null>()
const names = new Map<string, string | null>()

function isKnownHere(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en-US', { timeZone }))
  } catch {
    return false
  }
}

/** The name by which this runtime knows a zone that was renamed; null if by none. */
function nameHere(zone: string): string | null {
  const known = names.get(zone)
  if (known !== undefined) return known
  const name = namesOfZone(zone).find(isKnownHere) ?? null
  names.set(zone, name)
  return name
}

/**
 * A format in a time zone, by whichever of its names this runtime knows: names of zones are as old as its
 * data; by our calendar, as the axis is, whatever is usual in a language. Throws a RangeError if it knows none.
 */
export function formatIn(
  zone: string,
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    ...options,
    timeZone: nameHere(zone) ?? zone,
  })
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format =
    nameHere(zone) === null
      ? null
      : formatIn(zone, 'en-US', {
          hourCycle: 'h23',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
          second: 'numeric',
        })
  formats.set(zone, format)
  return format
}

/** Whether `zone` is an IANA time zone that this runtime knows ("Europe/Kyiv"), by any of its names. */
export function isZone(zone: string): boolean {
  return zone.includes('/') ? formatOf(zone) !== null : zone === 'UTC'
}

/** The instant last asked about, by zone: a step of time asks about the same instant repeatedly. */
const last = new Map<string, { readonly instant: Instant; readonly offset: number }>()

/** Local time minus UTC in `zone` at an instant, in milliseconds; null for an unknown zone. */
export function offsetAt(instant: Instant, zone: string): number | null {
  const known = last.get(zone)
  if (known?.instant === instant) return known.offset
  const format = formatOf(zone)
  if (!format) return null
  const offset = offsetBy(format, instant)
  last.set(zone, { instant, offset })
  return offset
}

function offsetBy(format: Intl.DateTimeFormat, instant: Instant): number {
  const part: Record<string, number> = {}
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const seconds = Math.floor(instant / 1000) * 1000
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds
}

function offsetOf(text: string): number | null {
  const match = OFFSET.exec(text)
  if (!match) return null
  const [, utc, sign, hours, minutes] = match
  if (utc) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE
}

/**
 * The instant of a local time in an IANA zone or at a fixed offset ("+02:00", "Z"); null for an
 * unknown zone. Of a time that occurs twice when the clocks go back, the first is meant; one that
 * is skipped when they go forward is read with the offset before the change (RFC 5545 §3.3.5).
 */
export function instantOf(fields: Fields, zone: string): Instant | null {
  const [year, month, day, hour, minute] = fields
  const local = Date.UTC(year, month - 1, day, hour, minute)
  const fixed = offsetOf(zone)
  if (fixed !== null) return local - fixed
  const before = offsetAt(local - 24 * 60 * MINUTE, zone)
  if (before === null) return null
  const first = local - before
  if (offsetAt(first, zone) === before) return first
  const later = offsetAt(local + 24 * 60 * MINUTE, zone) ?? before
  const second = local - later
  return offsetAt(second, zone) === later ? second : first
}

/** The calendar year of an instant in the zone. An unknown zone counts as UTC. */
export function localYear(instant: Instant, zone: string): number {
  return new Date(instant + (offsetAt(instant, zone) ?? 0)).getUTCFullYear()
}

/** The calendar day of an instant in the zone: "2025-03-19". An unknown zone counts as UTC. */
export function localDay(instant: Instant, zone: string): string {
  return new Date(instant + (offsetAt(instant, zone) ?? 0)).toISOString().slice(0, 10)
}
