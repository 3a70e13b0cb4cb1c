import type { PlaceOutline, PlacePrecision } from '../../../core/model/place.ts'
import type { Point } from '../../shared/camera.ts'
import type { BasemapLabels } from '../basemapLabels.ts'

const AREA: ReadonlySet<PlacePrecision> = new Set(['region', 'country', 'sea'])

/** Whether a place is drawn as an area and not as a point. */
export function isArea(place: PlaceOutline): boolean {
  return AREA.has(place.precision)
}

/** The code of the place's area in the basemap, or null: then a ring is drawn. */
export function areaCode(place: PlaceOutline, basemapLabels: BasemapLabels): string | null {
  const code = place.region ?? (place.precision === 'country' ? place.country : null)
  return code !== null && code in basemapLabels.regions ? code : null
}

/** Where the place is drawn: the label point of its area, if drawn, otherwise its coordinates. */
export function pointOf(place: PlaceOutline, basemapLabels: BasemapLabels): Point {
  const code = isArea(place) ? areaCode(place, basemapLabels) : null
  return (code === null ? undefined : basemapLabels.regions[code]) ?? place.coordinates
}
