import { crc32, deflateSync } from 'node:zlib'
import type { Size } from '../src/scene/camera.ts'

/** The number of colours in a PNG palette. */
const MOST = 256

type Counted = readonly [colour: number, count: number]

function parts(colour: number): readonly [number, number, number] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
}

function distance(a: number, b: number): number {
  const [red, green, blue] = parts(a)
  const [otherRed, otherGreen, otherBlue] = parts(b)
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2
}

function byte(pixels: Uint8Array, at: number): number {
  return pixels[at] ?? 0
}

function countColours(colours: Uint32Array): Counted[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

function nearest(colour: number, palette: readonly number[]): number {
  let [best, least] = [0, Infinity]
  palette.forEach((one, index) => {
    const far = distance(colour, one)
    if (far < least) [best, least] = [index, far]
  })
  return best
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function header({ width, height }: Size): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([8, 3, 0, 0, 0], 8)
  return data
}

/** Rows of palette indices, each preceded by the byte for "no filter". */
function rows(colours: Uint32Array, { width, height }: Size, index: Map<number, number>): Buffer {
  const data = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < colours.length; at += 1) {
    const row = Math.floor(at / width)
    data[row + 1 + at] = index.get(colours[at] ?? 0) ?? 0
  }
  return data
}

/**
 * An opaque picture as a PNG with a palette (PNG specification, third edition): a third of the
 * bytes of full colour. The 256 most frequent colours are kept; the rest, shades on the edges of
 * letters, are mapped to the nearest of them.
 *
 * @param pixels red, green, blue, alpha, row by row
 */
export function encodePng(pixels: Uint8Array, size: Size): Uint8Array {
  const colours = new Uint32Array(pixels.length / 4)
  for (let at = 0; at < colours.length; at += 1)
    colours[at] =
      (byte(pixels, at * 4) << 16) | (byte(pixels, at * 4 + 1) << 8) | byte(pixels, at * 4 + 2)
  const counted = countColours(colours)
  const palette = counted.slice(0, MOST).map(([colour]) => colour)
  const index = new Map(
    counted.map(([colour], at) => [colour, at < MOST ? at : nearest(colour, palette)]),
  )
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(size)),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows(colours, size, index), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
