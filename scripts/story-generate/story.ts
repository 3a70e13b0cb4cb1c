import type { StoryFile } from '../../src/core/model/story.ts'
import { drawEvents } from './events.ts'
import { dayText, daysFor, OPENS } from './moments.ts'
import { drawFrom } from './random.ts'
import { OCEAN, registriesFor, type Registries } from './registries.ts'

const DAY = 86_400_000

export interface Wish {
  readonly events: number
  readonly seed: number
}

function frame({ events, seed }: Wish): StoryFile {
  const { west, south, east, north } = OCEAN
  return {
    id: `invented-${events}-${seed}`,
    title: `Invented story of ${events} events: not news`,
    dek: 'Everything here was invented by a generator, to measure and to test the page. Nothing of it happened.',
    language: 'en',
    zone: 'UTC',
    opens: dayText(OPENS - DAY),
    closes: dayText(OPENS + (daysFor(events) + 9) * DAY),
    bbox: [west - 2, south - 2, east + 2, north + 2],
    credit: 'A generator',
    licence: 'Invented; free for any use.',
    method: [`Drawn from seed ${seed}. No person, place, source or event of it is real.`],
  }
}

/** One record a line: a story of many thousand events can still be looked through. */
function written(name: string, records: readonly unknown[]): string {
  return `{ "${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n] }\n`
}

/** Only what events refer to: a check warns of the rest. */
function used(events: string, { actors, places, sources }: Registries): Registries {
  const ids = new Set(events.match(/invented-(?:speaker|island|gazette)-\d+/g))
  const isUsed = ({ id }: { readonly id: string }): boolean => ids.has(id)
  return {
    actors: actors.filter(isUsed),
    places: places.filter(isUsed),
    sources: sources.filter(isUsed),
  }
}

/**
 * The five files of an invented story by name. The same wish gives the same bytes on every machine.
 * It passes `npm run check:data`, and says in its title and in every name that it is invented.
 */
export function inventStory(wish: Wish): ReadonlyMap<string, string> {
  const draw = drawFrom(wish.seed)
  const registries = registriesFor(wish.events, draw)
  const events = written('events', drawEvents(wish.events, registries, draw))
  const { actors, places, sources } = used(events, registries)
  return new Map([
    ['story.json', `${JSON.stringify(frame(wish), null, 2)}\n`],
    ['events.json', events],
    ['places.json', written('places', places)],
    ['actors.json', written('actors', actors)],
    ['sources.json', written('sources', sources)],
  ])
}
