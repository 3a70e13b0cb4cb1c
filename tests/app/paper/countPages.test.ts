import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { countPages, type Block } from '../../../src/app/paper/countPages.ts'

const block = (height: number, more: Partial<Block> = {}): Block => ({
  height,
  keepsWithNext: false,
  beginsPage: false,
  ...more,
})

describe('the pages that blocks fill', () => {
  it.each<[string, readonly Block[], number]>([
    ['nothing', [], 0],
    ['what fits', [block(40), block(60)], 1],
    ['what does not fit goes over whole', [block(60), block(60)], 2],
    [
      'a heading goes over with what it is over',
      [block(80), block(10, { keepsWithNext: true }), block(20), block(70)],
      2,
    ],
    [
      'each from the top of a page',
      [block(10), block(10, { beginsPage: true }), block(10, { beginsPage: true })],
      3,
    ],
    [
      'a heading before a new page stays behind',
      [block(10, { keepsWithNext: true }), block(10, { beginsPage: true })],
      2,
    ],
    ['what is higher than a page is cut', [block(250), block(40)], 3],
  ])('%s', (_, blocks, pages) => {
    expect(countPages(blocks, 100)).toBe(pages)
  })

  test.prop([fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 })])(
    'are no fewer than their height needs, and at most twice as many',
    (heights) => {
      const full = Math.ceil(heights.reduce((sum, height) => sum + height, 0) / 100)
      const pages = countPages(
        heights.map((height) => block(height)),
        100,
      )
      expect(pages).toBeGreaterThanOrEqual(full)
      expect(pages).toBeLessThanOrEqual(2 * full)
    },
  )
})
