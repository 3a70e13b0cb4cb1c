import { group } from 'd3-array'
import type { EventOutline } from '../../../core/model/event.ts'
import type { PlaceOutline } from '../../../core/model/place.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { toUnit, worldSize, type Point } from '../../shared/camera.ts'
import { columnsOf, type Columns } from '../../shared/columns.ts'
import type { Matches } from '../../shared/matches.ts'

/** Side of a cell in CSS px: room for a count and for being hit. */
export const CELL_PX = 72

/**
 * The places of one country that lie in one square of the map at one zoom, and the events at them.
 */
export interface CloudCell {
  /** The place with most events, at whose point the count stands. */
  readonly anchor: PlaceOutline
  /** All its places by id, the anchor first. */
  readonly places: ReadonlyMap<string, PlaceOutline>
  /** Web Mercator, the unit square: of the anchor. */
  readonly at: Point
  /** Its events, each once, in order of anchor. */
  readonly events: readonly EventOutline[]
  /** Their times; made when first asked for. */
  readonly columns: () => Columns
  /** The same by kinds of event. */
  readonly byKind: () => ReadonlyMap<string, Columns>
}

type ByPlace = ReadonlyMap<PlaceOutline, readonly number[]>

const placesKept = new WeakMap<Matches, ByPlace>()

/** Positions of the events at each place that has a point. */
function byPlace(matches: Matches, places: readonly PlaceOutline[]): ByPlace {
  const known = placesKept.get(matches)
  if (known) return known
  const byId = new Map(places.map((place) => [place.id, place]))
  const found = new Map<PlaceOutline, number[]>()
  for (const [position, event] of matches.events.entries())
    for (const { place: id } of event.places) {
      const place = byId.get(id)
      if (!place || place.precision === 'none') continue
      const here = found.get(place)
      if (here) here.push(position)
      else found.set(place, [position])
    }
  placesKept.set(matches, found)
  return found
}

/** Makes it when first asked for, and never again. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

type Here = readonly [place: PlaceOutline, positions: readonly number[]]

function cellOf(here: readonly Here[], { events }: Matches): CloudCell[] {
  const sorted = here.toSorted(([a, x], [b, y]) => y.length - x.length || (a.id < b.id ? -1 : 1))
  const [first] = sorted
  if (!first) return []
  const positions = new Set(sorted.flatMap(([, all]) => all))
  const own = Int32Array.from(positions).sort()
  const inOrder = Array.from(own).flatMap((position) => events[position] ?? [])
  return [
    {
      anchor: first[0],
      places: new Map(sorted.map(([place]) => [place.id, place])),
      at: toUnit(first[0].coordinates),
      events: inOrder,
      columns: once(() => columnsOf(inOrder)),
      byKind: once(() => {
        const kinds = group(inOrder, ({ kind }) => kind)
        return new Map([...kinds].map(([kind, own]) => [kind, columnsOf(own)]))
      }),
    },
  ]
}

function build(matches: Matches, zoom: number, places: readonly PlaceOutline[]): CloudCell[] {
  const perCell = worldSize(zoom) / CELL_PX
  const cells = group([...byPlace(matches, places)], ([{ coordinates, country }]) =>
    [country, ...toUnit(coordinates).map((along) => Math.floor(along * perCell))].join(),
  )
  return [...cells.values()]
    .flatMap((here) => cellOf(here, matches))
    .sort((a, b) => b.events.length - a.events.length || (a.anchor.id < b.anchor.id ? -1 : 1))
}

interface Kept {
  readonly zoom: number
  readonly cells: readonly CloudCell[]
}

const kept = new WeakMap<Matches, readonly Kept[]>()
/** A few half steps of zoom, back and forth. */
const KEPT = 4

/**
 * All that passes the filters, gathered by squares of the map at this zoom, the fullest first. They
 * depend on filters and zoom alone: counts change with the time, their places do not.
 */
export function cloudCells(
  matches: Matches,
  zoom: number,
  { places }: StoryOutline,
): readonly CloudCell[] {
  const all = kept.get(matches) ?? []
  const known = all.find((one) => one.zoom === zoom)
  if (known) return known.cells
  const cells = build(matches, zoom, places)
  kept.set(matches, [{ zoom, cells }, ...all].slice(0, KEPT))
  return cells
}
