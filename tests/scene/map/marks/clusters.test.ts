import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  CLUSTER_PX,
  MARK_RADIUS,
  cluster,
  type Spot,
} from '../../../../src/scene/map/marks/clusters.ts'

function aSpot(id: string, x: number, y: number, more: Partial<Spot> = {}): Spot {
  return { id, at: [x, y], weight: 1, country: 'UA', events: 1, ...more }
}

const spots = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    at: fc.tuple(
      fc.double({ min: 0, max: 200, noNaN: true }),
      fc.double({ min: 0, max: 200, noNaN: true }),
    ),
    weight: fc.integer({ min: 1, max: 5 }),
    country: fc.constantFrom('UA', 'RU', 'US'),
    events: fc.integer({ min: 1, max: 5 }),
    isCapital: fc.boolean(),
    isArea: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
)

describe('cluster', () => {
  it('joins towns of a country nearer than 26 px and leaves others apart', () => {
    const found = cluster([aSpot('a', 0, 0, { weight: 3 }), aSpot('b', 20, 0), aSpot('c', 60, 0)])
    expect(found.map(({ members }) => members)).toEqual([['a', 'b'], ['c']])
  })

  it('keeps two countries apart, and moves their marks until none covers the other', () => {
    const found = cluster([aSpot('sumy', 0, 0), aSpot('kursk', 10, 0, { country: 'RU' })])
    const [[west = 0] = [], [east = 0] = []] = ['sumy', 'kursk'].map(
      (id) => found.find(({ anchor }) => anchor === id)?.at,
    )
    expect(found).toHaveLength(2)
    expect(east - west).toBeGreaterThanOrEqual(2 * MARK_RADIUS.one)
  })

  it('draws a cluster at its heaviest spot', () => {
    const [found] = cluster([aSpot('a', 0, 0), aSpot('b', 9, 0, { weight: 2 })])
    expect(found?.anchor).toBe('b')
    expect(found?.at).toEqual([9, 0])
  })

  it('gives a capital a mark of its own, and draws the towns around it as a part of that', () => {
    const city = aSpot('city', 0, 0, { weight: 9 })
    const found = cluster([city, aSpot('seat', 8, 0, { isCapital: true })])
    expect(found.map(({ members }) => members)).toEqual([['seat', 'city']])
  })

  it('leaves a town of many events a mark of its own for longer', () => {
    const near = (events: number) =>
      cluster([aSpot('a', 0, 0, { weight: 9, events: 9 }), aSpot('b', 20, 0, { events })])
    expect(near(1)).toHaveLength(1)
    expect(near(4)).toHaveLength(2)
  })

  test.prop([spots, fc.nat()])('does not depend on the order of the spots', (all, turn) => {
    const cut = all.length === 0 ? 0 : turn % all.length
    const byAnchor = (found: ReturnType<typeof cluster>) =>
      found.toSorted((a, b) => (a.anchor < b.anchor ? -1 : 1))
    expect(byAnchor(cluster([...all.slice(cut), ...all.slice(0, cut)]))).toEqual(
      byAnchor(cluster(all)),
    )
  })

  test.prop([spots])('puts each spot into exactly one cluster', (all) => {
    const members = cluster(all).flatMap((one) => one.members)
    expect(members.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  test.prop([spots])('never reaches across a border, and never swallows a capital', (all) => {
    const byId = new Map(all.map((spot) => [spot.id, spot]))
    for (const { anchor, members } of cluster(all)) {
      expect(new Set(members.map((id) => byId.get(id)?.country)).size).toBe(1)
      const others = members.filter((id) => id !== anchor)
      expect(others.some((id) => byId.get(id)?.isCapital)).toBe(false)
    }
  })

  test.prop([spots])('draws no two marks over one another', (all) => {
    const drawn = cluster(all)
    for (const [index, a] of drawn.entries())
      for (const b of drawn.slice(index + 1)) {
        const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])
        expect(apart).toBeGreaterThanOrEqual(2 * MARK_RADIUS.one)
      }
  })

  it('joins what lies closer than a mark is wide', () => {
    expect(CLUSTER_PX).toBeGreaterThan(2 * MARK_RADIUS.one)
  })
})
