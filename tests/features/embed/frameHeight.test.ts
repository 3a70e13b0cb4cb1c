import { fc, test as fcTest } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { createDamper } from '../../../src/features/embed/frameDamper.ts'
import { CEILING, wantedHeight } from '../../../src/features/embed/frameHeight.ts'

const heights = { above: 40, pictures: 420.2, list: 1800, room: 320, isBeside: false }

/** Heights of the parts of any frame. */
const anyHeights = fc.record({
  above: fc.integer({ min: 0, max: 200 }),
  pictures: fc.double({ min: 0, max: 900, noNaN: true }),
  list: fc.integer({ min: 1, max: 40_000 }),
  room: fc.constant(320),
  isBeside: fc.boolean(),
})

describe('the height that a frame asks for', () => {
  test('is that of title, pictures and the room of a card, one under the other', () => {
    expect(wantedHeight(heights, null)).toBe(781)
  })

  test('is that of the higher column where the list stands beside the map', () => {
    expect(wantedHeight({ ...heights, isBeside: true }, null)).toBe(461)
    expect(wantedHeight({ ...heights, isBeside: true, pictures: 100 }, null)).toBe(360)
  })

  test('leaves no room for a card where the host wants no list', () => {
    expect(wantedHeight({ ...heights, list: 0 }, null)).toBe(461)
  })

  test('is nothing where nothing is laid out', () => {
    const none = { above: 0, pictures: 0, list: 0, room: 0, isBeside: false }
    expect(wantedHeight(none, null)).toBe(0)
    expect(wantedHeight({ ...none, pictures: Number.NaN }, null)).toBe(0)
  })

  fcTest.prop([anyHeights, fc.integer({ min: 1, max: 40_000 })])(
    'is the same whatever card is open, and never above the ceiling',
    (any, other) => {
      const height = wantedHeight(any, null)
      expect(wantedHeight({ ...any, list: other }, null)).toBe(height)
      expect(height).toBeLessThanOrEqual(CEILING)
    },
  )

  fcTest.prop([anyHeights, fc.integer({ min: 1, max: 100_000 })])(
    'is that of the card where the host sets a limit, up to it',
    (any, limit) => {
      const height = wantedHeight(any, limit)
      expect(height).toBeLessThanOrEqual(limit)
      const list = any.isBeside ? Math.max(any.list, any.pictures) : any.list + any.pictures
      expect(height).toBeGreaterThanOrEqual(Math.min(limit, Math.floor(any.above + list)))
    },
  )
})

describe('what is told', () => {
  const tell = (...asked: number[]) => {
    const { next } = createDamper()
    return asked.map(next)
  }

  test('is each change once', () => {
    expect(tell(600, 600, 700, 700, 600)).toEqual([600, null, 700, null, 600])
  })

  test('is never nothing', () => {
    expect(tell(0, -1, Number.NaN, 600, 0)).toEqual([null, null, null, 600, null])
  })

  test('is the greater of two between which host and frame throw each other', () => {
    const told = tell(600, 620, 600, 620, 600, 620, 600, 620).filter((height) => height !== null)
    expect(told).toEqual([600, 620, 600, 620])
  })

  test('ends on the greater also where the game began with it', () => {
    expect(tell(620, 600, 620, 600, 620, 600, 620).filter(Boolean).at(-1)).toBe(620)
  })

  test('is each change again once the reader has done something', () => {
    const { next, forget } = createDamper()
    ;[600, 620, 600, 620].forEach(next)
    expect(next(600)).toBeNull()
    forget()
    expect(next(600)).toBe(600)
  })
})
