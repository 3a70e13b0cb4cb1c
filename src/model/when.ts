import * as v from 'valibot'
import { whenFile } from './event.ts'
import type { Finding, JsonPath } from './json.ts'
import { defaultAnchor, type Span } from './span.ts'
import { parseMoment, type Instant, type Moment } from './time.ts'
import { isZone } from './zone.ts'

type WhenFile = v.InferOutput<typeof whenFile>
type TimePoint = WhenFile['start']

/** A span with the instant that orders it, or what is wrong with the dates as written. */
export type ReadWhen =
  | { readonly span: Span; readonly anchor: Instant; readonly findings: readonly Finding[] }
  | { readonly span: null; readonly findings: readonly Finding[] }

class Unreadable extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.wanted)
    this.finding = finding
  }
}

function moment(text: string, zone: string, path: JsonPath): Moment {
  const read = parseMoment(text, zone)
  if (read) return read
  throw new Unreadable({
    path,
    found: `"${text}"`,
    wanted: 'a date that exists, such as 2025-03-19 or 2025-03-19T17:01',
    remedy: 'Correct the month, the day or the time.',
  })
}

/** Limits that lie open are closed by `fallback`: the other end of what is known. */
function bounded(
  limits: Exclude<TimePoint, string>,
  zone: string,
  path: JsonPath,
  fallback: { earliest: Instant; latest: Instant },
): Moment {
  const { earliest, latest } = limits
  const low = earliest === undefined ? null : moment(earliest, zone, [...path, 'earliest'])
  const high = latest === undefined ? null : moment(latest, zone, [...path, 'latest'])
  const result = {
    earliest: low?.earliest ?? fallback.earliest,
    latest: high?.latest ?? fallback.latest,
    precision: 'bounded',
    limits: [low?.precision ?? null, high?.precision ?? null],
  } as const
  if (result.earliest <= result.latest) return result
  throw new Unreadable({
    path,
    found: `earliest ${earliest ?? 'open'}, latest ${latest ?? 'open'}`,
    wanted: 'an earliest that is not after the latest',
    remedy: 'Exchange the two, or correct one.',
  })
}

const DAY = 86_400_000

function readStart(when: WhenFile, path: JsonPath): Moment {
  const { start, zone } = when
  if (typeof start === 'string') return moment(start, zone, path)
  const known = start.earliest ?? start.latest
  if (known === undefined)
    throw new Unreadable({
      path,
      found: '{}',
      wanted: 'at least one of "earliest" and "latest"',
      remedy: 'Add the limit that a source gives.',
    })
  const { earliest, latest } = moment(known, zone, path)
  return bounded(start, zone, path, { earliest: earliest - DAY, latest: latest + DAY })
}

function readEnd(when: WhenFile, start: Moment, path: JsonPath): Moment {
  const { end, zone } = when
  if (end === undefined) return start
  if (typeof end === 'string') return moment(end, zone, path)
  return bounded(end, zone, path, { earliest: start.earliest, latest: start.latest + DAY })
}

function endBeforeStart(when: WhenFile, path: JsonPath): Finding {
  return {
    path: [...path, 'end'],
    found: `an end of ${JSON.stringify(when.end)} before the start ${JSON.stringify(when.start)}`,
    wanted: 'an end that is not before its start',
    remedy: 'Correct one of the two, or exchange them.',
  }
}

function readAnchor(when: WhenFile, span: Span, path: JsonPath): Instant | Finding {
  if (when.anchor === undefined) return defaultAnchor(span)
  const anchor = moment(when.anchor, when.zone, [...path, 'anchor']).earliest
  if (span.start.earliest <= anchor && anchor <= span.start.latest) return anchor
  return {
    path: [...path, 'anchor'],
    found: `"${when.anchor}", outside the limits of the start`,
    wanted: 'an instant inside the limits of the start',
    remedy: 'Move the anchor to the day of the start, or leave it out.',
  }
}

function badZone(zone: string, path: JsonPath): Finding {
  return {
    path: [...path, 'zone'],
    found: `"${zone}"`,
    wanted: 'an IANA time zone such as "Europe/Kyiv"',
    remedy: 'Correct the name of the zone.',
  }
}

function spanOf(when: WhenFile, path: JsonPath): Span | Finding {
  const start = readStart(when, [...path, 'start'])
  const end = readEnd(when, start, [...path, 'end'])
  if (
    end.latest < start.earliest ||
    (end.latest < start.latest && end.precision === 'minute' && start.precision === 'minute')
  )
    return endBeforeStart(when, path)
  return {
    start: when.scheduled ? { ...start, scheduled: true } : start,
    end,
    zone: when.zone,
    ...(when.part && { part: when.part }),
    ...(when.end === undefined && { single: true }),
  }
}

/**
 * Resolves the dates of an event or era to a span. A date that does not exist, an unknown zone or an
 * end before its start give no span; a bad anchor gives the default anchor and a finding.
 */
export function readWhen(when: WhenFile, path: JsonPath): ReadWhen {
  if (!isZone(when.zone)) return { span: null, findings: [badZone(when.zone, path)] }
  try {
    const span = spanOf(when, path)
    if ('found' in span) return { span: null, findings: [span] }
    const anchor = readAnchor(when, span, path)
    if (typeof anchor === 'number') return { span, anchor, findings: [] }
    return { span, anchor: defaultAnchor(span), findings: [anchor] }
  } catch (error) {
    if (error instanceof Unreadable) return { span: null, findings: [error.finding] }
    throw error
  }
}
