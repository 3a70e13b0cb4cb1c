import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../../src/core/time/instant.ts'
import {
  boundOf,
  clampInstant,
  instantOfBound,
  rangeInside,
} from '../../../src/core/view/bounds.ts'

const extent = { opens: 10 * MINUTE, closes: 1000 * MINUTE }
const anyInstant = fc.integer({ min: -50 * MINUTE, max: 1100 * MINUTE })

describe('an instant in a story', () => {
  test.prop([anyInstant])('is kept where it is inside, and is else the nearer end', (instant) => {
    const inside = clampInstant(instant, extent)
    const { opens, closes } = extent
    if (instant < opens) expect(inside).toBe(opens)
    else if (instant > closes) expect(inside).toBe(closes)
    else expect(inside).toBe(instant)
  })

  it('that is none is the end', () => {
    expect(clampInstant(NaN, extent)).toBe(extent.closes)
  })

  it('may be said by a word', () => {
    expect(instantOfBound('earliest', extent)).toBe(extent.opens)
    expect(instantOfBound('latest', extent)).toBe(extent.closes)
    expect(instantOfBound(5, extent)).toBe(5)
  })

  test.prop([anyInstant])('as a bound is a whole minute that is not before it', (instant) => {
    const bound = boundOf(instant, extent)
    const found = instantOfBound(bound, extent)
    expect(found % MINUTE).toBe(0)
    expect(found).toBeGreaterThanOrEqual(clampInstant(instant, extent))
    expect(found - clampInstant(instant, extent)).toBeLessThan(MINUTE)
    expect(bound === 'latest').toBe(found === extent.closes)
    expect(bound === 'earliest').toBe(found === extent.opens)
  })
})

test.prop([anyInstant, anyInstant])(
  'a range is in order, inside, on whole minutes, and holds what it held inside',
  (a, b) => {
    const { from, to } = rangeInside({ from: a, to: b }, extent)
    const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) => clampInstant(one, extent))
    expect([from % MINUTE, to % MINUTE]).toEqual([0, 0])
    expect(from).toBeLessThanOrEqual(low ?? NaN)
    expect(to).toBeGreaterThanOrEqual(high ?? NaN)
    expect((low ?? NaN) - from).toBeLessThan(MINUTE)
    expect(to - (high ?? NaN)).toBeLessThan(MINUTE)
    expect([clampInstant(from, extent), clampInstant(to, extent)]).toEqual([from, to])
  },
)
