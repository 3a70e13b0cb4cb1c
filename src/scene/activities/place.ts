import type { Event, PlaceRole } from '../../core/model/event.ts'
import type { Place, PlacePrecision } from '../../core/model/place.ts'
import type { Story } from '../../core/model/story.ts'
import { distanceToAreas, kilometresBetween, type Areas, type Position } from './distance.ts'
import { varied } from './pool.ts'
import { randomOf, shuffled } from './random.ts'

/** An event to be put where it happened. */
export interface PlaceQuestion {
  /** Event id. */
  readonly id: string
  /** Place ids, each as right as the other: the nearest counts. */
  readonly places: readonly string[]
}

/** What happened there, and did not only concern it or was said of it from afar. */
const ROLES: ReadonlySet<PlaceRole> = new Set(['scene', 'target'])

/** Radius in km within which a place of that sharpness is meant, where its data give none. */
const MEANT_KM: Readonly<Record<PlacePrecision, number>> = {
  building: 1,
  site: 5,
  city: 15,
  region: 60,
  country: 200,
  sea: 200,
  none: 0,
}

/** Nearer than this, km, counts as found: about a finger's breadth on a phone's map of a continent. */
export const NEAR_KM = 150

function placesOf({ places }: Event, known: ReadonlyMap<string, Place>): string[] {
  const here = places.filter(({ place, role, assumed }) => {
    const found = known.get(place)
    const isFixed = found && found.precision !== 'none' && found.standIn === undefined
    return isFixed && ROLES.has(role) && !assumed
  })
  return [...new Set(here.map(({ place }) => place))]
}

/** Draws events that happened at places which a source states, as far as may be at different ones. */
export function placeSet(
  story: Story,
  events: readonly Event[],
  seed: number,
  size: number,
): readonly PlaceQuestion[] {
  const known = new Map(story.places.map((place) => [place.id, place]))
  const questions = events.flatMap((event): PlaceQuestion[] => {
    const places = placesOf(event, known)
    return places.length === 0 ? [] : [{ id: event.id, places }]
  })
  const drawn = shuffled(questions, randomOf(seed, 'place'))
  return varied(drawn, ({ places }) => [...places].sort().join(' ')).slice(0, size)
}

/**
 * How far a position is from a place, km along a great circle; 0 anywhere inside what is meant by it:
 * the area of a region or country, the ring around what is known only roughly.
 *
 * @param areas the area of the place, where the basemap has one
 */
export function distanceTo(place: Place, at: Position, areas: Areas | null): number {
  if (areas) return distanceToAreas(at, areas)
  const [lng, lat] = place.coordinates
  const meant = place.radiusKm ?? MEANT_KM[place.precision]
  return Math.max(0, kilometresBetween(at, [lng, lat]) - meant)
}
