import { angleBetween } from '../shared/sphere.ts'

/** `[lng, lat]` in degrees. */
export type Position = readonly [lng: number, lat: number]

/** Polygons, each an outline and its holes, as closed rings. */
export type Areas = readonly (readonly (readonly Position[])[])[]

/** Mean radius of the Earth, km. */
const RADIUS_KM = 6371

/** Along a great circle, km. */
export function kilometresBetween(a: Position, b: Position): number {
  return angleBetween(a, b) * RADIUS_KM
}

/** Whether a ring goes around a position, by the number of sides crossed on the way to the east. */
function goesAround(ring: readonly Position[], [lng, lat]: Position): boolean {
  let isInside = false
  ring.forEach(([x, y], index) => {
    const [beforeX, beforeY] = ring.at(index - 1) ?? [x, y]
    if (y > lat === beforeY > lat) return
    if (lng < ((beforeX - x) * (lat - y)) / (beforeY - y) + x) isInside = !isInside
  })
  return isInside
}

function isWithin(at: Position, areas: Areas): boolean {
  return areas.some((rings) => rings.filter((ring) => goesAround(ring, at)).length % 2 === 1)
}

/** The point of a side that is nearest, degrees of longitude taken as long as they are at `at`. */
function nearestOn(at: Position, from: Position, to: Position): Position {
  const shrink = Math.cos((at[1] * Math.PI) / 180)
  const [x, y] = [(to[0] - from[0]) * shrink, to[1] - from[1]]
  const [u, v] = [(at[0] - from[0]) * shrink, at[1] - from[1]]
  const share = Math.max(0, Math.min(1, (x * u + y * v) / (x * x + y * y || 1)))
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
}

/** To the nearest point of some areas, km; 0 inside them. */
export function distanceToAreas(at: Position, areas: Areas): number {
  if (isWithin(at, areas)) return 0
  const sides = areas
    .flat()
    .flatMap((ring) => ring.map((to, index) => nearestOn(at, ring.at(index - 1) ?? to, to)))
  return sides.reduce((least, point) => Math.min(least, kilometresBetween(at, point)), Infinity)
}
