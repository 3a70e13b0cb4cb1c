import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { gripsOf, heldAt, type Hold } from '../../../src/islands/timeline/grips.ts'

const windows = fc
  .tuple(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 0, max: 300 }))
  .map(([x0, width]) => ({ x0, x1: x0 + width }))

describe('whatever the window of the overview', () => {
  test.prop([windows])('each of its parts has a target of 24 px, in order', (window) => {
    const places = Array.from({ length: 4000 }, (_, at) => at / 2 - 400)
    const held = places.map((x) => heldAt({ window }, x))
    const widthOf = (part: Hold) => held.filter((one) => one === part).length / 2
    for (const part of ['from', 'inside', 'to'] as const)
      expect(widthOf(part)).toBeGreaterThanOrEqual(23.5)
    const order = held.filter((one, at) => one !== held[at - 1])
    expect(order).toEqual(['beside', 'from', 'inside', 'to', 'beside'])
  })

  test.prop([windows])('each grip is drawn where it is held', (window) => {
    const { from, to } = gripsOf({ window })
    expect([heldAt({ window }, from), heldAt({ window }, to)]).toEqual(['from', 'to'])
  })
})
