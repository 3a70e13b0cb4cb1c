// Makes a PNG of a screen smaller: 256 colours are enough for flat areas, text and a few accents.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS = 256
const RGB = 2
const PALETTE = 3

function chunksOf(png) {
  const chunks = []
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

function paeth(left, up, corner) {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value))
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** What a byte is counted from, by the filter of its line (PNG specification, section 9). */
const PREDICTED = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth]

function pixelsOf(lines, width, height) {
  const stride = width * 3
  const pixels = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    const predicted = PREDICTED[lines[y * (stride + 1)]]
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < 3 ? 0 : pixels[at - 3]
      const up = y === 0 ? 0 : pixels[at - stride]
      const corner = x < 3 || y === 0 ? 0 : pixels[at - stride - 3]
      pixels[at] = lines[at + y + 1] + predicted(left, up, corner)
    }
  }
  return pixels
}

function colourAt(pixels, index) {
  return pixels.readUIntBE(index * 3, 3)
}

/** How often each colour is there; commonest first, so that the same picture gives the same palette. */
function countsOf(pixels) {
  const counts = new Map()
  for (let index = 0; index < pixels.length / 3; index++) {
    const colour = colourAt(pixels, index)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)
}

/** Square of the distance of two colours. */
function distance(a, b) {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return red * red + green * green + blue * blue
}

/** Each time the colour whose pixels are worst served by those chosen: so rare accents stay. */
function choosePalette(counts) {
  const worst = counts.map(([colour, count]) => ({ colour, count, off: Infinity }))
  const palette = []
  while (palette.length < Math.min(COLOURS, counts.length)) {
    const next = worst.reduce((a, b) => (b.count * b.off > a.count * a.off ? b : a))
    palette.push(next.colour)
    for (const one of worst) one.off = Math.min(one.off, distance(one.colour, next.colour))
  }
  return palette
}

function nearestIn(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]))
  return (colour) => {
    const found = known.get(colour)
    if (found !== undefined) return found
    const distances = palette.map((one) => distance(one, colour))
    const index = distances.indexOf(Math.min(...distances))
    known.set(colour, index)
    return index
  }
}

function linesOf(pixels, width, height, indexOf) {
  const lines = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      lines[y * (width + 1) + x + 1] = indexOf(colourAt(pixels, y * width + x))
  return lines
}

/** The same picture in the 256 of its colours that serve it best. Takes PNGs of 8-bit RGB without interlacing. */
export function withPalette(png) {
  const chunks = chunksOf(png)
  const header = Buffer.from(chunks[0].data)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (header[8] !== 8 || header[9] !== RGB || header[12] !== 0)
    throw new Error('Not an 8-bit RGB picture without interlacing')
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  const pixels = pixelsOf(inflateSync(packed), width, height)
  const palette = choosePalette(countsOf(pixels))
  const table = Buffer.alloc(palette.length * 3)
  palette.forEach((colour, index) => table.writeUIntBE(colour, index * 3, 3))
  header[9] = PALETTE
  const lines = linesOf(pixels, width, height, nearestIn(palette))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
