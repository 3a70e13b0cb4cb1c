import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  boundsOf,
  fit,
  fromUnit,
  MAX_LATITUDE,
  project,
  TILE,
  toUnit,
  worldSize,
  type Bbox,
} from '../../../src/scene/shared/camera.ts'

const SIZE = { width: 800, height: 500 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('Web Mercator', () => {
  it.each([
    [
      [-180, MAX_LATITUDE],
      [0, 0],
    ],
    [
      [0, 0],
      [0.5, 0.5],
    ],
    [
      [180, -MAX_LATITUDE],
      [1, 1],
    ],
    // EPSG:3857 of 60° N: y = ln(tan 75°) / 2π from the equator.
    [
      [90, 60],
      [0.75, 0.5 - Math.log(Math.tan((75 * Math.PI) / 180)) / (2 * Math.PI)],
    ],
  ] as const)('takes %j to %j of the world', ([lng, lat], [x, y]) => {
    const unit = toUnit([lng, lat])
    expect(unit[0]).toBeCloseTo(x, 12)
    expect(unit[1]).toBeCloseTo(y, 12)
  })

  it('takes the poles to the edge and not beyond', () => {
    expect(toUnit([0, 90])).toEqual(toUnit([0, MAX_LATITUDE]))
    expect(toUnit([0, -90])).toEqual(toUnit([0, -MAX_LATITUDE]))
  })

  test.prop([number(-180, 180), number(-MAX_LATITUDE, MAX_LATITUDE)])(
    'is undone by its inverse',
    (lng, lat) => {
      const back = fromUnit(toUnit([lng, lat]))
      expect(back[0]).toBeCloseTo(lng, 9)
      expect(back[1]).toBeCloseTo(lat, 9)
    },
  )

  it('is a world of one tile at zoom 0, twice as wide with each step', () => {
    expect([0, 1, 3].map(worldSize)).toEqual([TILE, 2 * TILE, 8 * TILE])
  })
})

describe('a camera', () => {
  it('has its center in the middle of the picture', () => {
    expect(project([30, 50], { center: [30, 50], zoom: 5 }, SIZE)).toEqual([400, 250])
  })

  it('shows as its bounds what lies at the corners of the picture', () => {
    const camera = { center: [30, 50], zoom: 4 } as const
    const [west, south, east, north] = boundsOf(camera, SIZE)
    const corners = [project([west, north], camera, SIZE), project([east, south], camera, SIZE)]
    expect(corners.flat().map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([
      0, 0, 800, 500,
    ])
  })
})

describe('fitting', () => {
  const padding = fc.record({
    top: number(0, 120),
    right: number(0, 200),
    bottom: number(0, 120),
    left: number(0, 200),
  })
  const bbox = fc
    .tuple(number(-80, 0), number(10, 40), number(1, 80), number(1, 30))
    .map(([west, south, wide, high]): Bbox => [west, south, west + wide, south + high])

  test.prop([bbox, padding])('keeps the padding free and wastes no room', (box, free) => {
    const camera = fit(box, SIZE, free, Infinity)
    const [left, top] = project([box[0], box[3]], camera, SIZE)
    const [right, bottom] = project([box[2], box[1]], camera, SIZE)
    const rooms = [
      left - free.left,
      SIZE.width - free.right - right,
      top - free.top,
      SIZE.height - free.bottom - bottom,
    ]
    expect(Math.min(...rooms)).toBeCloseTo(0, 6)
    expect(rooms[0]).toBeCloseTo(rooms[1] ?? NaN, 6)
    expect(rooms[2]).toBeCloseTo(rooms[3] ?? NaN, 6)
  })

  it('goes no closer than it may, even to a single point', () => {
    const { center, zoom } = fit([30, 50, 30, 50], SIZE)
    expect(zoom).toBe(6.5)
    expect(center[0]).toBeCloseTo(30, 9)
    expect(center[1]).toBeCloseTo(50, 9)
    expect(fit([30, 50, 30.1, 50.1], SIZE, undefined, 5).zoom).toBe(5)
  })

  it('gives a camera that can be drawn where the padding leaves no room', () => {
    const free = { top: 400, right: 500, bottom: 400, left: 500 }
    const { center, zoom } = fit([20, 40, 40, 60], SIZE, free)
    expect([...center, zoom].every(Number.isFinite)).toBe(true)
  })
})
