import type { Claim, Standing } from '../model/claim.ts'
import type { Event } from '../model/event.ts'
import type { Story } from '../model/story.ts'
import { lastInstant, parseMoment, type Instant } from '../model/time.ts'
import { localDay } from '../model/zone.ts'
import { endOfDay, zonesOf } from '../view/asKnown.ts'
import { cardScene, indexCards, type CardIndex } from './cardScene.ts'

/**
 * The instant from which something was surely known: no date that is open is read as its earliest.
 * Null: no source says when, so it is known at no instant.
 */
export type From = Instant | null

/** A claim, as far as who knew what when goes. */
export interface ToldClaim {
  readonly id: string
  /** Its place among the rows of its card, from 0. */
  readonly row: number
  readonly from: From
  readonly standing: Standing
  readonly by: readonly string[]
  /** `event-id/claim-id` of every claim against it. */
  readonly against: readonly string[]
  /** The question that it and those against it answer differently. */
  readonly about?: string
}

/** An event and its parts; quotations and sources in the order of its card. */
export interface ToldEvent {
  readonly id: string
  /** When it was first told that it had happened, and all that its title says. */
  readonly from: From
  readonly claims: readonly ToldClaim[]
  readonly quotes: readonly { readonly by: string; readonly from: From }[]
  readonly sources: readonly { readonly number: number; readonly from: From }[]
}

/** When each part of a story became known; plain data, written at build time. */
export type Disclosure = readonly ToldEvent[]

/** Whether it was surely known at the instant. */
export function isKnown(from: From, at: Instant): boolean {
  return from !== null && from <= at
}

function first(all: readonly From[]): From {
  const dated = all.filter((from) => from !== null)
  return dated.length === 0 ? null : Math.min(...dated)
}

interface Dating {
  /** When a day is over everywhere; each day is looked up once. */
  readonly endOf: (day: string) => From
  readonly index: CardIndex
}

function endsIn(zones: readonly string[]): Dating['endOf'] {
  const ends = new Map<string, From>()
  return (day) => {
    const end = ends.get(day) ?? endOfDay(day, zones)
    ends.set(day, end)
    return end
  }
}

/** What is written as a day, or less finely, is over when its last day is over in every zone. */
function lastOf(date: string, zone: string, { endOf }: Dating): From {
  const moment = parseMoment(date, zone)
  if (!moment) return null
  if (moment.precision === 'minute') return moment.latest
  return endOf(localDay(lastInstant(moment), zone))
}

function published(id: string, zone: string, dating: Dating): From {
  const date = dating.index.sources.get(id)?.published ?? null
  return date === null ? null : lastOf(date, zone, dating)
}

/** The day of a claim that has none of its own is that of the event: the first, if it had more. */
function dayOf({ said }: Claim, { span }: Event): string {
  return said ?? localDay(lastInstant(span.start), span.zone)
}

/** Both must be over: its being said, and the first publication that tells of it. */
function claimFrom(claim: Claim, event: Event, dating: Dating): From {
  const word = lastOf(dayOf(claim, event), event.span.zone, dating)
  const print = first(claim.sources.map((id) => published(id, event.span.zone, dating)))
  return word === null || print === null ? null : Math.max(word, print)
}

function toldClaim(claim: Claim, row: number, event: Event, dating: Dating): ToldClaim {
  const { id, standing, by, contradicts, about } = claim
  return {
    id,
    row,
    from: claimFrom(claim, event, dating),
    standing,
    by,
    against: contradicts,
    ...(about !== undefined && { about }),
  }
}

/** A plan, or what was said before the event began, does not tell that it happened. */
function tellsOf(claim: Claim, event: Event): boolean {
  if (claim.standing === 'planned') return event.standing === 'planned'
  const { zone, start } = event.span
  const word = parseMoment(dayOf(claim, event), zone)
  return word !== null && lastInstant(word) >= start.earliest
}

/** The latest of all; null where one of them is never known. */
function last(all: readonly From[]): From {
  return all.reduce<From>((a, b) => (a === null || b === null ? null : Math.max(a, b)), -Infinity)
}

function eventFrom(event: Event, told: Omit<ToldEvent, 'from'>): From {
  const { claims, titleRestsOn } = event
  if (claims.length === 0) return first(told.sources.map(({ from }) => from))
  const fromOf = new Map(told.claims.map(({ id, from }) => [id, from]))
  const telling = claims.filter((claim) => tellsOf(claim, event))
  const happened = first(telling.map(({ id }) => fromOf.get(id) ?? null))
  return last([happened, ...titleRestsOn.map((id) => fromOf.get(id) ?? null)])
}

function toldEvent(event: Event, dating: Dating): ToldEvent {
  const { zone } = event.span
  const card = cardScene(event, dating.index)
  const rows = [...card.disputes, ...card.speeches].flatMap((group) => group.rows)
  const rowOf = new Map(rows.map(({ claim }, row) => [claim, row]))
  const told = {
    id: event.id,
    claims: event.claims.map((claim) => toldClaim(claim, rowOf.get(claim) ?? -1, event, dating)),
    quotes: card.quotes.map(({ quote }) => ({
      by: quote.by,
      from: published(quote.source, zone, dating),
    })),
    sources: card.sources.map(({ id, number }) => ({ number, from: published(id, zone, dating) })),
  }
  return { ...told, from: eventFrom(event, told) }
}

/** When everything in a story became known. */
export function disclosureOf(story: Story): Disclosure {
  const dating = { endOf: endsIn(zonesOf(story)), index: indexCards(story) }
  return story.events.map((event) => toldEvent(event, dating))
}
