import type { PlaceOutline } from '../../core/model/place.ts'
import { angleBetween } from './sphere.ts'

const EARTH_KM = 6371
const SAME_TOWN_KM = 25

/** "White House, Washington" → "White House"; "Kursk region (point: Kursk)" → "Kursk region". */
export function shortName(name: string): string {
  return name.replace(/\s*[(,].*$/, '') || name
}

/**
 * The region that a name gives behind the place ("Belaya, Kursk Oblast"), or that it is; null where the
 * story takes a place to be known without.
 */
export function regionName({ name, precision }: PlaceOutline): string | null {
  if (precision === 'region') return shortName(name)
  return /,\s*([^,(]+?)\s*(?:\(.*)?$/.exec(name)?.[1] ?? null
}

/** Great-circle distance in km, on a sphere of 6371 km. */
export function distanceKm(a: PlaceOutline['coordinates'], b: PlaceOutline['coordinates']): number {
  return angleBetween(a, b) * EARTH_KM
}

function nearestTown(place: PlaceOutline, places: readonly PlaceOutline[]): PlaceOutline {
  const near = places
    .filter(({ precision }) => precision === 'city')
    .map((town) => ({ town, km: distanceKm(place.coordinates, town.coordinates) }))
    .filter(({ km }) => km <= SAME_TOWN_KM)
    .sort((a, b) => a.km - b.km)[0]
  return near?.town ?? place
}

type Towns = WeakMap<PlaceOutline, PlaceOutline>

const townsKept = new WeakMap<readonly PlaceOutline[], Towns>()

/**
 * The place by whose name a map at this scale shows a place: for a building, the nearest town of
 * the story within 25 km; any other place is shown under its own name. Looked up once per place of
 * a list.
 */
export function townOf(place: PlaceOutline, places: readonly PlaceOutline[]): PlaceOutline {
  if (place.precision !== 'building') return place
  const towns: Towns = townsKept.get(places) ?? new WeakMap<PlaceOutline, PlaceOutline>()
  townsKept.set(places, towns)
  const town = towns.get(place) ?? nearestTown(place, places)
  towns.set(place, town)
  return town
}

/** The short name of {@link townOf}: "Washington" for the White House. */
export function townName(place: PlaceOutline, places: readonly PlaceOutline[]): string {
  return shortName(townOf(place, places).name)
}
