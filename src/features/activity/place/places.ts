import { decodeAreas } from '../../../islands/map/base/paths.ts'
import type { Regions } from '../../../islands/map/base/basemap.ts'
import type { Place } from '../../../core/model/place.ts'
import type { Areas, Position } from '../../../scene/activities/distance.ts'
import { distanceTo, type PlaceQuestion } from '../../../scene/activities/place.ts'
import { isArea } from '../../../scene/map/marks/drawnPlace.ts'
import type { Material } from '../record.ts'

/** How far an answer is from the nearest of the right places. */
export interface Found {
  readonly place: Place
  /** Whole km; 0: inside the right area. */
  readonly km: number
}

/** Reads a stored answer; null if there is none. */
export function positionIn(answer: string | undefined): Position | null {
  const [lng, lat] = (answer ?? '').split(',').map(Number)
  if (lng === undefined || lat === undefined) return null
  return Number.isFinite(lng) && Number.isFinite(lat) ? [lng, lat] : null
}

/** Ten metres are enough. */
export function answerAt([lng, lat]: Position): string {
  return `${lng.toFixed(4)},${lat.toFixed(4)}`
}

function areasOf(place: Place, regions: Regions | null): Areas | null {
  if (!regions || !isArea(place)) return null
  const code = place.region ?? (place.precision === 'country' ? place.country : null)
  const area = code === null ? undefined : regions.areas[code]
  return area ? decodeAreas(area.path, regions.scale) : null
}

/** The nearest of a question's places; undefined if the story has none of them. */
export function nearestOf(
  question: PlaceQuestion,
  at: Position,
  { story }: Material,
  regions: Regions | null,
): Found | undefined {
  const found = story.places
    .filter(({ id }) => question.places.includes(id))
    .map((place) => ({ place, km: Math.round(distanceTo(place, at, areasOf(place, regions))) }))
  return found.sort((a, b) => a.km - b.km)[0]
}

/** The title of an event; its id if the story has no such event. */
export function titleOf({ index }: Material, id: string): string {
  return index.events.get(id)?.title ?? id
}
