import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { slideInto } from '../../../src/scene/shared/slide.ts'

const WINDOW = { top: 66, bottom: 224 }
const PICTURE = { top: 24, bottom: 288 }

describe('a picture behind a lower window', () => {
  test.each([
    ['lies still while what is selected is in sight', [150], 0],
    ['lies still with nothing selected', [], 0],
    ['slides down to what lies above, as far as the mark needs', [60], 30],
    ['slides up to what lies below', [230], -30],
    ['slides no farther than its own edge', [24], 42],
    ['shows both of two that have room together', [60, 140], 30],
    ['shows the first where they have not', [40, 280], 42],
  ])('%s', (_, places, slid) => {
    expect(slideInto(places, WINDOW, PICTURE)).toBe(slid)
  })
})

prop.prop([
  fc.array(fc.double({ min: 24, max: 288, noNaN: true }), { maxLength: 5 }),
  fc.integer({ min: 60, max: 264 }),
  fc.integer({ min: 0, max: 204 }),
])('fills the window with the picture, and shows the first place in it', (places, height, gone) => {
  const top = Math.min(24 + gone, 288 - height)
  const window = { top, bottom: top + height }
  const slid = slideInto(places, window, PICTURE)
  expect(PICTURE.top + slid).toBeLessThanOrEqual(window.top + 1e-9)
  expect(PICTURE.bottom + slid).toBeGreaterThanOrEqual(window.bottom - 1e-9)
  const [first = 150] = places
  if (places.length === 0) return
  expect(first + slid).toBeGreaterThanOrEqual(window.top - 1e-9)
  expect(first + slid).toBeLessThanOrEqual(window.bottom + 1e-9)
})
