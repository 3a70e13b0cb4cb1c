import type { Span } from '../core/time/span.ts'
import { HOUR, type Instant } from '../core/time/instant.ts'
import {
  dayNumber,
  formatClock,
  formatDay,
  formatDays,
  formatInstant,
  type DayStyle,
} from './dates.ts'
import { firstMessagesFor, type FirstMessages } from './messages/first.ts'
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
const NEXT_DAY = 26 * HOUR

interface Teller {
  readonly messages: FirstMessages['time']
  readonly style: SpanStyle
  readonly zone: string
  /** Whether the day is said once, at the beginning. */
  readonly once: boolean
}

/** "19 March", "about 19 March", "17:01", "19 March, about 17:01" */
function text({ at, fine, about }: Point, { zone, once, style, messages }: Teller): string {
  const hedge = about ? messages.about : (said: string) => said
  if (fine !== 'minute') return hedge(formatInstant(at, zone, style, fine))
  const clock = hedge(formatClock(at, zone))
  return once ? clock : messages.onDay(formatDay(at, zone, style), clock)
}

function startPhrase({ exact, low, high }: End, teller: Teller): string {
  const { messages } = teller
  if (exact) return messages.startedAt(text(exact, teller))
  if (low && high) return messages.startedBetween(text(low, teller), text(high, teller))
  if (high) return messages.startedBy(text(high, teller))
  return low ? messages.startedAfter(text(low, teller)) : ''
}

function endPhrase({ exact, low, high }: End, teller: Teller): string {
  const { messages } = teller
  if (exact) return messages.endedAt(text(exact, teller))
  if (low && high) return messages.endedBetween(text(low, teller), text(high, teller))
  if (high) return messages.endedBy(text(high, teller))
  return low ? messages.endedAfter(text(low, teller)) : ''
}

function moment({ exact, low, high }: End, teller: Teller): string {
  const { messages } = teller
  if (exact) return text(exact, teller)
  if (low && high) return messages.between(text(low, teller), text(high, teller))
  if (high) return messages.by(text(high, teller))
  return low ? messages.startedAfter(text(low, teller)) : ''
}

function range(from: Point, to: Point, teller: Teller): string {
  const { messages, zone, style } = teller
  const isPlain = !from.about && !to.about
  if (isPlain && from.fine === 'day' && to.fine === 'day')
    return formatDays(from.at, to.at, zone, style)
  const join = isPlain && teller.once ? messages.clocks : messages.range
  return join(text(from, teller), text(to, teller))
}

function phrase({ start, end }: Told, teller: Teller): string {
  if (end === null) return moment(start, teller)
  if (start.exact && end.exact) return range(start.exact, end.exact, teller)
  const parts = [startPhrase(start, teller), endPhrase(end, teller)].filter((part) => part !== '')
  return parts.length === 2
    ? teller.messages.join(parts[0] ?? '', parts[1] ?? '')
    : (parts[0] ?? '')
}

/** "night of 18–19 March", "evening of 18 March", plus anything its end adds. */
function partPhrase(span: Span, told: Told, teller: Teller): string {
  const { messages, style, zone } = teller
  const first = told.day ?? span.start.earliest
  const last = span.part === 'night' ? span.start.earliest + NEXT_DAY : first
  const days = formatDays(first, last, zone, style)
  const part = messages.part(span.part ?? 'night', days)
  const [end] = pointsOf(told.end).slice(-1)
  if (!told.end || !end) return part
  if (end.fine === 'minute') return messages.join(part, endPhrase(told.end, teller))
  const isCovered = dayNumber(end.at, zone) <= dayNumber(last, zone)
  return isCovered ? part : messages.partTo(part, text(end, teller))
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

function dayAlone(day: string, { style, messages }: Teller): string {
  return style.long ? messages.hourUnknown(day) : day
}

function sentence(span: Span, told: Told, teller: Teller): string {
  if (isPartOfDay(span)) return partPhrase(span, told, teller)
  const rest = phrase(told, teller)
  const points = [...pointsOf(told.start), ...pointsOf(told.end)]
  const day = commonDay(points, teller.zone) ?? told.day
  if (rest === '') return dayAlone(dayOf(day ?? span.start.earliest, teller), teller)
  return teller.once && day !== null ? teller.messages.onDay(dayOf(day, teller), rest) : rest
}

/**
 * When something happened, in words that say no more than is known: "19 March, about 14:00 (Kyiv
 * time)", "night of 18–19 March", "19 March, under way by 17:01, over by 17:52 (Kyiv time)".
 */
export function formatSpan(span: Span, style: SpanStyle): string {
  const { time: messages } = firstMessagesFor(style.lang)
  const told = tell(span)
  const zone = zoneOf(span, told, style.zone)
  const points = [...pointsOf(told.start), ...pointsOf(told.end)]
  const once = told.day !== null && (points.length === 0 || commonDay(points, zone) !== null)
  const said = sentence(span, told, { messages, style, zone, once })
  const whole = span.start.scheduled ? messages.scheduled(said) : said
  return hasMinutes(told) ? messages.zoned(whole, zoneName(zone, style.lang)) : whole
}
