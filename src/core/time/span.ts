import type { Instant } from './instant.ts'
import type { Moment } from './time.ts'

/** The part of the day that a source gives instead of a clock time. */
export type PartOfDay = 'early-hours' | 'morning' | 'afternoon' | 'evening' | 'night'

/**
 * When something happened: four instants (start not before / not after, end not before / not after;
 * the convention of Linked Places and CIDOC-CRM P82a/b) and the zone of its source.
 */
export interface Span {
  readonly start: Moment
  readonly end: Moment
  /** IANA zone of the place, or of the source that gave the time. */
  readonly zone: string
  readonly part?: PartOfDay
  /** No end was given: the span is just its start. */
  readonly single?: true
}

/** A closed range of instants, `from <= to`. */
export interface Range {
  readonly from: Instant
  readonly to: Instant
}

/** The longest time that the span may cover. */
export function hull(span: Span): Range {
  return { from: span.start.earliest, to: span.end.latest }
}

/** The time that the span certainly covers, or null if only limits are known. */
export function core(span: Span): Range | null {
  const { latest: from } = span.start
  const { earliest: to } = span.end
  return from <= to ? { from, to } : null
}

/** Whether the span may have been under way at the instant. */
export function mayContain(span: Span, instant: Instant): boolean {
  return span.start.earliest <= instant && instant <= span.end.latest
}

/** Whether the span may share an instant with the range. */
export function mayOverlap(span: Span, range: Range): boolean {
  return span.start.earliest <= range.to && range.from <= span.end.latest
}

/** The limits of its start, cut off at the latest possible end. */
export function startLimits({ start, end }: Span): Range {
  return { from: start.earliest, to: Math.min(start.latest, end.latest) }
}

/** The instant used to order a span and step to it if the curator gives none. Never show it. */
export function defaultAnchor(span: Span): Instant {
  const { from, to } = startLimits(span)
  return (from + to) / 2
}
