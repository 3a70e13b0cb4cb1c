import type { Claim } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import { INDEPENDENT } from '../model/status.ts'
import { lastInstant, parseMoment, type Instant } from '../model/time.ts'
import { localDay } from '../model/zone.ts'
import { endOfDay } from '../view/asKnown.ts'
import type { CardIndex } from './cardScene.ts'

/**
 * The instant from which something was surely known: no date that is open is read as its earliest.
 * Null: no source says when, so it is known at no instant.
 */
export type From = Instant | null

/** The earliest of those that are known at all. */
export function first(all: readonly From[]): From {
  const dated = all.filter((from) => from !== null)
  return dated.length === 0 ? null : Math.min(...dated)
}

/** The latest of all; null where one of them is never known. */
export function last(all: readonly From[]): From {
  return all.reduce<From>((a, b) => (a === null || b === null ? null : Math.max(a, b)), -Infinity)
}

/** What dates are looked up in. */
export interface Dating {
  /** When a day is over everywhere; each day is looked up once. */
  readonly endOf: (day: string) => From
  readonly index: CardIndex
}

/** Looks up the ends of days in these IANA zones, each once. */
export function endsIn(zones: readonly string[]): Dating['endOf'] {
  const ends = new Map<string, From>()
  return (day) => {
    const end = ends.get(day) ?? endOfDay(day, zones)
    ends.set(day, end)
    return end
  }
}

/** What is written as a day, or less finely, is over when its last day is over in every zone. */
export function lastOf(date: string, zone: string, { endOf }: Dating): From {
  const moment = parseMoment(date, zone)
  if (!moment) return null
  if (moment.precision === 'minute') return moment.latest
  return endOf(localDay(lastInstant(moment), zone))
}

/** When a source was published; null where it has no date. */
export function published(id: string, zone: string, dating: Dating): From {
  const date = dating.index.sources.get(id)?.published ?? null
  return date === null ? null : lastOf(date, zone, dating)
}

/**
 * When words were known that were said by one instant and printed by sources: both must be over. What
 * only undated sources print counts from when it was said.
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

/** The day of a claim that has none of its own is that of the event: the first, if it had more. */
export function dayOf({ said }: Pick<Claim, 'said'>, { span }: Event): string {
  return said ?? localDay(lastInstant(span.start), span.zone)
}

export function wordOf(claim: Pick<Claim, 'said'>, event: Event, dating: Dating): From {
  return lastOf(dayOf(claim, event), event.span.zone, dating)
}

/** When a claim was said, from when it was known, and who speaks. */
interface ClaimTime {
  readonly word: From
  readonly from: From
  readonly sides: readonly string[]
  readonly denies: boolean
}

/** By `event-id/claim-id`. */
export type ClaimTimes = ReadonlyMap<string, ClaimTime>

/**
 * An answer waits for what it answers: a claim is not shown before one against it that another side
 * had made earlier; a denial not before what was said against it on the same day. So no side's words
 * are hidden while the answer to them is shown, and nothing is shown before it was printed. The loop
 * ends: each turn moves a claim to a later one of few instants.
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

/** When each claim of a story was said, and from when it was known. */
export function claimTimes(events: readonly Event[], dating: Dating): ClaimTimes {
  const all = events.flatMap((event) =>
    event.claims.map((claim) => ({ event, claim, reference: `${event.id}/${claim.id}` })),
  )
  const times = new Map(
    all.map(({ event, claim, reference }): [string, ClaimTime] => {
      const word = wordOf(claim, event, dating)
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
