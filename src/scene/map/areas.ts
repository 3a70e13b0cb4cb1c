import type { MapStep } from './mapStep.ts'
import { group } from 'd3-array'
import type { Track } from '../../core/model/kind.ts'
import type { PlaceOutline, PlacePrecision } from '../../core/model/place.ts'
import type { Point } from '../shared/camera.ts'
import { positionFrom } from '../shared/sphere.ts'
import type { BasemapLabels } from './basemapLabels.ts'
import { inLayout, type Layout } from './layout.ts'
import type { MarkState } from './marks/mark.ts'
import { areaCode, isArea } from './marks/drawnPlace.ts'
import { lookOf, stateOf, strongest } from './marks/marks.ts'
import type { Visit } from '../shared/visits.ts'

/** Mean length of a degree of a great circle in km, on a sphere of 6371 km. */
const DEGREE_KM = 111.195
/** A ring smaller than this, in CSS px, would be hidden by its own mark. */
const UNDER_MARK = 10
/** Radius of the ring for a region of unspecified size. */
const DEFAULT_RADIUS_KM = 60

/** The area of a place that is not a point, or the ring around one known only approximately. */
export interface Area {
  /** Place id. */
  readonly id: string
  /** Code of an outline in the basemap; null: the ring is drawn. */
  readonly region: string | null
  /** Closed ring of positions; null: the region's outline is drawn. */
  readonly ring: readonly Point[] | null
  readonly precision: PlacePrecision
  readonly track: Track
  readonly state: MarkState
}

const SEGMENTS = 64

/** A circle of radius `km` around a place, as a closed ring of 64 segments. */
export function ringAround(center: Point, km: number): Point[] {
  const angle = ((km / DEGREE_KM) * Math.PI) / 180
  const around = Array.from({ length: SEGMENTS }, (_, index) =>
    positionFrom(center, angle, (2 * Math.PI * index) / SEGMENTS),
  )
  return [...around, ...around.slice(0, 1)]
}

const rings = new WeakMap<PlaceOutline, readonly Point[]>()

/** A place's ring. Cached, since every step of time asks for it. */
function ringOf(place: PlaceOutline, km: number): readonly Point[] {
  const ring = rings.get(place) ?? ringAround(place.coordinates, km)
  rings.set(place, ring)
  return ring
}

/** The radius in CSS px of `km` around a point. */
function pixels(center: Point, km: number, layout: Layout): number {
  const [, y] = inLayout(center, layout)
  const [, edge] = inLayout([center[0], center[1] + km / DEGREE_KM], layout)
  return y - edge
}

function shapeOf(
  place: PlaceOutline,
  basemapLabels: BasemapLabels,
  layout: Layout,
): Pick<Area, 'region' | 'ring'> | null {
  const region = isArea(place) ? areaCode(place, basemapLabels) : null
  if (region !== null) return { region, ring: null }
  const km = place.radiusKm ?? (isArea(place) ? DEFAULT_RADIUS_KM : null)
  const isHidden =
    km !== null && !isArea(place) && pixels(place.coordinates, km, layout) < UNDER_MARK
  return km === null || isHidden ? null : { region: null, ring: ringOf(place, km) }
}

/**
 * One area for each visible place that is a region, a country or a sea, or is known only
 * approximately.
 */
export function areasOf(
  visits: readonly Visit[],
  layout: Layout,
  { story, basemapLabels, selected, now }: MapStep,
): Area[] {
  const byPlace = group(visits, ({ place }) => place)
  return [...byPlace].flatMap(([place, here]): Area[] => {
    const shape = shapeOf(place, basemapLabels, layout)
    const shown = strongest(
      here.map(({ event }) => ({ event, state: stateOf(event, selected, now) })),
    )
    if (!shape || !shown) return []
    const { track } = lookOf(story.kinds, shown.event.kind)
    const { id, precision } = place
    return [{ id, ...shape, precision, track, state: shown.state }]
  })
}
