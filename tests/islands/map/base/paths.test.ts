import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { decodeAreas, decodeLines, fromWorld } from '../../../../src/islands/map/base/paths.ts'

const HALF = 512

function toWorld(lng: number, lat: number, scale: number): [number, number] {
  const merc = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI
  return [((lng + 180) / 360) * scale, ((1 - merc) / 2) * scale]
}

describe('fromWorld', () => {
  it('puts the middle of the world square at 0° 0°', () => {
    expect(fromWorld(HALF, HALF, 2 * HALF)).toEqual([0, 0])
  })

  it('puts the corner of the world square at the antimeridian and 85.05° north', () => {
    const [lng, lat] = fromWorld(0, 0, 1024)
    expect(lng).toBe(-180)
    expect(lat).toBeCloseTo(85.0511287798066, 10)
  })

  test.prop([
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.integer({ min: 1, max: 1 << 20 }),
  ])('is the inverse of Web Mercator everywhere', (lng, lat, scale) => {
    const [backLng, backLat] = fromWorld(...toWorld(lng, lat, scale), scale)
    expect(backLng).toBeCloseTo(lng, 9)
    expect(backLat).toBeCloseTo(lat, 9)
  })
})

describe('decodeAreas', () => {
  it('closes a ring on its own first position', () => {
    const [area] = decodeAreas('M512 512l256 0 0 256z', 1024)
    expect(area).toHaveLength(1)
    expect(area?.[0]).toHaveLength(4)
    expect(area?.[0]?.at(-1)).toEqual(area?.[0]?.[0])
    expect(area?.[0]?.[1]).toEqual([90, 0])
  })

  it('gives a hole to the outline before it and counts it from that outline', () => {
    const areas = decodeAreas('M0 0l8 0 0 8z' + 'M512 512l256 0 0 256zm-256 0l9 0 0 9z', 1024)
    expect(areas.map((area) => area.length)).toEqual([1, 2])
    expect(areas[1]?.[1]?.[0]).toEqual([-90, 0])
  })

  it('counts a second hole from the beginning of the first, as SVG does', () => {
    const [area] = decodeAreas('M512 512l256 0 0 256zm-256 0l9 0 0 9zm512 0l9 0 0 9z', 1024)
    expect(area?.[2]?.[0]).toEqual([90, 0])
  })

  it('reads numbers that only a minus sign parts', () => {
    expect(decodeAreas('M512 512l256-0-0-1z', 1024)[0]?.[0]?.[1]).toEqual([90, 0])
  })

  it('refuses an area that is not closed', () => {
    expect(() => decodeAreas('M0 0l8 0 0 8', 1024)).toThrow('not closed')
  })

  it('refuses a hole without an outline', () => {
    expect(() => decodeAreas('m0 0l8 0 0 8z', 1024)).toThrow('hole')
  })
})

describe('decodeLines', () => {
  it('keeps each line apart', () => {
    const lines = decodeLines('M512 512l256 0M256 512l1 0 1 0', 1024)
    expect(lines.map((line) => line.length)).toEqual([2, 3])
    expect(lines[1]?.[0]).toEqual([-90, 0])
  })

  it('leads a closed line back to its beginning', () => {
    const [ring] = decodeLines('M512 512l256 0 0 256z', 1024)
    expect(ring).toHaveLength(4)
    expect(ring?.at(-1)).toEqual(ring?.[0])
  })

  it('reads nothing from nothing', () => {
    expect(decodeLines('', 1024)).toEqual([])
  })

  it.each(['M0 0', 'M0 0l1', 'M0 0l1 1h3', 'M0 0l1.5 2', '<path>', 'M0 0l1 2 3'])(
    'refuses %s, which is no basemap path',
    (path) => {
      expect(() => decodeLines(path, 1024)).toThrow('Not a basemap path')
    },
  )
})
