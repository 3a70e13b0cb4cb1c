import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { gapOf, type Disc } from '../../../../src/scene/map/marks/disc.ts'
import { displace, mainAxis } from '../../../../src/scene/map/marks/displace.ts'

const coordinate = fc.oneof(
  fc.double({ min: 0, max: 150, noNaN: true }),
  // Rows, columns and places that are the same are the hard ones.
  fc.integer({ min: 0, max: 12 }).map((step) => step * 10),
)

const discs = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      at: fc.tuple(coordinate, coordinate),
      radius: fc.constantFrom(12, 14, 17),
      cloud: fc.double({ min: 0.2, max: 30, noNaN: true }),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((all): readonly Disc[] => all)

function pairsOf(all: readonly Disc[]): (readonly [Disc, Disc])[] {
  return all.flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))
}

describe('discs that are in each other’s way', () => {
  test.prop([discs])('never overlap once they have made way', (all) => {
    const at = displace(all)
    for (const [a, b] of pairsOf(all)) {
      const [p, q] = [at.get(a.id) ?? a.at, at.get(b.id) ?? b.at]
      expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeGreaterThan(gapOf(a, b) - 0.001)
    }
  })

  test.prop([discs])('keep their order along the way on which they were further apart', (all) => {
    const at = displace(all)
    for (const [a, b] of pairsOf(all)) {
      const axis = mainAxis(a.at, b.at)
      const [low, high] = a.at[axis] <= b.at[axis] ? [a, b] : [b, a]
      if (low.at[axis] === high.at[axis]) continue
      const [from, to] = [at.get(low.id) ?? low.at, at.get(high.id) ?? high.at]
      expect(to[axis] - from[axis]).toBeGreaterThan(-0.001)
    }
  })

  test.prop([discs, fc.nat()])(
    'stand at the same places in whatever order they come',
    (all, by) => {
      const cut = all.length === 0 ? 0 : by % all.length
      const turned = displace([...all.slice(cut), ...all.slice(0, cut)])
      for (const [id, place] of displace(all)) expect(turned.get(id)).toEqual(place)
    },
  )

  test.prop([discs])('stay exactly where they belong if nothing touches them', (all) => {
    const far = all.map((disc, index): Disc => ({
      ...disc,
      at: [disc.at[0] + index * 2000, disc.at[1]],
    }))
    const found = displace(far)
    for (const { id, at } of far) expect(found.get(id)).toEqual(at)
  })
})

describe('within bounds', () => {
  const row = (count: number): Disc[] =>
    Array.from({ length: count }, (_, index) => ({
      id: String(index),
      at: [190 + index, 100],
      radius: 12,
      cloud: 1,
    }))

  it.each([2, 3, 6])('%s discs at the edge are pushed inwards, and none out', (count) => {
    const at = displace(row(count), [0, 0, 203, 200])
    for (const [x, y] of at.values()) {
      expect(x).toBeLessThanOrEqual(203 - 8)
      expect(y).toBeGreaterThanOrEqual(12)
    }
  })

  test.prop([discs])('discs part and keep their order all the same', (all) => {
    const at = displace(all, [0, 0, 150, 150])
    for (const [a, b] of pairsOf(all)) {
      const [p, q] = [at.get(a.id) ?? a.at, at.get(b.id) ?? b.at]
      expect(Math.hypot(p[0] - q[0], p[1] - q[1])).toBeGreaterThan(gapOf(a, b) - 0.001)
    }
  })
})

describe('of two discs', () => {
  const disc = (id: string, x: number, cloud: number): Disc => ({
    id,
    at: [x, 0],
    radius: 12,
    cloud,
  })

  it('the heavier makes less way', () => {
    const at = displace([disc('heavy', 0, 20), disc('light', 10, 1)])
    const [heavy = 0, light = 0] = ['heavy', 'light'].map((id) => at.get(id)?.[0])
    expect(Math.abs(heavy)).toBeLessThan(Math.abs(light - 10) / 5)
  })

  it('a third that is far away does not move', () => {
    const at = displace([disc('a', 0, 1), disc('b', 10, 1), disc('c', 500, 1)])
    expect(at.get('c')).toEqual([500, 0])
  })
})

it('parts discs that are at one place, or as good as', () => {
  for (const aside of [0, Number.MIN_VALUE, 1e-9]) {
    const two = ['a', 'b'].map((id, index): Disc => ({
      id,
      at: [index * aside, 60],
      radius: 12,
      cloud: 1,
    }))
    const [a = [0, 0], b = [0, 0]] = displace(two).values()
    expect(Math.hypot(b[0] - a[0], b[1] - a[1])).toBeGreaterThan(24.9)
  }
})

it('takes no place that is none for a reason to go on', () => {
  const nowhere = [0, 1].map((index): Disc => ({
    id: String(index),
    at: [NaN, NaN],
    radius: 12,
    cloud: 1,
  }))
  expect(displace(nowhere).size).toBe(2)
})
