import { group } from 'd3-array'
import { geoCircle } from 'd3-geo'
import type { Track } from '../model/kind.ts'
import type { PlaceOutline, PlacePrecision } from '../model/place.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Point } from './camera.ts'
import type { Ground } from './ground.ts'
import { inLayout, type Layout } from './layout.ts'
import { areaCode, isArea, lookOf, stateOf, strongest, type MarkState } from './marks.ts'
import type { Visit } from './visits.ts'
import type { Now } from './visible.ts'

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

/** A circle of radius `km` around a place, as a closed ring of 64 segments. */
export function ringAround(center: Point, km: number): Point[] {
  const circle = geoCircle()
    .center([...center])
    .radius(km / DEGREE_KM)
    .precision(360 / 64)()
  return (circle.coordinates[0] ?? []).map(([lng, lat]): Point => [lng ?? 0, lat ?? 0])
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
  ground: Ground,
  layout: Layout,
): Pick<Area, 'region' | 'ring'> | null {
  const region = isArea(place) ? areaCode(place, ground) : null
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
  story: StoryOutline,
  ground: Ground,
  selected: string | null,
  now: Now,
): Area[] {
  const byPlace = group(visits, ({ place }) => place)
  return [...byPlace].flatMap(([place, here]): Area[] => {
    const shape = shapeOf(place, ground, layout)
    const shown = strongest(
      here.map(({ event }) => ({ event, state: stateOf(event, selected, now) })),
    )
    if (!shape || !shown) return []
    const { track } = lookOf(story.kinds, shown.event.kind)
    const { id, precision } = place
    return [{ id, ...shape, precision, track, state: shown.state }]
  })
}
