import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { freeOfBars } from '../../../src/islands/timeline/freeOfBars.ts'

const heights = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 })
const words = fc.record({
  width: fc.integer({ min: 1, max: 300 }),
  off: fc.integer({ min: 0, max: 30 }),
})

test.prop([heights, words])(
  'words lie over no bar, as far to the left as they can',
  (reaches, { width, off }) => {
    const bars = reaches.map((reach, at) => ({ x0: 14 + at * 10, x1: 24 + at * 10, reach }))
    const to = 14 + bars.length * 10
    const isFree = (x: number): boolean =>
      x >= 14 &&
      x + width <= to &&
      bars.every(({ x0, x1, reach }) => reach <= off || x1 <= x || x0 >= x + width)
    const found = freeOfBars(bars, 14, to, width, off)
    if (found !== null) expect(isFree(found)).toBe(true)
    const places = Array.from({ length: to }, (_, x) => x)
    // A hair of air on either side.
    const free = places.filter((x) => isFree(x) && (isFree(x - 3) || x < 17) && isFree(x + 3))
    const first = free[0]
    if (first !== undefined) {
      expect(found).not.toBeNull()
      expect(found ?? Infinity).toBeLessThanOrEqual(first)
    }
  },
)
