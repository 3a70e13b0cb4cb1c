import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { openingBasemap, openingRim } from '../../build/openingBasemap.ts'
import { boundsOf, fit, toUnit, type Bbox } from '../../src/scene/camera.ts'
import type { Basemap } from '../../src/map/basemap.ts'

const SCALE = 8192

const bboxes = fc
  .tuple(
    fc.double({ min: -120, max: -10, noNaN: true }),
    fc.double({ min: -40, max: 30, noNaN: true }),
    fc.double({ min: 0, max: 120, noNaN: true }),
    fc.double({ min: 35, max: 70, noNaN: true }),
  )
  .map(([west, south, east, north]): Bbox => [west, south, east, north])

describe('the opening window', () => {
  property.prop([
    bboxes,
    fc.integer({ min: 200, max: 3000 }),
    fc.double({ min: 9 / 16, max: 21 / 9, noNaN: true }),
  ])('holds all that a picture from 9:16 to 21:9 shows', (bbox, width, aspect) => {
    const size = { width, height: width / aspect }
    const [west, south, east, north] = boundsOf(fit(bbox, size, undefined, Infinity), size)
    const [left, top] = toUnit([west, north]).map((share) => share * SCALE)
    const [right, bottom] = toUnit([east, south]).map((share) => share * SCALE)
    const rim = openingRim(bbox, SCALE)
    expect(Math.max(0, left ?? 0)).toBeGreaterThanOrEqual(rim[0])
    expect(Math.max(0, top ?? 0)).toBeGreaterThanOrEqual(rim[1])
    expect(Math.min(SCALE, right ?? 0)).toBeLessThanOrEqual(rim[2])
    expect(Math.min(SCALE, bottom ?? 0)).toBeLessThanOrEqual(rim[3])
  })

  test('is written beside what it cuts, areas as areas and lines as lines', () => {
    const basemap: Basemap = {
      tier: 'world',
      scale: SCALE,
      layers: {
        land: { kind: 'area', path: 'M0 0l8192 0 0 8192-8192 0z' },
        rivers: { kind: 'line', path: 'M0 4096l8192 0' },
      },
    }
    const { rim, layers } = openingBasemap(basemap, [-10, -10, 10, 10])
    expect(rim).toEqual(openingRim([-10, -10, 10, 10], SCALE))
    const [left = 0, , right = 0] = rim ?? []
    expect(left).toBeGreaterThan(3000)
    expect(layers.land?.path).toMatch(/z$/)
    expect(layers.rivers?.path).toBe(`M${left} 4096l${right - left} 0`)
  })
})
