import { readFileSync } from 'node:fs'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { clipAreas, clipLines } from '../../build/clipPaths.ts'
import { readRuns, writeRuns } from '../../build/pathText.ts'
import type { Basemap, Rim } from '../../src/map/basemap.ts'

const world = JSON.parse(
  readFileSync(new URL('../../data/basemap/world.json', import.meta.url), 'utf8'),
) as Basemap
const layers = Object.entries(world.layers)
const WHOLE: Rim = [0, 0, world.scale, world.scale]
const WINDOW: Rim = [2000, 1500, 5800, 4000]

type Point = readonly [number, number]

type Segment = readonly [from: Point, to: Point]

function segmentsOf(path: string): Segment[] {
  return readRuns(path).flatMap(({ points }) =>
    points.map((to, index): Segment => [points.at(index - 1) ?? to, to]),
  )
}

/** Whether a point lies in an area with these edges, by the even-odd rule. */
function isIn(segments: readonly Segment[], [x, y]: Point): boolean {
  const crossed = segments.filter(([from, to]) => {
    if (from[1] > y === to[1] > y) return false
    return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0])
  })
  return crossed.length % 2 === 1
}

function pointsOf(path: string): readonly Point[] {
  return readRuns(path).flatMap(({ points }) => points)
}

function isWithin([x, y]: Point, [left, top, right, bottom]: Rim): boolean {
  return x >= left && x <= right && y >= top && y <= bottom
}

describe('a path of the basemap', () => {
  test.each(layers)('%s is read and written to the same bytes', (_, { path }) => {
    expect(writeRuns(readRuns(path))).toBe(path)
  })

  test.each(layers)('%s within the window comes back to the byte', (_, { kind, path }) => {
    expect(kind === 'area' ? clipAreas(path, WHOLE) : clipLines(path, WHOLE)).toBe(path)
  })

  test.each(layers)('%s has nothing left outside the window', (_, { kind, path }) => {
    const cut = kind === 'area' ? clipAreas(path, WINDOW) : clipLines(path, WINDOW)
    expect(pointsOf(cut).filter((point) => !isWithin(point, WINDOW))).toEqual([])
  })

  test.each(layers)('%s has inside every point that it had there', (_, { kind, path }) => {
    const cut = kind === 'area' ? clipAreas(path, WINDOW) : clipLines(path, WINDOW)
    const kept = new Set(pointsOf(cut).map(String))
    const before = pointsOf(path).filter((point) => isWithin(point, WINDOW))
    // A point on the rim itself may go where the line runs along the rim.
    const [left, top, right, bottom] = WINDOW
    const inner = before.filter(([x, y]) => x > left && x < right && y > top && y < bottom)
    expect(inner.filter((point) => !kept.has(String(point)))).toEqual([])
  })
})

describe('an area', () => {
  const land = world.layers.land?.path ?? ''
  const [before, after] = [land, clipAreas(land, WINDOW)].map(segmentsOf)

  property.prop([
    fc.integer({ min: WINDOW[0] + 2, max: WINDOW[2] - 2 }),
    fc.integer({ min: WINDOW[1] + 2, max: WINDOW[3] - 2 }),
  ])('covers inside the window what it covered before', (x, y) => {
    // Half a unit off the grid, and away from any coast that cutting may have moved by a rounding.
    const around = [-1.5, 0.5, 2.5].flatMap((dx) =>
      [-1.5, 0.5, 2.5].map((dy) => isIn(before ?? [], [x + dx, y + dy])),
    )
    fc.pre(new Set(around).size === 1)
    expect(isIn(after ?? [], [x + 0.5, y + 0.5])).toBe(around[0])
  })

  test('keeps a hole a hole', () => {
    const ring = 'M0 0l100 0 0 100-100 0zm10 10l0 80 80 0 0-80z'
    expect(clipAreas(ring, [50, -5, 200, 200])).toBe('M50 0l50 0 0 100-50 0zm0 10l0 80 40 0 0-80z')
  })

  test('outside the window is gone with its holes', () => {
    expect(clipAreas('M0 0l9 0 0 9-9 0zm2 2l0 3 3 0 0-3z', [20, 20, 30, 30])).toBe('')
  })
})

describe('a line', () => {
  test('that leaves the window and comes back becomes two', () => {
    expect(clipLines('M0 5l20 0 0 5-20 0', [-1, 0, 10, 20])).toBe('M0 5l10 0M10 10l-10 0')
  })

  test('that only passes through is cut at both sides', () => {
    expect(clipLines('M-50 5l100 0', [0, 0, 10, 10])).toBe('M0 5l10 0')
  })
})
