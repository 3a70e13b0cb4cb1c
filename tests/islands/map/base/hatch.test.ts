import { describe, expect, it } from 'vitest'
import world from '../../../../data/basemap/world.json'
import type { Basemap } from '../../../../src/islands/map/base/basemap.ts'
import { hatch, hatchOf, hatchZoom } from '../../../../src/islands/map/base/hatch.ts'
import type { Areas } from '../../../../src/islands/map/base/paths.ts'
import { fromUnit, worldSize } from '../../../../src/scene/shared/camera.ts'

const SQUARE: Areas = [
  [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ],
  ],
]
const RING: Areas = [
  [
    ...(SQUARE[0] ?? []),
    [
      [3, 3],
      [3, 7],
      [7, 7],
      [7, 3],
      [3, 3],
    ],
  ],
]

describe('hatching', () => {
  it('lies inside the area and leaves its holes free', () => {
    const strokes = hatch(RING, 5)
    expect(strokes.length).toBeGreaterThan(hatch(SQUARE, 5).length)
    for (const [a, b] of strokes) {
      const [lng, lat] = fromUnit([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2])
      expect(lng).toBeGreaterThan(0)
      expect(lng).toBeLessThan(10)
      expect(lng > 3.01 && lng < 6.99 && lat > 3.01 && lat < 6.99).toBe(false)
    }
  })

  it('sets its strokes 5 px apart at the zoom it is made for', () => {
    const [first, second] = hatch(SQUARE, 5).map(([[x, y]]) => (x + y) / Math.SQRT2)
    expect(((second ?? 0) - (first ?? 0)) * worldSize(5)).toBeCloseTo(5, 6)
  })

  it('covers Crimea, and nothing where nothing is occupied', () => {
    const strokes = hatchOf(world as Basemap, 6)
    expect(strokes.length).toBeGreaterThan(20)
    for (const [lng, lat] of strokes.flat().map(fromUnit)) {
      expect(lng > 32 && lng < 37 && lat > 44 && lat < 46.5).toBe(true)
    }
    expect(hatchOf({ tier: 'none', scale: 1, layers: {} }, 6)).toEqual([])
  })

  it('is made anew for each whole zoom from 2 to 6', () => {
    expect([0.5, 2.9, 3, 6.7, 9].map(hatchZoom)).toEqual([2, 2, 3, 6, 6])
  })
})
