/** What exports contain about events: the same facts, words and sources in every format. */
import type { Standing } from '../../core/model/claim.ts'
import type { Event, EventPlace, PlaceRole } from '../../core/model/event.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { PlacePrecision } from '../../core/model/place.ts'
import type { Story } from '../../core/model/story.ts'
import type { Precision } from '../../core/time/time.ts'
import { formatSpan } from '../../text/span.ts'
import { edtf } from './edtf.ts'

export interface ToldPlace {
  readonly name: string
  readonly country: string
  /** `[lng, lat]`; null if the place is not fixed, or only stands in for one that is not. */
  readonly coordinates: readonly [lng: number, lat: number] | null
  readonly precision: PlacePrecision
  readonly role: PlaceRole
  /** No source states it. */
  readonly assumed: boolean
  readonly note: string | null
}

export interface ToldClaim {
  readonly id: string
  readonly text: string
  readonly by: readonly string[]
  readonly via: string | null
  readonly standing: Standing
  /** When it was said, as written; null: the day of the event. */
  readonly said: string | null
  /** Ids of sources. */
  readonly sources: readonly string[]
  readonly contradicts: readonly string[]
  readonly accuses: { readonly side: string; readonly of: string } | null
}

export interface ToldCount {
  readonly dead: number | null
  readonly hurt: number | null
  readonly atLeast: boolean
  /** Whose count it is. */
  readonly by: readonly string[]
  readonly via: string | null
  /** The one place it covers; null: the whole event. */
  readonly place: string | null
  readonly asOf: string
  /** Ids of sources. */
  readonly sources: readonly string[]
}

export interface ToldTime {
  readonly edtf: string
  readonly words: string
  readonly zone: string
  readonly precision: Precision
  readonly about: boolean
  readonly scheduled: boolean
}

export interface ToldEvent {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly kind: string
  readonly standing: EventStanding
  readonly time: ToldTime
  readonly places: readonly ToldPlace[]
  readonly actors: readonly string[]
  readonly claims: readonly ToldClaim[]
  readonly casualties: readonly ToldCount[]
  readonly quotes: readonly {
    readonly text: string
    readonly by: string
    readonly source: string
  }[]
  /** Ids of sources. */
  readonly sources: readonly string[]
  readonly link: string
}

export interface ToldSource {
  readonly id: string
  readonly publisher: string
  readonly title: string | null
  readonly url: string
  readonly published: string | null
  readonly language: string
}

/** A view of a story, ready to write to a file. */
export interface Told {
  readonly title: string
  /** What is shown, as a sentence. */
  readonly shows: string
  readonly link: string
  readonly credit: string
  readonly licence: string
  readonly events: readonly ToldEvent[]
  /** Only those that the events refer to. */
  readonly sources: readonly ToldSource[]
}

export interface TellOptions {
  /** Ids of the events shown. */
  readonly shown: readonly string[]
  readonly shows: string
  readonly link: string
  /** Absolute address of an event's page. */
  readonly linkOf: (event: string) => string
}

function place({ place: id, role, assumed, note }: EventPlace, { places }: Story): ToldPlace[] {
  const found = places.find((one) => one.id === id)
  if (!found) return []
  const { name, country, coordinates, precision, standIn } = found
  const isFixed = precision !== 'none' && standIn === undefined
  return [
    {
      name,
      country,
      coordinates: isFixed ? [coordinates[0], coordinates[1]] : null,
      precision,
      role,
      assumed: assumed === true,
      note: note ?? standIn ?? null,
    },
  ]
}

function time({ span }: Event, lang: string): ToldTime {
  const { start, zone } = span
  return {
    edtf: edtf(span),
    words: formatSpan(span, { lang, sharedYear: null, long: true }),
    zone,
    precision: start.precision,
    about: start.about === true,
    scheduled: start.scheduled === true,
  }
}

type Name = (id: string) => string

function claims({ claims: all }: Event, name: Name): ToldClaim[] {
  return all.map(({ id, text, by, via, standing, said, sources, contradicts, accuses }) => ({
    id,
    text,
    by: by.map(name),
    via: via === undefined ? null : name(via),
    standing,
    said: said ?? null,
    sources,
    contradicts,
    accuses: accuses ?? null,
  }))
}

function casualties({ casualties: all }: Event, name: Name, { places }: Story): ToldCount[] {
  return all.map(({ dead, hurt, atLeast, by, via, place: id, asOf, sources }) => ({
    dead: dead ?? null,
    hurt: hurt ?? null,
    atLeast: atLeast === true,
    by: by.map(name),
    via: via === undefined ? null : name(via),
    place: id === undefined ? null : (places.find((one) => one.id === id)?.name ?? id),
    asOf,
    sources,
  }))
}

function tellEvent(event: Event, story: Story, name: Name, link: string): ToldEvent {
  const { id, title, summary, kind, standing } = event
  return {
    id,
    title,
    summary,
    kind,
    standing,
    time: time(event, story.language),
    places: event.places.flatMap((one) => place(one, story)),
    actors: event.actors.map(name),
    claims: claims(event, name),
    casualties: casualties(event, name, story),
    quotes: event.quotes.map(({ text, by, source }) => ({ text, by: name(by), source })),
    sources: event.sources.map(({ source }) => source),
    link,
  }
}

function namedBy({ sources, claims: all, casualties: counts, quotes }: ToldEvent): string[] {
  return [
    ...sources,
    ...all.flatMap((claim) => claim.sources),
    ...counts.flatMap((count) => count.sources),
    ...quotes.map(({ source }) => source),
  ]
}

/** The facts of the events shown, in the story's order, with who says what from which sources. */
export function tell(story: Story, { shown, shows, link, linkOf }: TellOptions): Told {
  const wanted = new Set(shown)
  const names = new Map(story.actors.map(({ id, name }) => [id, name]))
  const name: Name = (id) => names.get(id) ?? id
  const events = story.events
    .filter(({ id }) => wanted.has(id))
    .map((event) => tellEvent(event, story, name, linkOf(event.id)))
  const named = new Set(events.flatMap(namedBy))
  const sources = story.sources
    .filter(({ id }) => named.has(id))
    .map(({ id, publisher, title, url, published, lang }) => {
      return { id, publisher, title, url, published, language: lang }
    })
  const { title, credit, licence } = story
  return { title, shows, link, credit, licence, events, sources }
}
