import type { Span } from '../core/time/span.ts'
import type { Instant } from '../core/time/instant.ts'
import type { Moment, Precision } from '../core/time/time.ts'
import { dayNumber } from './dates.ts'

/** A time given by a source, and its precision. */
export interface Point {
  readonly at: Instant
  readonly fine: Exclude<Precision, 'bounded'>
  readonly about: boolean
}

/** What is known of one end of a span: the time itself, its limits, or nothing worth saying. */
export interface End {
  readonly exact?: Point
  readonly low?: Point
  readonly high?: Point
}

/** Both ends of a span as they can be put into words, and the day they share, if any. */
export interface Told {
  readonly start: End
  /** Null if the span is a moment. */
  readonly end: End | null
  /** An instant on the day that contains all of it. */
  readonly day: Instant | null
}

function limit(
  at: Instant,
  fine: Precision | null | undefined,
  isHigh: boolean,
): Point | undefined {
  if (!fine || fine === 'bounded') return undefined
  return { at: isHigh && fine !== 'minute' ? at - 1 : at, fine, about: false }
}

function endOf({ earliest, latest, precision, about, limits }: Moment): End {
  if (precision === 'bounded') {
    const low = limit(earliest, limits?.[0], false)
    const high = limit(latest, limits?.[1], true)
    return { ...(low && { low }), ...(high && { high }) }
  }
  const at = about && precision === 'minute' ? (earliest + latest) / 2 : earliest
  return { exact: { at, fine: precision, about: about === true } }
}

/** The points of an end, earliest first. */
export function pointsOf(end: End | null): readonly Point[] {
  return [end?.low, end?.exact, end?.high].filter((point) => point !== undefined)
}

function isSamePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a.at === b.at && a.fine === b.fine
}

/** Drops a lower limit of the end that only repeats what the start says. */
function withoutEcho(start: End, end: End): End {
  const { low, ...rest } = end
  return isSamePoint(low, start.high) || isSamePoint(low, start.exact) ? rest : end
}

function isVague({ fine, about }: Point): boolean {
  return fine === 'month' || fine === 'year' || (fine === 'day' && about)
}

/** An instant on the day that contains all the points; null if there is no such day. */
export function commonDay(points: readonly Point[], zone: string): Instant | null {
  const [first] = points
  if (!first || points.some(isVague)) return null
  const day = dayNumber(first.at, zone)
  return points.every(({ at }) => dayNumber(at, zone) === day) ? first.at : null
}

function isSameEnd(span: Span): boolean {
  const { start, end } = span
  return span.single === true || (start.earliest === end.earliest && start.latest === end.latest)
}

function withoutDays(end: End): End {
  const timed = (point: Point | undefined) => (point?.fine === 'minute' ? point : undefined)
  const [exact, low, high] = [timed(end.exact), timed(end.low), timed(end.high)]
  return { ...(exact && { exact }), ...(low && { low }), ...(high && { high }) }
}

/**
 * What to say about a span, by the clock of its own zone; if all of it is on one day, the day is
 * said once.
 */
export function tell(span: Span): Told {
  const start = endOf(span.start)
  const end = isSameEnd(span) ? null : withoutEcho(start, endOf(span.end))
  const day = commonDay([...pointsOf(start), ...pointsOf(end)], span.zone)
  if (day === null) return { start, end, day }
  return { start: withoutDays(start), end: end && withoutDays(end), day }
}
