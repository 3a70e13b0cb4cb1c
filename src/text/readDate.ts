import { DAY, type Instant } from '../core/time/instant.ts'
import { parseMoment } from '../core/time/time.ts'
import { localDay } from '../core/time/zone.ts'
import { messagesFor } from './messages/index.ts'

/** A day that somebody typed, and the time of day if they gave one. */
export interface TypedDate {
  /** "2025-03-19" */
  readonly day: string
  /** "17:01" */
  readonly clock: string | null
}

/** What is typed is read as a date of this story: a month or year left out is one of its own. */
export interface DatesOfStory {
  readonly opens: Instant
  readonly closes: Instant
  readonly zone: string
  readonly lang: string
}

const CLOCK = /(?:^|[\s,T])(\d{1,2})[:h](\d{2})$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{4}))?$/

const monthsKept = new Map<string, readonly (readonly string[])[]>()

/** The names of the twelve months in a language, long and short, as they stand in a date. */
function monthNames(lang: string): readonly (readonly string[])[] {
  const { locale } = messagesFor(lang)
  const known = monthsKept.get(locale)
  if (known) return known
  const styles = (['long', 'short'] as const).map(
    (month) =>
      new Intl.DateTimeFormat(locale, {
        calendar: 'gregory',
        month,
        day: 'numeric',
        timeZone: 'UTC',
      }),
  )
  const names = Array.from({ length: 12 }, (_, index) =>
    styles.flatMap((style) =>
      style
        .formatToParts(Date.UTC(2025, index, 1))
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLocaleLowerCase(locale).replace(/\.$/, '')),
    ),
  )
  monthsKept.set(locale, names)
  return names
}

interface Parts {
  readonly day: number
  /** From 1; undefined where it was left out. */
  readonly month: number | undefined
  readonly year: number | undefined
}

/** Whether what was typed is a month's name, or begins it with at least three letters. */
function isMonth(word: string, names: readonly string[]): boolean {
  return names.some((name) => name === word || (word.length > 2 && name.startsWith(word)))
}

/** "19 March 2025", "March 19": a name for the month, and numbers beside it in either order. */
function withName(text: string, lang: string): Parts | null {
  const words = text.split(/[\s,.]+/).filter((word) => word !== '')
  const numbers = words.filter((word) => /^\d+(?:st|nd|rd|th)?$/.test(word))
  const [name, ...more] = words.filter((word) => !numbers.includes(word))
  if (name === undefined || more.length > 0) return null
  const month = monthNames(lang).findIndex((names) => isMonth(name, names)) + 1
  const values = numbers.map((number) => Number.parseInt(number, 10))
  const days = values.filter((value) => value < 100)
  const years = values.filter((value) => value >= 100)
  const [day] = days
  if (month === 0 || day === undefined || days.length > 1 || years.length > 1) return null
  return { day, month, year: years[0] }
}

function partsOf(text: string, lang: string): Parts | null {
  const iso = ISO.exec(text)
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }
  const numeric = NUMERIC.exec(text)
  if (numeric) {
    const year = numeric[3] === undefined ? undefined : Number(numeric[3])
    return { day: Number(numeric[1]), month: Number(numeric[2]), year }
  }
  if (/^\d{1,2}\.?$/.test(text))
    return { day: Number.parseInt(text, 10), month: undefined, year: undefined }
  return withName(text, lang)
}

function fits(day: string, { day: number, month, year }: Parts): boolean {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
  return d === number && (month === undefined || m === month) && (year === undefined || y === year)
}

/** The first day of the story that what was typed may mean. */
function dayInStory(parts: Parts, { opens, closes, zone }: DatesOfStory): string | null {
  for (let at = opens; at <= closes + DAY; at += DAY / 2) {
    const day = localDay(Math.min(at, closes), zone)
    if (fits(day, parts)) return day
  }
  return null
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

/** The day itself, in the story or not, where it was typed in full or its year can only be the story's. */
function dayOutside({ day, month, year }: Parts, { opens, zone }: DatesOfStory): string | null {
  if (month === undefined) return null
  const own = year ?? Number(localDay(opens, zone).slice(0, 4))
  const written = [padded(own, 4), padded(month, 2), padded(day, 2)].join('-')
  return parseMoment(written, zone)?.precision === 'day' ? written : null
}

/**
 * Reads a date as people write it: "19 March", "19 March 2025, 17:01", "Mar 19 17:01", "19.3.", "19/3",
 * "2025-03-19 17:01", "19". Numbers alone are day and month, in that order; a clock has 24 hours. Null
 * for anything that is no date.
 */
export function readDate(typed: string, story: DatesOfStory): TypedDate | null {
  const { locale } = messagesFor(story.lang)
  const text = typed.trim().toLocaleLowerCase(locale).replaceAll(/\s+/g, ' ')
  const clock = CLOCK.exec(text.toUpperCase().replace('H', 'h'))
  const [hour, minute] = [Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0)]
  if (hour > 23 || minute > 59) return null
  const rest = (clock ? text.slice(0, clock.index) : text).replace(/,$/, '').trim()
  const parts = partsOf(rest, story.lang)
  const day = parts && (dayInStory(parts, story) ?? dayOutside(parts, story))
  if (day === null) return null
  return { day, clock: clock ? `${padded(hour, 2)}:${padded(minute, 2)}` : null }
}
