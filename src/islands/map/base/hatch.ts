import { toUnit, worldSize, type Point } from '../../../scene/shared/camera.ts'
import type { Basemap } from './basemap.ts'
import { decodeAreas, type Areas } from './paths.ts'

/** A straight stroke in the unit square of Web Mercator. */
export type Stroke = readonly [from: Point, to: Point]

/** The integer zooms for which hatching is made; the first is used for everything wider too. */
export const HATCH_ZOOMS = [2, 3, 4, 5, 6] as const
/** Distance between strokes at the zoom they are made for, CSS px. */
const SPACING = 5

/** The hatching zoom to use at this zoom. */
export function hatchZoom(zoom: number): number {
  return Math.max(2, Math.min(6, Math.floor(zoom)))
}

function edges(areas: Areas): (readonly [Point, Point])[] {
  return areas.flat().flatMap((ring) => {
    const points = ring.map(toUnit)
    return points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
  })
}

/**
 * The x at which the diagonal x + y = `sum` crosses an edge; an edge includes its lower end only.
 */
function crossing([a, b]: readonly [Point, Point], sum: number): number[] {
  const from = a[0] + a[1] - sum
  const to = b[0] + b[1] - sum
  if (from < 0 === to < 0) return []
  return [a[0] + ((b[0] - a[0]) * from) / (from - to)]
}

/**
 * Diagonal strokes that fill areas, as geometry, so that both painters draw the same hatching at
 * the same pixels, without an image or a pattern.
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
