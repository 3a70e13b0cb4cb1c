import type { Actor } from '../../src/core/model/actor.ts'
import type { Place } from '../../src/core/model/place.ts'
import type { Source } from '../../src/core/model/source.ts'
import type { Draw } from './random.ts'

/** The people, places and sources of an invented story; every one of them says that it is invented. */
export interface Registries {
  readonly actors: readonly Actor[]
  readonly places: readonly Place[]
  readonly sources: readonly Source[]
}

/** A part of the South Pacific without land: whoever sees it knows that this is no news. */
export const OCEAN = { west: -150, south: -50, east: -90, north: -20 } as const

const ISLANDS_PER = 20
const LIMITS = { actors: [6, 120], places: [8, 5000], sources: [4, 400] } as const

/** How many records so many events draw upon. */
export function countsFor(events: number): Record<keyof Registries, number> {
  const within = (count: number, [least, most]: readonly [number, number]): number =>
    Math.max(least, Math.min(most, count))
  return {
    actors: within(Math.floor(events / 40), LIMITS.actors),
    places: within(Math.floor(events / ISLANDS_PER), LIMITS.places),
    sources: within(Math.floor(events / 50), LIMITS.sources),
  }
}

function list<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1))
}

function actor(number: number): Actor {
  const id = `invented-speaker-${number}`
  const name = `Invented Speaker ${number}`
  return { id, name, short: `Speaker ${number}`, kind: number % 3 === 0 ? 'body' : 'person' }
}

/** In whole hundredths of a degree, so that no rounding differs between machines. */
function degree(draw: Draw, from: number, to: number): number {
  return draw.whole(from * 100, to * 100) / 100
}

function place(number: number, draw: Draw): Place {
  const { west, south, east, north } = OCEAN
  const isArea = draw.percent(4)
  return {
    id: `invented-island-${number}`,
    name: `Invented Island ${number}`,
    country: 'XX',
    coordinates: [degree(draw, west, east), degree(draw, south, north)],
    precision: isArea ? 'region' : 'city',
    ...(isArea && { radiusKm: draw.whole(20, 120) }),
    zone: 'UTC',
    coordinateSource: 'Invented by a generator.',
  }
}

function source(number: number): Source {
  return {
    id: `invented-gazette-${number}`,
    publisher: `Invented Gazette ${number}`,
    title: `An invented report, number ${number}`,
    url: `https://gazette-${number}.example/report`,
    published: null,
    lang: 'en',
  }
}

/** Draws the registries of a story with so many events. */
export function registriesFor(events: number, draw: Draw): Registries {
  const counts = countsFor(events)
  return {
    actors: list(counts.actors, actor),
    places: list(counts.places, (number) => place(number, draw)),
    sources: list(counts.sources, source),
  }
}
