import type { CloudPoints, CloudWindow } from '../../../scene/map/cloud/cloudPoints.ts'
import { topOf, touchedStacks, type Stacks } from '../../../scene/map/cloud/cloudStacks.ts'
import { over, printOf, stampOf, type Print } from './pointStamp.ts'

/** A rectangle in device px, its right and bottom edges exclusive. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The points as pixels. */
export interface CloudPicture {
  /** Updates the pixels to a moment; returns the box of all changes, or null if there are none. */
  readonly show: (window: CloudWindow) => Box | null
}

export interface Sheet {
  /** Device px. */
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of each pixel, as in an `ImageData`. */
  readonly data: Uint8ClampedArray
}

/** Side of a tile, which is painted as a whole, CSS px. */
const TILE = 32
/** If more tiles than this change, all are painted in one go. */
const MOST = 0.4

/** Which tiles of the sheet each stack touches. */
interface Tiles {
  readonly side: number
  readonly across: number
  /** In order, by tile: only these paint the tile. */
  readonly stacks: readonly (readonly number[])[]
  readonly each: (stack: number, visit: (tile: number) => void) => void
}

/** Where a stack's point starts, device px, and how far it may extend from there. */
type Reach = (stack: number) => readonly [left: number, top: number, side: number]

function tilesOf(count: number, reach: Reach, { width, height }: Sheet, side: number): Tiles {
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)]
  const stacks: number[][] = Array.from({ length: across * down }, () => [])
  const each: Tiles['each'] = (stack, visit) => {
    const [left, top, far] = reach(stack)
    const lastRow = Math.min(down - 1, Math.floor((top + far - 1) / side))
    const last = Math.min(across - 1, Math.floor((left + far - 1) / side))
    for (let row = Math.max(0, Math.floor(top / side)); row <= lastRow; row += 1)
      for (let column = Math.max(0, Math.floor(left / side)); column <= last; column += 1)
        visit(row * across + column)
  }
  for (let stack = 0; stack < count; stack += 1) each(stack, (tile) => stacks[tile]?.push(stack))
  return { side, across, stacks, each }
}

function boxOf(tile: number, { side, across }: Tiles, { width, height }: Sheet): Box {
  const [left, top] = [(tile % across) * side, Math.floor(tile / across) * side]
  return { left, top, right: Math.min(left + side, width), bottom: Math.min(top + side, height) }
}

function hull(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** Blends a point onto the pixels, clipped to the box. */
function press(
  pixels: Int32Array,
  width: number,
  { side, pixels: own }: Print,
  x: number,
  y: number,
  { left, top, right, bottom }: Box,
): void {
  const last = Math.min(x + side, right)
  for (let row = Math.max(y, top); row < y + side && row < bottom; row += 1) {
    const line = row * width
    const ownLine = (row - y) * side - x
    for (let column = Math.max(x, left); column < last; column += 1) {
      const above = own[ownLine + column] ?? 0
      if (above === 0) continue
      const below = pixels[line + column] ?? 0
      pixels[line + column] = below === 0 ? above : over(below, above)
    }
  }
}

/** Whether a point of each stack is soft: its picture is the larger of the two. */
function softStacks({ stackOf, x }: Stacks, { isSoft }: CloudPoints): Uint8Array {
  const soft = new Uint8Array(x.length)
  for (const [point, stack] of stackOf.entries()) if (stack >= 0 && isSoft[point]) soft[stack] = 1
  return soft
}

/**
 * Draws points onto its own pixel buffer: copying each onto a canvas takes microseconds. When the
 * time changes, only the tiles in which a point has changed are repainted, each with all the points
 * that touch it, in order, so the result is identical to the pixel to a full repaint.
 *
 * @param colours of the tracks, three numbers each
 * @param tile side of a square, CSS px
 */
export function createCloudPicture(
  points: CloudPoints,
  stacks: Stacks,
  sheet: Sheet,
  ratio: number,
  colours: Uint8Array,
  tile = TILE,
): CloudPicture {
  const pixels = new Int32Array(sheet.data.buffer)
  const { x, y } = stacks
  const tracks = colours.length / 3
  const stamps = [stampOf(false, ratio), stampOf(true, ratio)] as const
  const prints = stamps.flatMap((stamp) =>
    Array.from({ length: tracks }, (_, at) => printOf(stamp, colours.subarray(3 * at))),
  )
  /** Points are aligned to whole pixels of the screen. */
  const begin = (at: number, half: number): number => Math.round((at - half) * ratio)
  const soft = softStacks(stacks, points)
  const reach: Reach = (stack) => {
    const { half, side } = stamps[soft[stack] ? 1 : 0]
    return [begin(x[stack] ?? 0, half), begin(y[stack] ?? 0, half), side]
  }
  const tiles = tilesOf(x.length, reach, sheet, Math.ceil(tile * ratio))
  const whole: Box = { left: 0, top: 0, right: sheet.width, bottom: sheet.height }
  /** For each stack, the stamp it shows; -1 if none. */
  const looks = new Int8Array(x.length).fill(-1)
  let shown: CloudWindow | null = null

  function lookAt(stack: number, window: CloudWindow): number {
    const point = stack < 0 ? -1 : topOf(stacks, stack, points, window)
    return point < 0 ? -1 : (points.track[point] ?? 0) + tracks * (points.isSoft[point] ?? 0)
  }

  /** The tiles in which something appears, disappears or changes. */
  function changed(window: CloudWindow): ReadonlySet<number> {
    const found = new Set<number>()
    for (const stack of touchedStacks(stacks, shown, window)) {
      const look = lookAt(stack, window)
      if (stack < 0 || look === looks[stack]) continue
      looks[stack] = look
      tiles.each(stack, (one) => found.add(one))
    }
    shown = window
    return found
  }

  function paint(box: Box, members: Iterable<number>): void {
    for (let row = box.top; row < box.bottom; row += 1)
      pixels.fill(0, row * sheet.width + box.left, row * sheet.width + box.right)
    for (const stack of members) {
      const print = prints[looks[stack] ?? -1]
      if (!print) continue
      const { half } = print
      const [left, top] = [begin(x[stack] ?? 0, half), begin(y[stack] ?? 0, half)]
      press(pixels, sheet.width, print, left, top, box)
    }
  }

  return {
    show: (window) => {
      const found = changed(window)
      if (found.size > MOST * tiles.stacks.length) {
        paint(whole, x.keys())
        return whole
      }
      const boxes = Array.from(found, (one) => boxOf(one, tiles, sheet))
      for (const [index, one] of [...found].entries())
        paint(boxes[index] ?? whole, tiles.stacks[one] ?? [])
      return hull(boxes)
    },
  }
}
