import type { Claim } from '../../core/model/claim.ts'
import type { Event } from '../../core/model/event.ts'
import { testimonyOf } from '../../core/model/read/rate.ts'
import type { EventStanding, Testimony } from '../../core/model/status.ts'
import type { Story } from '../../core/model/story.ts'
import type { Instant } from '../../core/time/instant.ts'
import { lastInstant, parseMoment } from '../../core/time/time.ts'
import { zonesOf } from '../../core/view/asKnown.ts'
import { cardScene, indexCards, type CardScene } from '../list/cardScene.ts'
import type { ClaimRow } from '../list/claimRow.ts'
import {
  claimTimes,
  dayOf,
  endsIn,
  first,
  last,
  lastOf,
  published,
  spokenAndPrinted,
  wordOf,
  type ClaimTimes,
  type Dating,
  type From,
} from './claimTimes.ts'

export type { From } from './claimTimes.ts'

/** A claim, as far as needed to tell when it was known. */
export interface ToldClaim extends Testimony {
  readonly id: string
  /** Its place among the rows of its card, from 0. */
  readonly row: number
  readonly from: From
  readonly by: readonly string[]
  /** `event-id/claim-id` of every claim that contradicts it. */
  readonly against: readonly string[]
  /** The question that it and the contradicting claims answer differently. */
  readonly about?: string
}

/** A count of people killed and injured. */
export interface ToldCount {
  readonly from: From
  /** The side that made it. */
  readonly side: string
  /** Whether it counts people killed. */
  readonly hasDead: boolean
}

/** The event's title and summary before everything in its present title was known. */
export interface EarlierTitle {
  readonly from: From
  readonly title: string
  readonly summary: string | null
}

/** An event and its parts; counts, quotations and sources in the order of its card. */
export interface ToldEvent {
  readonly id: string
  /** When it was first reported to have happened, under its present title or an earlier one. */
  readonly from: From
  /** When everything in its title was known. */
  readonly titleFrom: From
  /** In the order in which they held. */
  readonly earlier: readonly EarlierTitle[]
  /** When it was over, and so when its end was known. */
  readonly endFrom: Instant
  /** The status set by an editor, if the rule does not apply. */
  readonly status?: EventStanding
  readonly claims: readonly ToldClaim[]
  /** Claims of other events within the card's disputes, by row. */
  readonly elsewhere: readonly { readonly row: number; readonly claim: string }[]
  readonly counts: readonly ToldCount[]
  /** Places and participants that were named later, by their place in the event's lists. */
  readonly places: readonly { readonly at: number; readonly from: From }[]
  readonly participants: readonly { readonly id: string; readonly from: From }[]
  /** When all that the summary says was known, where the curator knows; else with the last part. */
  readonly summaryFrom?: From
  readonly quotes: readonly { readonly by: string; readonly from: From }[]
  readonly sources: readonly { readonly number: number; readonly from: From }[]
}

/** When each part of a story became known; plain data, written at build time. */
export type Disclosure = readonly ToldEvent[]

/** Whether it was certainly known at the instant. */
export function isKnown(from: From, at: Instant): boolean {
  return from !== null && from <= at
}

/** A plan, or anything said before the event began, does not report that it happened. */
function tellsOf(claim: Claim, event: Event): boolean {
  if (claim.standing === 'planned') return event.standing === 'planned'
  const { zone, start } = event.span
  const word = parseMoment(dayOf(claim, event), zone)
  return word !== null && lastInstant(word) >= start.earliest
}

interface Titles {
  readonly from: From
  readonly titleFrom: From
  readonly earlier: readonly EarlierTitle[]
}

/** A title is known once the event has been reported and each claim it rests on is known. */
function titlesOf(event: Event, fromOf: (claim: string) => From, told: readonly From[]): Titles {
  const telling = event.claims.filter((claim) => tellsOf(claim, event))
  const happened =
    event.claims.length === 0 ? first(told) : first(telling.map(({ id }) => fromOf(id)))
  const knownFrom = (claims: readonly string[]) => last([happened, ...claims.map(fromOf)])
  const earlier = event.earlier.map(({ title, titleRestsOn, summary }) => ({
    from: knownFrom(titleRestsOn),
    title,
    summary: summary ?? null,
  }))
  const titleFrom = knownFrom(event.titleRestsOn)
  return { titleFrom, earlier, from: first([titleFrom, ...earlier.map(({ from }) => from)]) }
}

function toldCounts({ counts }: CardScene, { span }: Event, dating: Dating): ToldCount[] {
  return counts.map(({ count }) => ({
    from: spokenAndPrinted(lastOf(count.asOf, span.zone, dating), count.sources, span.zone, dating),
    side: dating.index.sideOf(count.by[0] ?? ''),
    hasDead: (count.dead ?? 0) > 0,
  }))
}

function toldClaims(
  event: Event,
  rows: readonly ClaimRow[],
  times: ClaimTimes,
  { index }: Dating,
): ToldClaim[] {
  return event.claims.map((claim) => ({
    id: claim.id,
    row: rows.findIndex((row) => row.claim === claim),
    from: times.get(`${event.id}/${claim.id}`)?.from ?? null,
    ...testimonyOf(claim, index.sideOf),
    by: claim.by,
    against: claim.contradicts,
    ...(claim.about !== undefined && { about: claim.about }),
  }))
}

/** A place that rests on claims, or on those who spoke there, was known with the first of their words. */
function toldPlaces(event: Event, fromOf: (claim: string) => From): ToldEvent['places'] {
  return event.places.flatMap(({ restsOn, who = [] }, at) => {
    const words = event.claims.filter(({ by }) => by.some((id) => who.includes(id)))
    const claims = restsOn ?? words.map(({ id }) => id)
    return claims.length === 0 ? [] : [{ at, from: first(claims.map(fromOf)) }]
  })
}

/** Whoever speaks in the event was known to take part with their first words; the others with the event. */
function toldParticipants(event: Event, fromOf: (claim: string) => From) {
  return event.actors.flatMap((id) => {
    const own = event.claims.filter(({ by }) => by.includes(id))
    return own.length === 0 ? [] : [{ id, from: first(own.map((claim) => fromOf(claim.id))) }]
  })
}

/** An undated source counts from the first words that it is cited for, or from the day of the event. */
function undatedFrom(source: string, event: Event, dating: Dating): From {
  const claims = event.claims.filter(({ sources }) => sources.includes(source))
  const counts = event.casualties.filter(({ sources }) => sources.includes(source))
  const words = [
    ...claims.map((claim) => wordOf(claim, event, dating)),
    ...counts.map(({ asOf }) => lastOf(asOf, event.span.zone, dating)),
  ]
  return first(words) ?? wordOf({}, event, dating)
}

function toldEvent(event: Event, times: ClaimTimes, dating: Dating): ToldEvent {
  const { zone } = event.span
  const card = cardScene(event, dating.index)
  const rows = [...card.disputes, ...card.speeches].flatMap((group) => group.rows)
  const printed = (source: string) =>
    published(source, zone, dating) ?? undatedFrom(source, event, dating)
  const sources = card.sources.map(({ id, number }) => ({ number, from: printed(id) }))
  const fromOf = (claim: string) => times.get(`${event.id}/${claim}`)?.from ?? null
  return {
    id: event.id,
    ...titlesOf(
      event,
      fromOf,
      sources.map(({ from }) => from),
    ),
    endFrom: event.span.end.latest,
    ...(event.statusReason !== undefined && { status: event.standing }),
    claims: toldClaims(event, rows, times, dating),
    elsewhere: rows.flatMap(({ claim, elsewhere }, row) =>
      elsewhere ? [{ row, claim: `${elsewhere.id}/${claim.id}` }] : [],
    ),
    counts: toldCounts(card, event, dating),
    places: toldPlaces(event, fromOf),
    participants: toldParticipants(event, fromOf),
    ...(event.summaryFrom !== undefined && {
      summaryFrom: lastOf(event.summaryFrom, zone, dating),
    }),
    quotes: card.quotes.map(({ quote }) => ({ by: quote.by, from: printed(quote.source) })),
    sources,
  }
}

/** When everything in a story became known. */
export function disclosureOf(story: Story): Disclosure {
  const dating = { endOf: endsIn(zonesOf(story)), index: indexCards(story) }
  const times = claimTimes(story.events, dating)
  return story.events.map((event) => toldEvent(event, times, dating))
}
