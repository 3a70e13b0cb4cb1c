import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  clampCamera,
  flight,
  LONGEST_FLIGHT,
  MAX_ZOOM,
  minZoom,
  pan,
  zoomAround,
} from '../../../../src/islands/map/camera/cameraMoves.ts'
import { fit, project, unproject, type Size } from '../../../../src/scene/shared/camera.ts'
import type { Camera } from '../../../../src/core/view/view.ts'

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const camera = fc
  .tuple(number(-170, 170), number(-70, 70), number(0, 7))
  .map(([lng, lat, zoom]): Camera => ({ center: [lng, lat], zoom }))
const size = fc
  .tuple(fc.integer({ min: 200, max: 2000 }), fc.integer({ min: 200, max: 1200 }))
  .map(([width, height]): Size => ({ width, height }))
const position = fc.tuple(number(-179, 179), number(-84, 84))
const shares = fc.tuple(number(0, 1), number(0, 1))

describe('projection', () => {
  test.prop([position, camera, size])('is undone by unproject', (at, from, picture) => {
    const back = unproject(project(at, from, picture), from, picture)
    expect(back[0]).toBeCloseTo(at[0], 6)
    expect(back[1]).toBeCloseTo(at[1], 6)
  })

  test.prop([fc.tuple(number(-80, 0), number(10, 40), number(1, 80), number(1, 30)), size])(
    'of what was fitted lies inside the picture',
    ([west, south, wide, high], picture) => {
      const bbox = [west, south, west + wide, south + high] as const
      const fitted = fit(bbox, picture, undefined, Infinity)
      const [left, top] = project([bbox[0], bbox[3]], fitted, picture)
      const [right, bottom] = project([bbox[2], bbox[1]], fitted, picture)
      expect(Math.min(left, top)).toBeGreaterThan(-1e-6)
      expect(right).toBeLessThan(picture.width + 1e-6)
      expect(bottom).toBeLessThan(picture.height + 1e-6)
    },
  )
})

describe('moves', () => {
  test.prop([camera, size, shares, number(-2, 2)])(
    'zoom around a point keeps what lies under it',
    (from, picture, [across, along], by) => {
      const point = [across * picture.width, along * picture.height] as const
      const under = unproject(point, from, picture)
      // Beyond the edge of the Mercator world there is nothing to keep in place.
      fc.pre(Math.abs(under[1]) < 85)
      const zoomed = zoomAround(from, picture, point, by)
      fc.pre(Math.abs(zoomed.center[1]) < 85)
      const after = project(under, zoomed, picture)
      expect(after[0]).toBeCloseTo(point[0], 3)
      expect(after[1]).toBeCloseTo(point[1], 3)
    },
  )

  test.prop([camera, size, position, fc.tuple(number(-99, 99), number(-99, 99))])(
    'pan moves every place by the same pixels',
    (from, picture, at, by) => {
      const before = project(at, from, picture)
      const after = project(at, pan(from, by), picture)
      expect(after[0] - before[0]).toBeCloseTo(by[0], 3)
      expect(after[1] - before[1]).toBeCloseTo(by[1], 3)
    },
  )

  test.prop([camera, size])(
    'clamp leaves nothing wider than the world or closer than the map',
    (from, picture) => {
      const { zoom } = clampCamera({ ...from, zoom: from.zoom * 3 - 5 }, picture)
      expect(zoom).toBeGreaterThanOrEqual(Math.min(minZoom(picture), MAX_ZOOM))
      expect(zoom).toBeLessThanOrEqual(MAX_ZOOM)
    },
  )
})

describe('a flight', () => {
  test.prop([camera, camera, size])(
    'begins where it is, ends where it should, in time',
    (from, to, picture) => {
      const way = flight(from, to, picture)
      expect(way.duration).toBeLessThanOrEqual(LONGEST_FLIGHT)
      const start = way.at(0)
      expect(start.zoom).toBeCloseTo(from.zoom, 9)
      expect(start.center[0]).toBeCloseTo(from.center[0], 6)
      expect(way.at(1)).toBe(to)
    },
  )

  test.prop([camera, size, shares, number(0.1, 2), number(0.05, 0.95)])(
    'between two zooms around a point keeps the point all the way',
    (from, picture, [across, along], by, share) => {
      const point = [across * picture.width, along * picture.height] as const
      const under = unproject(point, from, picture)
      // Beyond the edge of the Mercator world there is nothing to keep in place.
      fc.pre(Math.abs(under[1]) < 85)
      const zoomed = zoomAround(from, picture, point, by)
      fc.pre(Math.abs(zoomed.center[1]) < 85)
      const way = flight(from, zoomed, picture)
      const during = project(under, way.at(share), picture)
      expect(during[0]).toBeCloseTo(point[0], 3)
      expect(during[1]).toBeCloseTo(point[1], 3)
    },
  )

  it('along one zoom goes straight', () => {
    const way = flight(
      { center: [0, 0], zoom: 3 },
      { center: [20, 0], zoom: 3 },
      { width: 500, height: 300 },
    )
    expect(way.at(0.5).zoom).toBe(3)
    expect(way.at(0.5).center[1]).toBeCloseTo(0)
  })
})
