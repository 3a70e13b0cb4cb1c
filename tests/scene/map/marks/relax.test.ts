import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { gapOf, type Disc } from '../../../../src/scene/map/marks/disc.ts'
import { relaxed } from '../../../../src/scene/map/marks/relax.ts'
import type { Point } from '../../../../src/scene/shared/camera.ts'

const disc = (id: string, at: Point, more: Partial<Disc> = {}): Disc => ({
  id,
  at,
  radius: 10,
  cloud: 1,
  ...more,
})

function pairsOf(discs: readonly Disc[]) {
  return discs.flatMap((one, a) =>
    discs.slice(a + 1).map((other, at) => ({ a, b: a + 1 + at, gap: gapOf(one, other) })),
  )
}

/** Where discs stand once they are relaxed. */
function stand(...discs: Disc[]): Point[] {
  const [xs, ys] = relaxed(discs, pairsOf(discs))
  return discs.map((_, at): Point => [xs[at] ?? NaN, ys[at] ?? NaN])
}

const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by)
const ORIGIN: Point = [0, 0]
type Two = readonly [Point, Point]

describe('discs that touch', () => {
  it('stay where they are if they do not', () => {
    expect(stand(disc('a', [0, 0]), disc('b', [30, 5]))).toEqual([
      [0, 0],
      [30, 5],
    ])
  })

  it('part evenly, nearly as far as they have to, and on the line between them', () => {
    const [a, b] = stand(disc('a', [-5, 0]), disc('b', [5, 0])) as unknown as Two
    expect(apart(a, b)).toBeGreaterThan(0.9 * 21)
    expect(apart(a, b)).toBeLessThanOrEqual(21 + 1e-6)
    expect([a[0], a[1]]).toEqual([-b[0], -b[1] + 0])
    expect(Math.abs(a[1])).toBeLessThan(1e-9)
  })

  it('part along x where they are at one place', () => {
    const [a, b] = stand(disc('a', ORIGIN), disc('b', ORIGIN)) as unknown as Two
    expect(apart(a, b)).toBeGreaterThan(0.9 * 21)
    expect([a[1], b[1]].map(Math.abs)).toEqual([0, 0])
    expect(a[0]).toBeLessThan(b[0])
  })

  it('move the less the heavier they are', () => {
    const discs = [disc('a', [-5, 0], { cloud: 4 }), disc('b', [5, 0])] as const
    const [a, b] = stand(...discs) as unknown as Two
    expect(apart(a, b)).toBeGreaterThan(0.9 * 21)
    expect(apart(b, [5, 0])).toBeGreaterThan(2 * apart(a, [-5, 0]))
  })

  it('are pushed out of a row, not only along it', () => {
    const [flat] = stand(disc('a', [-4, -2]), disc('b', [4, 2])) as unknown as Two
    const [steep] = stand(disc('a', [-2, -4]), disc('b', [2, 4])) as unknown as Two
    expect(flat[1] / flat[0]).toBeGreaterThan(2 / 4)
    expect(steep[0] / steep[1]).toBeGreaterThan(2 / 4)
  })

  it('are the farther apart the larger they are', () => {
    const [a, b] = stand(disc('a', [-1, 0], { radius: 30 }), disc('b', [1, 0])) as unknown as Two
    expect(apart(a, b)).toBeGreaterThan(0.9 * 41)
  })

  const coordinate = fc.integer({ min: -60, max: 60 })
  const crowd = fc
    .array(fc.tuple(coordinate, coordinate, fc.integer({ min: 6, max: 16 })), {
      minLength: 2,
      maxLength: 5,
    })
    .map((all) => all.map(([x, y, radius], at) => disc(String(at), [x, y], { radius })))

  test.prop([crowd])('hardly touch afterwards, and stay near where they belong', (discs) => {
    const points = stand(...discs)
    const reach = discs.reduce((sum, { radius }) => sum + 2 * radius + 1, 0)
    for (const { a, b, gap } of pairsOf(discs))
      expect(apart(points[a] ?? ORIGIN, points[b] ?? ORIGIN)).toBeGreaterThan(0.6 * gap)
    for (const [at, { at: home }] of discs.entries())
      expect(apart(points[at] ?? ORIGIN, home)).toBeLessThan(reach)
  })
})
