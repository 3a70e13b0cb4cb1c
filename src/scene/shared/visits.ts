import type { EventOutline, EventPlaceOutline } from '../../core/model/event.ts'
import type { PlaceOutline } from '../../core/model/place.ts'

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

interface Kept {
  readonly places: readonly PlaceOutline[]
  readonly visits: readonly Visit[]
}

const kept = new WeakMap<EventOutline, Kept>()

function visitsTo(event: EventOutline, places: readonly PlaceOutline[]): readonly Visit[] {
  const known = kept.get(event)
  if (known?.places === places) return known.visits
  const byId = placesById(places)
  const visits = event.places.flatMap((part): Visit[] => {
    const place = byId.get(part.place)
    return place && place.precision !== 'none' ? [{ event, place, part }] : []
  })
  kept.set(event, { places, visits })
  return visits
}

/**
 * Every event at each of its places that has a point, in the order of events. Those of an event are made
 * once: every step of time asks for them.
 */
export function visitsOf(
  events: readonly EventOutline[],
  places: readonly PlaceOutline[],
): Visit[] {
  return events.flatMap((event) => visitsTo(event, places))
}
