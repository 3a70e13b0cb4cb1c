import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { SHARE, unwarped, warped, warpOf } from '../../../../src/scene/timeline/axis/lens.ts'
import {
  instantAt,
  wholeRange,
  xOf,
  type TimeScale,
} from '../../../../src/scene/timeline/axis/timeScale.ts'
import { aStory, at } from '../../../fixtures/build.ts'

const HOUR = 3_600_000
const story = aStory()
const whole = { from: story.opens, to: story.closes }
const instant = fc.integer({ min: whole.from, max: whole.to })
/** Also beyond the ends, where an axis has its pad. */
const around = fc.integer({ min: whole.from - 1e9, max: whole.to + 1e9 })
const lens = fc
  .tuple(instant, fc.integer({ min: HOUR, max: 14 * 24 * HOUR }))
  .map(([from, length]) => ({ from, to: from + length }))
const MILLISECOND = 1

describe('whatever the lens', () => {
  test.prop([lens, around, around])('later is farther to the right', (one, a, b) => {
    const warp = warpOf(one, whole)
    fc.pre(a !== b)
    const [early, late] = [Math.min(a, b), Math.max(a, b)]
    expect(warped(early, warp)).toBeLessThan(warped(late, warp))
  })

  test.prop([lens, around])('an instant comes back from its place', (one, moment) => {
    const warp = warpOf(one, whole)
    expect(Math.abs(unwarped(warped(moment, warp), warp) - moment)).toBeLessThan(MILLISECOND)
  })

  test.prop([lens, instant, fc.integer({ min: 200, max: 4000 })])(
    'a place on the axis leads to the instant that lies there, and that back to it',
    (one, moment, width) => {
      const warp = warpOf(one, whole)
      const plain = { ...wholeRange(story, width), left: 108, right: 108 + width }
      const scale: TimeScale = { ...plain, ...(warp && { lens: warp }) }
      expect(Math.abs(instantAt(scale, xOf(scale, moment)) - moment)).toBeLessThan(MILLISECOND)
      const x = 108 + width / 3
      expect(xOf(scale, instantAt(scale, x))).toBeCloseTo(x, 3)
    },
  )

  test.prop([lens])('the ends of the story, and what lies beyond them, stay in place', (one) => {
    const warp = warpOf(one, whole)
    for (const end of [whole.from, whole.to, whole.from - HOUR, whole.to + HOUR])
      expect(warped(end, warp)).toBe(end)
  })

  test.prop([lens, fc.double({ min: 0, max: 1, noNaN: true })])(
    'an hour is as wide as any other in it, and wider than any outside of it',
    (one, share) => {
      const warp = warpOf(one, whole)
      fc.pre(warp !== null && warp.lens.to - warp.lens.from > 2 * HOUR)
      const { from, to } = warp?.lens ?? one
      const width = (moment: number) => warped(moment + HOUR, warp) - warped(moment, warp)
      const start = from + share * (to - from - HOUR)
      expect(width(start)).toBeCloseTo(width(from), -1)
      for (const moment of [whole.from, from - HOUR, to, whole.to - HOUR])
        if ((moment >= to || moment + HOUR <= from) && moment >= whole.from && moment < whole.to)
          expect(width(moment)).toBeLessThan(width(from))
    },
  )

  test.prop([lens])('it takes its share of the axis', (one) => {
    const warp = warpOf(one, whole)
    fc.pre(warp !== null)
    const { from, to } = warp?.lens ?? one
    const taken = warped(to, warp) - warped(from, warp)
    expect(taken / (whole.to - whole.from)).toBeCloseTo(SHARE, 6)
  })
})

test.prop([instant])('put away, it leaves every instant where it was', (moment) => {
  expect(warped(moment, warpOf(null, whole))).toBe(moment)
  expect(unwarped(moment, null)).toBe(moment)
})

test.each([
  ['has no length', { from: at('2025-03-10'), to: at('2025-03-10') }],
  ['ends before it begins', { from: at('2025-03-12'), to: at('2025-03-10') }],
  ['lies outside the story', { from: at('2026-03-10'), to: at('2026-03-12') }],
  ['would open nothing, being most of the story', { from: at('2025-03-05'), to: at('2025-03-28') }],
])('a lens that %s is none', (_, range) => {
  expect(warpOf(range, whole)).toBeNull()
})

test('a lens over the end of the story is cut off there', () => {
  const warp = warpOf({ from: at('2025-03-30'), to: at('2025-04-05') }, whole)
  expect(warp?.lens).toEqual({ from: at('2025-03-30'), to: whole.to })
})
