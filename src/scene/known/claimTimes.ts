import type { Claim } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'
import { INDEPENDENT } from '../../core/model/status.ts'
import type { Instant } from '../../core/time/instant.ts'
import { lastInstant, parseMoment } from '../../core/time/time.ts'
import { localDay } from '../../core/time/zone.ts'
import { endOfDay } from '../../core/view/asKnown.ts'
import type { CardIndex } from '../list/cardScene.ts'

/**
 * The instant from which something was certainly known: an uncertain date counts as its latest.
 * Null: no source says when, so it is not known at any instant.
 */
export type From = Instant | null

/** The earliest, ignoring those never known. */
export function first(all: readonly From[]): From {
  const dated = all.filter((from) => from !== null)
  return dated.length === 0 ? null : Math.min(...dated)
}

/** The latest; null if any is never known. */
export function last(all: readonly From[]): From {
  return all.reduce<From>((a, b) => (a === null || b === null ? null : Math.max(a, b)), -Infinity)
}

/** What is needed to date something. */
export interface Dating {
  /** When a day is over everywhere; cached by day. */
  readonly endOf: (day: string) => From
  readonly index: CardIndex
}

/** Finds the ends of days in these IANA zones; cached by day. */
export function endsIn(zones: readonly string[]): Dating['endOf'] {
  const ends = new Map<string, From>()
  return (day) => {
    const end = ends.get(day) ?? endOfDay(day, zones)
    ends.set(day, end)
    return end
  }
}

/** A date no finer than a day is over when its last day is over in every zone. */
export function lastOf(date: string, zone: string, { endOf }: Dating): From {
  const moment = parseMoment(date, zone)
  if (!moment) return null
  if (moment.precision === 'minute') return moment.latest
  return endOf(localDay(lastInstant(moment), zone))
}

/** When a source was published; null if undated. */
export function published(id: string, zone: string, dating: Dating): From {
  const date = dating.index.sources.get(id)?.published ?? null
  return date === null ? null : lastOf(date, zone, dating)
}

/**
 * When a statement was known, given when it was made and which sources carry it: both must have
 * happened. If all its sources are undated, it counts from when it was made.
 */
export function spokenAndPrinted(
  word: From,
  sources: readonly string[],
  zone: string,
  dating: Dating,
) {
  const print = first(sources.map((id) => published(id, zone, dating)))
  return print === null ? word : last([word, print])
}

/** The day of a claim without one of its own is that of the event, or the event's first day. */
export function dayOf({ said }: Pick<Claim, 'said'>, { span }: Event): string {
  return said ?? localDay(lastInstant(span.start), span.zone)
}

export function wordOf(claim: Pick<Claim, 'said'>, event: Event, dating: Dating): From {
  return lastOf(dayOf(claim, event), event.span.zone, dating)
}

/** When a claim was made, from when it was known, and by which sides. */
interface ClaimTime {
  readonly word: From
  readonly from: From
  readonly sides: readonly string[]
  readonly denies: boolean
}

/** By `event-id/claim-id`. */
export type ClaimTimes = ReadonlyMap<string, ClaimTime>

/**
 * A reply waits for what it replies to: a claim is not shown before an earlier claim by another
 * side that it contradicts, nor a denial before what it denies on the same day. So no side's words
 * are hidden while the reply to them is shown, and nothing is shown before it was published. The
 * loop terminates: each pass moves a claim to a later one of finitely many instants.
 */
function answersWait(
  times: Map<string, ClaimTime>,
  against: ReadonlyMap<string, readonly string[]>,
): void {
  const isLater = (time: ClaimTime, other: ClaimTime): boolean =>
    time.word !== null &&
    other.word !== null &&
    (other.word < time.word || (other.word === time.word && time.denies && !other.denies))
  const answers = (time: ClaimTime, other: ClaimTime): boolean =>
    isLater(time, other) &&
    other.sides.some((side) => side !== INDEPENDENT && !time.sides.includes(side))
  for (let changed = true; changed;) {
    changed = false
    for (const [reference, time] of times) {
      const others = (against.get(reference) ?? []).flatMap((id) => times.get(id) ?? [])
      const awaited = others.filter((other) => answers(time, other))
      const from = last([time.from, ...awaited.map((other) => other.from)])
      if (from === time.from) continue
      times.set(reference, { ...time, from })
      changed = true
    }
  }
}

/**
 * When a claim was said. What is dated by its month alone had been said by the day of that month on
 * which it was printed.
 */
function saidBy(claim: Claim, event: Event, dating: Dating): From {
  const word = wordOf(claim, event, dating)
  const { zone } = event.span
  const said = parseMoment(dayOf(claim, event), zone)
  if (word === null || (said?.precision !== 'month' && said?.precision !== 'year')) return word
  const print = first(claim.sources.map((id) => published(id, zone, dating)))
  return print !== null && print >= said.earliest ? Math.min(word, print) : word
}

/** When each claim of a story was made, and from when it was known. */
export function claimTimes(events: readonly Event[], dating: Dating): ClaimTimes {
  const all = events.flatMap((event) =>
    event.claims.map((claim) => ({ event, claim, reference: `${event.id}/${claim.id}` })),
  )
  const times = new Map(
    all.map(({ event, claim, reference }): [string, ClaimTime] => {
      const word = saidBy(claim, event, dating)
      const from = spokenAndPrinted(word, claim.sources, event.span.zone, dating)
      return [
        reference,
        {
          word,
          from,
          sides: claim.by.map(dating.index.sideOf),
          denies: claim.standing === 'denial',
        },
      ]
    }),
  )
  answersWait(times, new Map(all.map(({ claim, reference }) => [reference, claim.contradicts])))
  return times
}
