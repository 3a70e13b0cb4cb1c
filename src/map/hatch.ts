import { toUnit, worldSize, type Point } from '../scene/camera.ts'
import type { Basemap } from './basemap.ts'
import { decodeAreas, type Areas } from './paths.ts'

/** A straight stroke in the unit square of Web Mercator. */
export type Stroke = readonly [from: Point, to: Point]

/** The whole zooms for which a hatching is made; the first serves everything wider as well. */
export const HATCH_ZOOMS = [2, 3, 4, 5, 6] as const
/** Distance of two strokes at the zoom that they are made for, CSS px. */
const SPACING = 5

/** The hatching zoom that serves this zoom. */
export function hatchZoom(zoom: number): number {
  return Math.max(2, Math.min(6, Math.floor(zoom)))
}

function edges(areas: Areas): (readonly [Point, Point])[] {
  return areas.flat().flatMap((ring) => {
    const points = ring.map(toUnit)
    return points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
  })
}

/** Where the diagonal x + y = `sum` crosses an edge, as its x; an edge holds its lower end only. */
function crossing([a, b]: readonly [Point, Point], sum: number): number[] {
  const from = a[0] + a[1] - sum
  const to = b[0] + b[1] - sum
  if (from < 0 === to < 0) return []
  return [a[0] + ((b[0] - a[0]) * from) / (from - to)]
}

/**
 * Diagonal strokes that fill areas, as geometry: so both painters draw the same hatching at the same
 * pixels, with no image and no pattern.
 *
 * @param areas polygons in degrees
 * @param zoom the zoom at which strokes are 5 px apart
 */
export function hatch(areas: Areas, zoom: number): Stroke[] {
  const all = edges(areas)
  const sums = all.flatMap(([a, b]) => [a[0] + a[1], b[0] + b[1]])
  const step = (SPACING * Math.SQRT2) / worldSize(zoom)
  const first = Math.ceil(Math.min(...sums) / step)
  const last = Math.floor(Math.max(...sums) / step)
  const count = all.length === 0 ? 0 : Math.max(0, last - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step).flatMap((sum) =>
    pairs(
      all.flatMap((edge) => crossing(edge, sum)).sort((a, b) => a - b),
      sum,
    ),
  )
}

function pairs(crossings: readonly number[], sum: number): Stroke[] {
  const strokes: Stroke[] = []
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] ?? 0, crossings[index + 1] ?? 0]
    strokes.push([
      [from, sum - from],
      [to, sum - to],
    ])
  }
  return strokes
}

/** The strokes over what the basemap marks as occupied. */
export function hatchOf({ layers, scale }: Basemap, zoom: number): Stroke[] {
  return layers.crimea ? hatch(decodeAreas(layers.crimea.path, scale), zoom) : []
}
