import type { EventOutline, EventPlaceOutline } from '../model/event.ts'
import type { PlaceOutline } from '../model/place.ts'

/** An event at one of its places. */
export interface Visit {
  readonly event: EventOutline
  readonly place: PlaceOutline
  readonly part: EventPlaceOutline
}

const indexes = new WeakMap<readonly PlaceOutline[], ReadonlyMap<string, PlaceOutline>>()

/** Places by id; made once per list of places. */
export function placesById(places: readonly PlaceOutline[]): ReadonlyMap<string, PlaceOutline> {
  const known = indexes.get(places)
  if (known) return known
  const index = new Map(places.map((place) => [place.id, place]))
  indexes.set(places, index)
  return index
}

/** Every event at each of its places that has a point, in the order of events. */
export function visitsOf(
  events: readonly EventOutline[],
  places: readonly PlaceOutline[],
): Visit[] {
  const byId = placesById(places)
  return events.flatMap((event) =>
    event.places.flatMap((part): Visit[] => {
      const place = byId.get(part.place)
      return place && place.precision !== 'none' ? [{ event, place, part }] : []
    }),
  )
}
