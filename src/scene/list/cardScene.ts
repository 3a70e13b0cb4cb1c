import { group } from 'd3-array'
import type { Actor } from '../../core/model/actor.ts'
import { tollsOf, type Count } from '../../core/model/casualties.ts'
import type { Quote } from '../../core/model/claim.ts'
import type { Event, RelationType } from '../../core/model/event.ts'
import type { Source } from '../../core/model/source.ts'
import { sidesOf } from '../../core/model/read/rate.ts'
import type { Story } from '../../core/model/story.ts'
import { rowOf, type ClaimRow, type RowIndex } from './claimRow.ts'
import { disputesOf, type Dispute } from './disputes.ts'

/** A source with its number in the whole story, from 1. */
export interface NumberedSource extends Source {
  readonly number: number
  /** What the event used it for. */
  readonly supports: string
}

/** What one speaker says that nobody in the story contradicts. */
export interface Speech {
  readonly speaker: string
  readonly rows: readonly ClaimRow[]
}

/** A count of people killed and injured, with everything its row shows. */
export interface CountRow {
  readonly count: Count
  readonly by: readonly Actor[]
  readonly via: Actor | undefined
  /** Name of the one place it covers. */
  readonly place: string | undefined
  readonly numbers: readonly number[]
  /** Whether a later count by the same side replaced it. */
  readonly isEarlier: boolean
}

export interface QuoteRow {
  readonly quote: Quote
  readonly by: Actor | undefined
  readonly number: number | undefined
}

export interface RelatedRow {
  readonly type: RelationType
  /** As the card's own event says it ("In answer to"), or as it is said of it ("Answered by"). */
  readonly voice: 'label' | 'inverse'
  readonly event: Event
}

/** The card of an event: who says what, grouped so that disagreements are side by side. */
export interface CardScene {
  readonly event: Event
  readonly disputes: readonly Dispute[]
  /** Two speakers of opposed sides who contradict each other most: the natural comparison. */
  readonly pair: readonly [Actor, Actor] | null
  readonly speeches: readonly Speech[]
  /**
   * Counts of people killed and injured: the latest for each side and place, followed by those they
   * replaced.
   */
  readonly counts: readonly CountRow[]
  readonly quotes: readonly QuoteRow[]
  readonly sources: readonly NumberedSource[]
  /** What came before: this event's relations. */
  readonly before: readonly RelatedRow[]
  /** What came after: other events' relations to this one. */
  readonly after: readonly RelatedRow[]
}

/** Lookup tables for cards, built once per story. */
export interface CardIndex extends RowIndex {
  readonly sources: ReadonlyMap<string, Source>
  readonly places: ReadonlyMap<string, string>
  /** The relations of others to each event, in the order of the others. */
  readonly after: ReadonlyMap<string, readonly RelatedRow[]>
}

function relationsIn({ events }: Story): Map<string, RelatedRow[]> {
  const rows = new Map<string, RelatedRow[]>()
  for (const event of events)
    for (const { to, type } of event.related) {
      const row = { type, voice: 'inverse' as const, event }
      const known = rows.get(to)
      if (known) known.push(row)
      else rows.set(to, [row])
    }
  return rows
}

/** Builds the lookup tables; sources are numbered from 1, in the story's order. */
export function indexCards(story: Story): CardIndex {
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]))
  return {
    events: byId(story.events),
    actors: byId(story.actors),
    sources: byId(story.sources),
    numbers: new Map(story.sources.map(({ id }, index) => [id, index + 1])),
    places: new Map(story.places.map(({ id, name }) => [id, name])),
    sideOf: sidesOf(story.actors),
    after: relationsIn(story),
  }
}

function present<T>(value: T | undefined): value is T {
  return value !== undefined
}

function countRow(count: Count, isEarlier: boolean, index: CardIndex): CountRow {
  return {
    count,
    by: count.by.map((id) => index.actors.get(id)).filter(present),
    via: count.via === undefined ? undefined : index.actors.get(count.via),
    place: count.place === undefined ? undefined : index.places.get(count.place),
    numbers: count.sources.map((id) => index.numbers.get(id)).filter(present),
    isEarlier,
  }
}

function countRows({ casualties }: Event, index: CardIndex): CountRow[] {
  const tolls = tollsOf(casualties, index.sideOf)
  return [
    ...tolls.map(({ latest }) => countRow(latest, false, index)),
    ...tolls.flatMap(({ earlier }) => earlier.map((count) => countRow(count, true, index))),
  ]
}

function numberSources(event: Event, index: CardIndex): NumberedSource[] {
  const numbered = event.sources.flatMap(({ source: id, supports }) => {
    const source = index.sources.get(id)
    const number = index.numbers.get(id)
    return source && number !== undefined ? [{ ...source, number, supports }] : []
  })
  return numbered.sort((a, b) => a.number - b.number)
}

/** Lays out the card of one event. */
export function cardScene(event: Event, index: CardIndex): CardScene {
  const rows = event.claims.map((claim) => rowOf(claim, index))
  const { disputes, pair, rest } = disputesOf(event, rows, index)
  return {
    event,
    disputes,
    pair,
    speeches: [...group(rest, ({ claim }) => claim.by.join('+'))].map(([speaker, said]) => ({
      speaker,
      rows: said,
    })),
    counts: countRows(event, index),
    quotes: event.quotes.map((quote) => ({
      quote,
      by: index.actors.get(quote.by),
      number: index.numbers.get(quote.source),
    })),
    sources: numberSources(event, index),
    before: event.related.flatMap(({ to, type }) => {
      const other = index.events.get(to)
      return other ? [{ type, voice: 'label' as const, event: other }] : []
    }),
    after: index.after.get(event.id) ?? [],
  }
}
