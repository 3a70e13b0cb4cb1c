import { zlibSync } from 'fflate'
import type { Size } from '../../scene/shared/camera.ts'

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

const CRC = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The checksum of a chunk (PNG specification, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const one of bytes) crc = (CRC[(crc ^ one) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function joined(...all: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const one of all) {
    whole.set(one, at)
    at += one.length
  }
  return whole
}

function number32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined(
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
    data,
  )
  return joined(number32(data.length), body, number32(crc32(body)))
}

function header({ width, height }: Size): Uint8Array {
  return joined(number32(width), number32(height), Uint8Array.of(8, 3, 0, 0, 0))
}

/** Rows of palette indices, each preceded by the byte for "no filter". */
function rows(
  colours: Uint32Array,
  { width, height }: Size,
  index: Map<number, number>,
): Uint8Array {
  const data = new Uint8Array((width + 1) * height)
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
  return joined(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header(size)),
    chunk('PLTE', Uint8Array.from(palette.flatMap(parts))),
    chunk('IDAT', zlibSync(rows(colours, size, index), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  )
}
