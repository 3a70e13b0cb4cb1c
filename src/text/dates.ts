import { DAY, type Instant } from '../core/time/instant.ts'
import { parseMoment, type Moment, type Precision } from '../core/time/time.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { formatIn, localDay, localYear, offsetAt } from '../core/time/zone.ts'
import { firstMessagesFor } from './messages/first.ts'

/** How a day is written: with its year where that is not understood, its weekday, its month cut short. */
export interface DayStyle {
  readonly lang: string
  /** The year that all around have in common, so that it is not said; null: every day has its year. */
  readonly sharedYear: number | null
  readonly weekday?: boolean
  readonly month?: 'long' | 'short'
}

/** How the days of a story are written, wherever they are: with their year where that tells more. */
export function daysOf({
  language,
  sharedYear,
}: Pick<StoryOutline, 'language' | 'sharedYear'>): DayStyle {
  return { lang: language, sharedYear }
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(
  lang: string,
  zone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const { locale } = firstMessagesFor(lang)
  const key = `${locale} ${zone} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const format = formatIn(zone, locale, options)
  formats.set(key, format)
  return format
}

/** Intl puts special spaces and a comma after the weekday in some versions and not in others. */
function plain(text: string): string {
  return text.replace(/[\u2009\u202F\u00A0]/g, ' ').replace(/^(\p{L}+), /u, '$1 ')
}

function local(instant: Instant, zone: string): Instant {
  return instant + (offsetAt(instant, zone) ?? 0)
}

/** Days since 1970-01-01 by the calendar of the zone: equal for two instants of one local day. */
export function dayNumber(instant: Instant, zone: string): number {
  return Math.floor(local(instant, zone) / DAY)
}

/** "19 March", "Wednesday 19 March 2025": the year is said unless it is the one that all share. */
export function formatDay(instant: Instant, zone: string, style: DayStyle): string {
  const { lang, sharedYear, weekday, month = 'long' } = style
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month }
  if (localYear(instant, zone) !== sharedYear) options.year = 'numeric'
  if (weekday) options.weekday = 'long'
  return plain(formatOf(lang, zone, options).format(instant))
}

/** "Wed 19": for where there is no room for more, and the month stands near. */
export function weekdayAndDay(instant: Instant, zone: string, lang: string): string {
  return plain(formatOf(lang, zone, { weekday: 'short', day: 'numeric' }).format(instant))
}

/** "17:01", by a clock of 24 hours in every language. */
export function formatClock(instant: Instant, zone: string): string {
  return new Date(local(instant, zone)).toISOString().slice(11, 16)
}

/** The number of the day alone, "19": for where month and year stand beside it. */
export function dayOfMonth(instant: Instant, zone: string): string {
  return String(new Date(local(instant, zone)).getUTCDate())
}

/** An instant as fine as told: "19 March, 17:01", "19 March", "March 2025", "2025". */
export function formatInstant(
  instant: Instant,
  zone: string,
  style: DayStyle,
  precision: Exclude<Precision, 'bounded'>,
): string {
  const { lang } = style
  if (precision === 'year') return formatOf(lang, zone, { year: 'numeric' }).format(instant)
  if (precision === 'month')
    return plain(formatOf(lang, zone, { month: 'long', year: 'numeric' }).format(instant))
  const day = formatDay(instant, zone, style)
  return precision === 'day'
    ? day
    : firstMessagesFor(lang).time.onDay(day, formatClock(instant, zone))
}

/** A date as a file has it ("2025-03-18", "2025-03"), in words with its year; other text as it stands. */
export function formatDate(date: string, lang: string): string {
  const moment = parseMoment(date, 'UTC')
  if (!moment || moment.precision === 'bounded') return date
  return formatInstant(moment.earliest, 'UTC', { lang, sharedYear: null }, moment.precision)
}

/** "19 March", "18–19 March", "28 February – 1 March"; over a year's end both days have their year. */
export function formatDays(first: Instant, last: Instant, zone: string, style: DayStyle): string {
  const { time } = firstMessagesFor(style.lang)
  if (dayNumber(first, zone) === dayNumber(last, zone)) return formatDay(last, zone, style)
  const isOneYear = localYear(first, zone) === localYear(last, zone)
  const days = isOneYear ? style : { ...style, sharedYear: null }
  const end = formatDay(last, zone, days)
  const month = (instant: Instant) => formatInstant(instant, zone, style, 'month')
  if (month(first) !== month(last)) return time.days(formatDay(first, zone, days), end)
  return time.daysOfMonth(dayOfMonth(first, zone), end)
}

const ISO_LENGTH = { year: 4, month: 7, day: 10 } as const

/**
 * What `<time datetime>` says of a moment: "2025-03-19T15:01Z", or no more than the source knows:
 * "2025-03-19", "2025-03". Null where a moment has limits on two days: no one date would be true.
 */
export function isoOf(moment: Moment, zone: string): string | null {
  const { earliest, latest, precision } = moment
  if (precision === 'minute')
    return `${new Date((earliest + latest) / 2).toISOString().slice(0, 16)}Z`
  const first = localDay(earliest, zone)
  if (precision !== 'bounded') return first.slice(0, ISO_LENGTH[precision])
  return first === localDay(Math.max(earliest, latest - 1), zone) ? first : null
}
