import type { Span } from '../model/span.ts'
import type { Instant } from '../model/time.ts'
import {
  dayNumber,
  formatClock,
  formatDay,
  formatDays,
  formatInstant,
  type DayStyle,
} from './dates.ts'
import { firstWordsFor, type FirstWords } from './first.ts'
import { commonDay, pointsOf, tell, type End, type Point, type Told } from './points.ts'
import { zoneName } from './zones.ts'

/** How to write the time of an event. */
export interface SpanStyle extends DayStyle {
  /**
   * The zone to write it in, from `zoneFor`; absent: the span's own. Days remain those of the
   * source.
   */
  readonly zone?: string
  /** Also says what is not known: "19 March (time of day not known)". */
  readonly long?: boolean
}

/** Long enough to reach the next day from midnight, even when the clocks change. */
const NEXT_DAY = 26 * 3_600_000

interface Teller {
  readonly words: FirstWords['time']
  readonly style: SpanStyle
  readonly zone: string
  /** Whether the day is said once, at the beginning. */
  readonly once: boolean
}

/** "19 March", "about 19 March", "17:01", "19 March, about 17:01" */
function text({ at, fine, about }: Point, { zone, once, style, words }: Teller): string {
  const hedge = about ? words.about : (said: string) => said
  if (fine !== 'minute') return hedge(formatInstant(at, zone, style, fine))
  const clock = hedge(formatClock(at, zone))
  return once ? clock : words.onDay(formatDay(at, zone, style), clock)
}

function startPhrase({ exact, low, high }: End, teller: Teller): string {
  const { words } = teller
  if (exact) return words.startedAt(text(exact, teller))
  if (low && high) return words.startedBetween(text(low, teller), text(high, teller))
  if (high) return words.startedBy(text(high, teller))
  return low ? words.startedAfter(text(low, teller)) : ''
}

function endPhrase({ exact, low, high }: End, teller: Teller): string {
  const { words } = teller
  if (exact) return words.endedAt(text(exact, teller))
  if (low && high) return words.endedBetween(text(low, teller), text(high, teller))
  if (high) return words.endedBy(text(high, teller))
  return low ? words.endedAfter(text(low, teller)) : ''
}

function moment({ exact, low, high }: End, teller: Teller): string {
  const { words } = teller
  if (exact) return text(exact, teller)
  if (low && high) return words.between(text(low, teller), text(high, teller))
  if (high) return words.by(text(high, teller))
  return low ? words.startedAfter(text(low, teller)) : ''
}

function range(from: Point, to: Point, teller: Teller): string {
  const { words, zone, style } = teller
  const isPlain = !from.about && !to.about
  if (isPlain && from.fine === 'day' && to.fine === 'day')
    return formatDays(from.at, to.at, zone, style)
  const join = isPlain && teller.once ? words.clocks : words.range
  return join(text(from, teller), text(to, teller))
}

function phrase({ start, end }: Told, teller: Teller): string {
  if (end === null) return moment(start, teller)
  if (start.exact && end.exact) return range(start.exact, end.exact, teller)
  const parts = [startPhrase(start, teller), endPhrase(end, teller)].filter((part) => part !== '')
  return parts.length === 2 ? teller.words.join(parts[0] ?? '', parts[1] ?? '') : (parts[0] ?? '')
}

/** "night of 18–19 March", "evening of 18 March", plus anything its end adds. */
function partPhrase(span: Span, told: Told, teller: Teller): string {
  const { words, style, zone } = teller
  const first = told.day ?? span.start.earliest
  const last = span.part === 'night' ? span.start.earliest + NEXT_DAY : first
  const days = formatDays(first, last, zone, style)
  const part = words.part(span.part ?? 'night', days)
  const [end] = pointsOf(told.end).slice(-1)
  if (!told.end || !end) return part
  if (end.fine === 'minute') return words.join(part, endPhrase(told.end, teller))
  const isCovered = dayNumber(end.at, zone) <= dayNumber(last, zone)
  return isCovered ? part : words.partTo(part, text(end, teller))
}

function hasMinutes(told: Told): boolean {
  return [...pointsOf(told.start), ...pointsOf(told.end)].some(({ fine }) => fine === 'minute')
}

/**
 * Only minutes can be converted to another zone: a source's "19 March" is a day in its own zone.
 */
function zoneOf(span: Span, told: Told, wanted: string | undefined): string {
  const points = [...pointsOf(told.start), ...pointsOf(told.end)]
  const isDay = pointsOf(told.start).length === 0 || points.some(({ fine }) => fine !== 'minute')
  return isDay ? span.zone : (wanted ?? span.zone)
}

function isPartOfDay(span: Span): boolean {
  const { precision, limits } = span.start
  const fine = precision === 'bounded' ? limits?.[0] : precision
  return span.part !== undefined && fine === 'day'
}

function dayOf(at: Instant, { style, zone }: Teller): string {
  return formatDay(at, zone, style)
}

function dayAlone(day: string, { style, words }: Teller): string {
  return style.long ? words.hourUnknown(day) : day
}

function sentence(span: Span, told: Told, teller: Teller): string {
  if (isPartOfDay(span)) return partPhrase(span, told, teller)
  const rest = phrase(told, teller)
  const points = [...pointsOf(told.start), ...pointsOf(told.end)]
  const day = commonDay(points, teller.zone) ?? told.day
  if (rest === '') return dayAlone(dayOf(day ?? span.start.earliest, teller), teller)
  return teller.once && day !== null ? teller.words.onDay(dayOf(day, teller), rest) : rest
}

/**
 * When something happened, in words that say no more than is known: "19 March, about 14:00 (Kyiv
 * time)", "night of 18–19 March", "19 March, under way by 17:01, over by 17:52 (Kyiv time)".
 */
export function formatSpan(span: Span, style: SpanStyle): string {
  const { time: words } = firstWordsFor(style.lang)
  const told = tell(span)
  const zone = zoneOf(span, told, style.zone)
  const points = [...pointsOf(told.start), ...pointsOf(told.end)]
  const once = told.day !== null && (points.length === 0 || commonDay(points, zone) !== null)
  const said = sentence(span, told, { words, style, zone, once })
  const whole = span.start.scheduled ? words.scheduled(said) : said
  return hasMinutes(told) ? words.zoned(whole, zoneName(zone, style.lang)) : whole
}
