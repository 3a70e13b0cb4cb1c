import type { EventFile } from '../event.ts'
import type { Finding, JsonPath } from '../../json/json.ts'
import { defaultAnchor, startLimits, type Span } from '../../time/span.ts'
import { DAY, type Instant } from '../../time/instant.ts'
import { isCertainlyBefore, parseMoment, type Moment } from '../../time/time.ts'
import { isZone } from '../../time/zone.ts'

type WhenFile = EventFile['when']
type TimePoint = WhenFile['start']

/** A span with its anchor, or what is wrong with the dates as written. */
export type ReadWhen =
  | { readonly span: Span; readonly anchor: Instant; readonly findings: readonly Finding[] }
  | { readonly span: null; readonly findings: readonly Finding[] }

/** Carries a finding about a date out of the functions that read it. */
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

interface Limits {
  readonly low: Moment | null
  readonly high: Moment | null
}

function readLimits(limits: Exclude<TimePoint, string>, zone: string, path: JsonPath): Limits {
  const { earliest, latest } = limits
  if (earliest === undefined && latest === undefined)
    throw new Unreadable({
      path,
      found: '{}',
      wanted: 'at least one of "earliest" and "latest"',
      remedy: 'Add the limit a source gives.',
    })
  const low = earliest === undefined ? null : moment(earliest, zone, [...path, 'earliest'])
  const high = latest === undefined ? null : moment(latest, zone, [...path, 'latest'])
  if (!low || !high || !isCertainlyBefore(high, low)) return { low, high }
  throw new Unreadable({
    path,
    found: `earliest ${earliest}, latest ${latest}`,
    wanted: 'an earliest that is not after the latest',
    remedy: 'Swap the two, or correct one.',
  })
}

/** A missing limit is set to `earliest` or `latest`, so that there is something to draw. */
function bounded({ low, high }: Limits, earliest: Instant, latest: Instant): Moment {
  return {
    earliest: low?.earliest ?? earliest,
    latest: high?.latest ?? latest,
    precision: 'bounded',
    limits: [low?.precision ?? null, high?.precision ?? null],
  }
}

function readStart({ start, zone }: WhenFile, path: JsonPath): Moment {
  if (typeof start === 'string') return moment(start, zone, path)
  const limits = readLimits(start, zone, path)
  const { low, high } = limits
  return bounded(limits, (high?.earliest ?? 0) - DAY, (low?.latest ?? 0) + DAY)
}

function readEnd({ end, zone }: WhenFile, start: Moment, path: JsonPath): Moment {
  if (end === undefined) return start
  if (typeof end === 'string') return moment(end, zone, path)
  const limits = readLimits(end, zone, path)
  const { low, high } = limits
  const earliest = Math.min(start.earliest, high?.latest ?? start.earliest)
  const latest = Math.max(start.latest, low?.latest ?? start.latest) + DAY
  return bounded(limits, earliest, latest)
}

function endBeforeStart(when: WhenFile, path: JsonPath): Finding {
  return {
    path: [...path, 'end'],
    found: `an end of ${JSON.stringify(when.end)} before the start ${JSON.stringify(when.start)}`,
    wanted: 'an end that is not before its start',
    remedy: 'Correct one of the two, or swap them.',
  }
}

function spanOf(when: WhenFile, path: JsonPath): Span {
  const start = readStart(when, [...path, 'start'])
  const end = readEnd(when, start, [...path, 'end'])
  if (isCertainlyBefore(end, start)) throw new Unreadable(endBeforeStart(when, path))
  return {
    start: when.scheduled ? { ...start, scheduled: true } : start,
    end,
    zone: when.zone,
    ...(when.part && { part: when.part }),
    ...(when.end === undefined && { single: true }),
  }
}

function readAnchor(when: WhenFile, span: Span, path: JsonPath): Instant | Finding {
  if (when.anchor === undefined) return defaultAnchor(span)
  const anchor = parseMoment(when.anchor, when.zone)?.earliest
  const { from, to } = startLimits(span)
  if (anchor !== undefined && from <= anchor && anchor <= to) return anchor
  return {
    path: [...path, 'anchor'],
    found: `"${when.anchor}", outside the limits of the start`,
    wanted: 'an instant inside the limits of the start, and not after the end',
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

/**
 * Resolves the dates of an event or era to a span. A date that does not exist, an unknown zone, or
 * an end certainly before its start yields no span; a bad anchor yields the default anchor and a
 * finding.
 */
export function readWhen(when: WhenFile, path: JsonPath): ReadWhen {
  if (!isZone(when.zone)) return { span: null, findings: [badZone(when.zone, path)] }
  try {
    const span = spanOf(when, path)
    const anchor = readAnchor(when, span, path)
    if (typeof anchor === 'number') return { span, anchor, findings: [] }
    return { span, anchor: defaultAnchor(span), findings: [anchor] }
  } catch (error) {
    if (error instanceof Unreadable) return { span: null, findings: [error.finding] }
    throw error
  }
}
