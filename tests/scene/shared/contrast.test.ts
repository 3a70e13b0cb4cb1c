import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { contrast, readable } from '../../../src/scene/shared/contrast.ts'

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it('has the ratios that are known', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2)
    expect(contrast('#abcdef', '#abcdef')).toBe(1)
  })
})

describe('a readable colour', () => {
  it('is the colour itself where that can be read', () => {
    expect(readable('#0b6b74', '#ffffff', '#1b1c1e', 4.5)).toBe('#0b6b74')
  })

  it('is moved towards the ink and keeps its hue as far as that goes', () => {
    const found = readable('#ffdd00', '#ffffff', '#1b1c1e', 4.5)
    expect(found).not.toBe('#1b1c1e')
    const [red = 0, , blue = 0] = [1, 3, 5].map((from) =>
      Number.parseInt(found.slice(from, from + 2), 16),
    )
    expect(red).toBeGreaterThan(blue + 40)
  })

  test.prop([colour])('has the contrast that was asked for, on light and on dark', (any) => {
    expect(contrast(readable(any, '#ffffff', '#1b1c1e', 4.5), '#ffffff')).toBeGreaterThanOrEqual(
      4.5,
    )
    expect(contrast(readable(any, '#14191d', '#f1efe9', 4.5), '#14191d')).toBeGreaterThanOrEqual(
      4.5,
    )
  })
})
