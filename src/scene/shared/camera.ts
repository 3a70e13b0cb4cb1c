import type { Camera } from '../../core/view/view.ts'

/** `[west, south, east, north]` in degrees. */
export type Bbox = readonly [west: number, south: number, east: number, north: number]

/** CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** CSS pixels of padding on each side when fitting. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export type Point = readonly [x: number, y: number]

/** Width of the world at zoom 0 in CSS px, as in MapLibre. */
export const TILE = 512

/** Latitude at which the Web Mercator world is square: atan(sinh(π)) in degrees. */
export const MAX_LATITUDE = 85.051128779806604

const RADIAN = Math.PI / 180

/** Web Mercator: `[lng, lat]` in degrees to the unit square, x east and y south (EPSG:3857). */
export function toUnit([lng, lat]: Point): Point {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))
  const y = Math.log(Math.tan(Math.PI / 4 + (clamped * RADIAN) / 2)) / (2 * Math.PI)
  return [lng / 360 + 0.5, 0.5 - y]
}

/** The inverse of {@link toUnit}. */
export function fromUnit([x, y]: Point): Point {
  const lat = Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) / RADIAN
  return [(x - 0.5) * 360, lat]
}

/** Width of the world in CSS px. */
export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom
}

/**
 * The position of `[lng, lat]` in CSS px from the top left of a map of this size. The one formula
 * used by the SVG map, the overlay and MapLibre (its `project` gives the same for a flat, north-up
 * map).
 */
export function project(position: Point, camera: Camera, size: Size): Point {
  const [x, y] = toUnit(position)
  const [centerX, centerY] = toUnit(camera.center)
  const world = worldSize(camera.zoom)
  return [(x - centerX) * world + size.width / 2, (y - centerY) * world + size.height / 2]
}

/** The inverse of {@link project}. */
export function unproject([x, y]: Point, camera: Camera, size: Size): Point {
  const [centerX, centerY] = toUnit(camera.center)
  const world = worldSize(camera.zoom)
  return fromUnit([centerX + (x - size.width / 2) / world, centerY + (y - size.height / 2) / world])
}

export const NO_PADDING: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** The closest camera that shows the whole bbox inside the padding, no closer than `maxZoom`. */
export function fit(bbox: Bbox, size: Size, padding = NO_PADDING, maxZoom = 6.5): Camera {
  const [left, top] = toUnit([bbox[0], bbox[3]])
  const [right, bottom] = toUnit([bbox[2], bbox[1]])
  const width = Math.max(1, size.width - padding.left - padding.right)
  const height = Math.max(1, size.height - padding.top - padding.bottom)
  const scale = Math.min(
    width / Math.max(right - left, 1e-9),
    height / Math.max(bottom - top, 1e-9),
  )
  const zoom = Math.min(maxZoom, Math.log2(scale / TILE))
  const world = worldSize(zoom)
  const x = (left + right) / 2 + (padding.right - padding.left) / 2 / world
  const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world
  return { center: fromUnit([x, y]), zoom }
}

/** The smallest box around all the points; null if there are none. */
export function bboxOf(points: readonly Point[]): Bbox | null {
  if (points.length === 0) return null
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** What the map shows at this camera. */
export function boundsOf(camera: Camera, size: Size): Bbox {
  const [west, north] = unproject([0, 0], camera, size)
  const [east, south] = unproject([size.width, size.height], camera, size)
  return [west, south, east, north]
}
