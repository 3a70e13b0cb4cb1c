import {
  fromUnit,
  toUnit,
  unproject,
  worldSize,
  type Point,
  type Size,
} from '../../../scene/shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'

/** Beyond this zoom the basemap has no more detail. */
export const MAX_ZOOM = 7
/** The longest duration of a flight, in ms. */
export const LONGEST_FLIGHT = 900
const SHORTEST_FLIGHT = 200

/** Whether two cameras show the same to within a hundredth of a pixel. */
export function sameCamera(a: Camera, b: Camera): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < 1e-6
  return near(a.zoom, b.zoom) && near(a.center[0], b.center[0]) && near(a.center[1], b.center[1])
}

/** The widest zoom: the world fills the picture's longer side. */
export function minZoom({ width, height }: Size): number {
  return Math.log2(Math.max(width, height, 1) / 512)
}

function between(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}

/**
 * The nearest camera within a reader's limits: no wider than the world, no closer than the
 * basemap's detail, its centre on the map. `widest` allows an opening view that is wider still.
 */
export function clampCamera(camera: Camera, size: Size, widest = Infinity): Camera {
  const zoom = between(camera.zoom, Math.min(minZoom(size), widest), MAX_ZOOM)
  const [x, y] = toUnit(camera.center)
  return { center: fromUnit([between(x, 0, 1), between(y, 0.1, 0.9)]), zoom }
}

/** The camera after dragging the picture by this many CSS px. */
export function pan({ center, zoom }: Camera, [dx, dy]: Point): Camera {
  const world = worldSize(zoom)
  const [x, y] = toUnit(center)
  return { center: fromUnit([x - dx / world, y - dy / world]), zoom }
}

/** The camera zoomed by `by` levels so that what lies under `point` (CSS px) stays under it. */
export function zoomAround(camera: Camera, size: Size, point: Point, by: number): Camera {
  const fixed = toUnit(unproject(point, camera, size))
  const zoom = camera.zoom + by
  const world = worldSize(zoom)
  const x = fixed[0] - (point[0] - size.width / 2) / world
  const y = fixed[1] - (point[1] - size.height / 2) / world
  return { center: fromUnit([x, y]), zoom }
}

/** A flight from one camera to another. */
export interface Flight {
  /** Ms. */
  readonly duration: number
  /** The camera at a fraction of the way, 0 to 1. */
  readonly at: (share: number) => Camera
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3
}

/**
 * A direct flight: zoom changes linearly while one point of the map stays at its pixel (or, at
 * equal zoom, the centre moves linearly), easing out towards the end. Longer flights take longer,
 * up to 900 ms.
 */
export function flight(from: Camera, to: Camera, size: Size): Flight {
  const [a, b] = [toUnit(from.center), toUnit(to.center)]
  const [near, far] = [1 / worldSize(from.zoom), 1 / worldSize(to.zoom)]
  const pixels = Math.hypot(b[0] - a[0], b[1] - a[1]) / Math.max(near, far)
  const way = pixels / Math.max(size.width, size.height, 1) + Math.abs(to.zoom - from.zoom) / 2
  const at = (share: number): Camera => {
    const eased = easeOut(share)
    const zoom = from.zoom + (to.zoom - from.zoom) * eased
    const isLevel = Math.abs(to.zoom - from.zoom) < 1e-6
    const part = isLevel ? eased : (near - 1 / worldSize(zoom)) / (near - far)
    return { center: fromUnit([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]), zoom }
  }
  return {
    duration: Math.min(LONGEST_FLIGHT, SHORTEST_FLIGHT + 500 * way),
    at: (share) => (share >= 1 ? to : at(share)),
  }
}
