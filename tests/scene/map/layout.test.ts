import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  aspectOf,
  flatFrom,
  inLayout,
  inStages,
  layoutOf,
  layoutOfBox,
  layoutZoom,
  openingZooms,
  stagesOf,
  wideLayout,
} from '../../../src/scene/map/layout.ts'
import { boundsOf, project, type Bbox } from '../../../src/scene/shared/camera.ts'

const BOX: Bbox = [20, 44, 42, 62]
const SIZE = { width: 640, height: 480 }
const zoom = fc.integer({ min: 0, max: 1200 }).map((hundredths) => hundredths / 100)
const camera = fc.record({
  center: fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -70, max: 70 })),
  zoom,
})

describe('the layout of a picture', () => {
  test.prop([camera])('is at most half a step of zoom smaller, and never larger', (one) => {
    const layout = layoutOf(one, SIZE)
    expect((layout.camera.zoom * 2) % 1).toBe(0)
    expect(layout.camera.zoom).toBeLessThanOrEqual(one.zoom + 1e-6)
    expect(one.zoom - layout.camera.zoom).toBeLessThan(0.5)
    expect(layout.size.width).toBeLessThanOrEqual(SIZE.width + 1e-6)
    expect(layout.size.width / layout.size.height).toBeCloseTo(SIZE.width / SIZE.height, 9)
  })

  test.prop([camera])('shows the same part of the world', (one) => {
    const layout = layoutOf(one, SIZE)
    const [shown, laid] = [boundsOf(one, SIZE), boundsOf(layout.camera, layout.size)]
    for (const [at, edge] of shown.entries()) expect(laid[at]).toBeCloseTo(edge, 5)
  })

  it('holds at its own zoom, though that is a hair less by rounding', () => {
    expect(layoutZoom(4.5)).toBe(4.5)
    expect(layoutZoom(4.5 - 1e-12)).toBe(4.5)
    expect(layoutZoom(4.49)).toBe(4)
    expect(layoutZoom(-0.2)).toBe(-0.5)
  })
})

describe('the stages of a layout', () => {
  const layout = layoutOf({ center: [31, 52], zoom: 4 }, SIZE)

  it('are the layout itself and two larger ones, up to half a step', () => {
    const [first, ...more] = stagesOf(layout)
    expect(first).toBe(layout)
    expect(more.map(({ camera: { zoom: one } }) => one)).toEqual([4.25, 4.5])
    expect(more.map(({ camera: { center } }) => center)).toEqual([
      [31, 52],
      [31, 52],
    ])
    expect(more.at(-1)?.size.width).toBeCloseTo(SIZE.width * Math.SQRT2, 6)
    expect(more.at(-1)?.size.height).toBeCloseTo(SIZE.height * Math.SQRT2, 6)
  })

  test.prop([camera])('have a place where each of them would draw it', ({ center }) => {
    const stages = stagesOf(layout)
    const places = inStages(center, stages)
    expect(places[0]).toEqual(inLayout(center, layout))
    for (const [at, stage] of stages.entries()) {
      const [x, y] = project(center, stage.camera, stage.size)
      expect(places[at]?.[0]).toBeCloseTo(x, 4)
      expect(places[at]?.[1]).toBeCloseTo(y, 4)
    }
  })
})

describe('the layout of a box', () => {
  it('just contains it', () => {
    for (const one of openingZooms(BOX)) {
      const { camera: at, size } = layoutOfBox(BOX, one)
      expect(at.zoom).toBeCloseTo(one, 6)
      for (const [edge, value] of boundsOf(at, size).entries())
        expect(value).toBeCloseTo(BOX[edge] ?? NaN, 4)
    }
  })

  it('is one of those at which a story may open, the nearest where the zoom is none of them', () => {
    const zooms = openingZooms(BOX)
    expect(zooms.length).toBeGreaterThan(3)
    expect(zooms).toEqual(zooms.map((_, at) => (zooms[0] ?? 0) + at / 2))
    expect(layoutOfBox(BOX, -5).camera.zoom).toBeCloseTo(zooms[0] ?? NaN, 6)
    expect(layoutOfBox(BOX, 20).camera.zoom).toBeCloseTo(zooms.at(-1) ?? NaN, 6)
    const [, second = NaN] = zooms
    expect(layoutOfBox(BOX, second + 0.3).camera.zoom).toBeCloseTo(second, 6)
  })
})

describe('a flat picture', () => {
  const [first = NaN, second = NaN, third = NaN] = openingZooms(BOX)
  const flat = { width: 1000, height: (1000 / flatFrom(BOX)) * 0.99 }
  const wideAt = (one: number, size = flat) => wideLayout(layoutOfBox(BOX, one), BOX, size)

  it('has room beside its box in the two smallest layouts', () => {
    for (const one of [first, second]) {
      const { size, camera: at } = layoutOfBox(BOX, one)
      const wide = wideAt(one)
      expect(wide?.camera).toEqual(at)
      expect(wide?.size.height).toBe(size.height)
      expect((wide?.size.width ?? 0) / size.width).toBeCloseTo(flatFrom(BOX) / aspectOf(BOX), 6)
      expect(wide?.size.width).toBeGreaterThan(size.width)
    }
    expect(wideAt(third)).toBeNull()
  })

  it('is one only where it is wide enough for its height', () => {
    expect(wideAt(first, { width: 1000, height: 1000 })).toBeNull()
    expect(wideAt(first, { width: flatFrom(BOX) * 300, height: 300 })).not.toBeNull()
    expect(wideAt(first, { width: flatFrom(BOX) * 300 - 1, height: 300 })).toBeNull()
  })

  it('has the shape that its box has on a map', () => {
    const { size } = layoutOfBox(BOX, first)
    expect(aspectOf(BOX)).toBeCloseTo(size.width / size.height, 9)
    expect(aspectOf([0, -10, 20, 10])).toBeGreaterThan(0.98)
    expect(aspectOf([0, 50, 20, 70])).toBeLessThan(aspectOf([0, 0, 20, 20]))
  })
})
