import type { EventFile } from '../../src/core/model/event.ts'
import { drawInstants, drawWhen } from './moments.ts'
import type { Draw } from './random.ts'
import type { Registries } from './registries.ts'

const KINDS = [
  'statement',
  'meeting',
  'call',
  'strike',
  'announcement',
  'negotiation',
  'exchange',
  'agreement',
] as const

const STANDINGS = ['stated', 'reported', 'announced', 'alleged', 'denial', 'confirmed'] as const
const ON_TITLE = ['asserts', 'asserts', 'asserts', 'disputes'] as const

type Ids = readonly [string, ...string[]]

interface Context {
  readonly draw: Draw
  readonly actors: Ids
  readonly places: Ids
  readonly sources: Ids
  readonly digits: number
}

function idsOf(records: readonly { readonly id: string }[]): Ids {
  const [first = '', ...rest] = records.map(({ id }) => id)
  return [first, ...rest]
}

/** Two that differ; there are always several to draw from. */
function pair(all: Ids, draw: Draw): [string, string] {
  const first = draw.whole(0, all.length - 1)
  const second = (first + draw.whole(1, all.length - 1)) % all.length
  return [all[first] ?? '', all[second] ?? '']
}

function placesOf(kind: string, actors: readonly [string, string], { draw, places }: Context) {
  const [here, there] = pair(places, draw)
  if (kind !== 'call') return [{ place: here, role: 'scene' as const }]
  return [
    { place: here, role: 'caller' as const, who: [actors[0]] },
    { place: there, role: 'caller' as const, who: [actors[1]] },
  ]
}

function idOf(number: number, { digits }: Context): string {
  return `invented-${String(number).padStart(digits, '0')}`
}

/** Every tenth event follows one a little earlier; chains stay one link long. */
function relatedTo(number: number, context: Context): Pick<EventFile, 'related'> {
  if (number % 10 !== 0) return {}
  return { related: [{ to: idOf(number - 3, context), type: 'follows' }] }
}

function event(number: number, at: number, context: Context): EventFile {
  const { draw } = context
  const kind = draw.one(KINDS)
  const actors = pair(context.actors, draw)
  const [source] = pair(context.sources, draw)
  return {
    id: idOf(number, context),
    kind,
    title: `Invented ${kind} number ${number}`,
    summary: `This ${kind} was invented by a generator to see how the page bears many events.`,
    when: drawWhen(at, draw),
    places: placesOf(kind, actors, context),
    actors,
    claims: [
      {
        id: 'said',
        text: `Something was invented for number ${number}.`,
        by: [actors[0]],
        standing: draw.one(STANDINGS),
        onTitle: draw.one(ON_TITLE),
        sources: [source],
      },
    ],
    sources: [{ source, supports: 'Nothing: it is invented.' }],
    ...relatedTo(number, context),
  }
}

/** So many events in order of time, and by that of their ids. */
export function drawEvents(count: number, registries: Registries, draw: Draw): EventFile[] {
  const context = {
    draw,
    actors: idsOf(registries.actors),
    places: idsOf(registries.places),
    sources: idsOf(registries.sources),
    digits: String(count).length,
  }
  return drawInstants(count, draw).map((at, index) => event(index + 1, at, context))
}
