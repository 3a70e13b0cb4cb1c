import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { ACROSS_PX, CLUSTER_PX, cluster, type Spot } from '../../src/scene/clusters.ts'

function aSpot(id: string, x: number, y: number, weight = 1, country = 'UA'): Spot {
  return { id, at: [x, y], weight, country }
}

const spots = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      at: fc.tuple(
        fc.double({ min: 0, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 200, noNaN: true }),
      ),
      weight: fc.integer({ min: 1, max: 5 }),
      country: fc.constantFrom('UA', 'RU', 'US'),
    }),
    { selector: ({ id }) => id, maxLength: 30 },
  )
  .map((all) => all as Spot[])

describe('cluster', () => {
  it('joins spots nearer than 26 px and leaves others apart', () => {
    const found = cluster([aSpot('a', 0, 0, 3), aSpot('b', 20, 0), aSpot('c', 60, 0)])
    expect(found.map(({ members }) => members)).toEqual([['a', 'b'], ['c']])
  })

  it('keeps two countries apart unless one mark would cover the other', () => {
    expect(cluster([aSpot('kyiv', 0, 0), aSpot('moscow', 24, 0, 1, 'RU')])).toHaveLength(2)
    expect(cluster([aSpot('sumy', 0, 0), aSpot('kursk', 10, 0, 1, 'RU')])).toHaveLength(1)
  })

  it('draws a cluster at its heaviest spot', () => {
    expect(cluster([aSpot('a', 0, 0, 1), aSpot('b', 9, 0, 2)])[0]?.anchor).toBe('b')
  })

  test.prop([spots, fc.nat()])('does not depend on the order of the spots', (all, turn) => {
    const cut = all.length === 0 ? 0 : turn % all.length
    expect(cluster([...all.slice(cut), ...all.slice(0, cut)])).toEqual(cluster(all))
  })

  test.prop([spots])('puts each spot into exactly one cluster', (all) => {
    const members = cluster(all).flatMap((one) => one.members)
    expect(members.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  test.prop([spots])('never leaves two anchors within reach of each other', (all) => {
    const anchors = cluster(all).map(({ anchor }) => all.find(({ id }) => id === anchor))
    for (const a of anchors) {
      for (const b of anchors) {
        if (!a || !b || a === b) continue
        const reach = a.country === b.country ? CLUSTER_PX : ACROSS_PX
        expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThanOrEqual(reach)
      }
    }
  })
})
