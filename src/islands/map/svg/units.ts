import {
  toUnit,
  worldSize,
  type Bbox,
  type Point,
  type Size,
} from '../../../scene/shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'

/** Side of the world in the units of both SVG sheets, which are the world tier's own units. */
export const UNITS = 8192

/** Hundredths: less than a tenth of a pixel at the closest zoom. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** For a `viewBox`, which moves everything. */
function exact(value: number): string {
  return String(Math.round(value * 1e5) / 1e5)
}

/** A place in sheet units. */
export function toUnits(at: Point): Point {
  const [x, y] = toUnit(at)
  return [x * UNITS, y * UNITS]
}

const written = new WeakMap<Point, string>()

/** A place as path data; an arc's points remain the same objects while time moves. */
function pointPath(at: Point): string {
  const known = written.get(at)
  if (known !== undefined) return known
  const path = toUnits(at).map(short).join(' ')
  written.set(at, path)
  return path
}

/** Positions as path data in sheet units. */
export function linePath(line: readonly Point[]): string {
  return line.length === 0 ? '' : `M${line.map(pointPath).join('L')}`
}

/** The same in whole units and relative steps: half as long, and at most half a unit off. */
export function shortPath(line: readonly Point[]): string {
  const rounded = line.map((at) => toUnits(at).map(Math.round))
  const points = rounded.filter((point, index) => String(point) !== String(rounded[index - 1]))
  const steps = points.map(([x = 0, y = 0], index) => {
    const [beforeX = 0, beforeY = 0] = points[index - 1] ?? []
    return `${index === 1 ? 'l' : ''}${x - beforeX} ${y - beforeY}`
  })
  return `M${steps.join(' ')}`.replaceAll(' -', '-').replaceAll(' l', 'l')
}

/** The `viewBox` that shows what the camera shows on a picture of this size. */
export function viewBoxOf({ center, zoom }: Camera, { width, height }: Size): string {
  const perPixel = UNITS / worldSize(zoom)
  const [x, y] = toUnits(center)
  const [wide, high] = [width * perPixel, height * perPixel]
  return [x - wide / 2, y - high / 2, wide, high].map(exact).join(' ')
}

/** The `viewBox` of a bbox: with `meet`, CSS alone fits it to any size as `fit` does. */
export function viewBoxOfBbox([west, south, east, north]: Bbox): string {
  const [left, top] = toUnits([west, north])
  const [right, bottom] = toUnits([east, south])
  return [left, top, right - left, bottom - top].map(exact).join(' ')
}
