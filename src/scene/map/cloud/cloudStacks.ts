import { bisectLeft } from 'd3-array'
import { toUnit, worldSize, type Size } from '../../shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'
import type { CloudPoints, CloudWindow } from './cloudPoints.ts'

/**
 * The points of a picture by the pixel that they lie at, one upon another in the order in which they
 * appear: of each pixel the topmost alone is drawn, and finding it costs a binary search.
 */
export interface Stacks {
  /** Of each point its stack; -1 outside the picture. */
  readonly stackOf: Int32Array
  /** CSS px of the point that opened each stack; what lies at one pixel is drawn at one place. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Places in the columns of the points, stack by stack. */
  readonly points: Int32Array
  /** Where in `points` each stack begins, and at last where the last one ends. */
  readonly begins: Int32Array
  /** The highest `endRank` of a point and of those below it in its stack. */
  readonly highest: Float32Array
}

interface Pixels {
  /** Of each point its stack; -1 outside the picture. */
  readonly stacks: Int32Array
  readonly x: readonly number[]
  readonly y: readonly number[]
}

function pixelsOf({ x, y, count }: CloudPoints, camera: Camera, { width, height }: Size): Pixels {
  const [wide, high, world] = [Math.ceil(width), Math.ceil(height), worldSize(camera.zoom)]
  const [centerX, centerY] = toUnit(camera.center)
  const known = new Int32Array(wide * high).fill(-1)
  const pixels = { stacks: new Int32Array(count).fill(-1), x: [] as number[], y: [] as number[] }
  for (let point = 0; point < count; point += 1) {
    const left = ((x[point] ?? 0) - centerX) * world + width / 2
    const top = ((y[point] ?? 0) - centerY) * world + height / 2
    if (!(left >= 0 && top >= 0 && left < wide && top < high)) continue
    const pixel = Math.floor(top) * wide + Math.floor(left)
    const stack = known[pixel] ?? -1
    pixels.stacks[point] = known[pixel] = stack < 0 ? pixels.x.length : stack
    if (stack >= 0) continue
    pixels.x.push(left)
    pixels.y.push(top)
  }
  return pixels
}

function beginsOf({ stacks, x }: Pixels): Int32Array {
  const begins = new Int32Array(x.length + 1)
  for (const stack of stacks) if (stack >= 0) begins[stack + 1] = (begins[stack + 1] ?? 0) + 1
  for (let at = 1; at < begins.length; at += 1)
    begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0)
  return begins
}

/** Piles up the points of a picture; made anew when the camera moves, and not when the time does. */
export function stacksOf(points: CloudPoints, camera: Camera, size: Size): Stacks {
  const pixels = pixelsOf(points, camera, size)
  const begins = beginsOf(pixels)
  const next = begins.slice()
  const piled = new Int32Array(begins.at(-1) ?? 0)
  const highest = new Float32Array(piled.length)
  for (const [point, stack] of pixels.stacks.entries()) {
    if (stack < 0) continue
    const at = next[stack] ?? 0
    next[stack] = at + 1
    piled[at] = point
    const below = at > (begins[stack] ?? 0) ? (highest[at - 1] ?? 0) : 0
    highest[at] = Math.max(points.endRank[point] ?? 0, below)
  }
  const { x, y } = pixels
  return {
    stackOf: pixels.stacks,
    x: Float32Array.from(x),
    y: Float32Array.from(y),
    points: piled,
    begins,
    highest,
  }
}

/** The topmost point of a stack that belongs to the window; -1 where none does. */
export function topOf(
  { points: piled, begins, highest }: Stacks,
  stack: number,
  { endRank }: CloudPoints,
  { first, count, since }: CloudWindow,
): number {
  const [bottom, end] = [begins[stack] ?? 0, begins[stack + 1] ?? 0]
  const from = bisectLeft(piled, first, bottom, end)
  let at = bisectLeft(piled, first + count, bottom, end) - 1
  for (; at >= from && (highest[at] ?? -1) >= since; at -= 1) {
    const point = piled[at] ?? -1
    if ((endRank[point] ?? 0) >= since) return point
  }
  return -1
}

/**
 * The stacks whose topmost point may be another after a step of time: those of the points that come or
 * go, some of them more than once; all, where what is over changes or that is sooner said.
 */
export function touchedStacks(
  { stackOf, x }: Stacks,
  before: CloudWindow | null,
  after: CloudWindow,
): Iterable<number> {
  const isGrowth = before?.first === after.first && before.since === after.since
  const from = isGrowth ? after.first + Math.min(before.count, after.count) : 0
  const to = isGrowth ? after.first + Math.max(before.count, after.count) : Infinity
  return to - from > x.length ? x.keys() : stackOf.subarray(from, to)
}
