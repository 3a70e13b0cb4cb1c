import { geoDistance } from 'd3-geo'
import type { Place } from '../model/place.ts'

const EARTH_KM = 6371
const SAME_TOWN_KM = 25

/** "White House, Washington" → "White House"; "Kursk region (point: Kursk)" → "Kursk region". */
export function shortName(name: string): string {
  return name.replace(/\s*[(,].*$/, '') || name
}

/** Great-circle distance in km, on a sphere of 6371 km. */
export function distanceKm(a: Place['coordinates'], b: Place['coordinates']): number {
  return geoDistance(a, b) * EARTH_KM
}

/**
 * What a map at this scale calls the place: a building is named by the nearest town of the story
 * within 25 km, everything else by its own short name.
 */
export function townName(place: Place, places: readonly Place[]): string {
  if (place.precision !== 'building') return shortName(place.name)
  const near = places
    .filter(({ precision }) => precision === 'city')
    .map((town) => ({ town, km: distanceKm(place.coordinates, town.coordinates) }))
    .filter(({ km }) => km <= SAME_TOWN_KM)
    .sort((a, b) => a.km - b.km)[0]
  return shortName((near?.town ?? place).name)
}
