import { describe, expect, test } from 'vitest'
import { createDamper } from '../../src/app/frameDamper.ts'
import { wantedHeight } from '../../src/app/frameHeight.ts'

const heights = { above: 90, map: 300, time: 120.2, list: 800, isBeside: false }

describe('the height that a frame asks for', () => {
  test('is that of all its parts, one under the other', () => {
    expect(wantedHeight(heights)).toBe(1311)
  })

  test('is that of the higher column where the list stands beside the map', () => {
    expect(wantedHeight({ ...heights, isBeside: true })).toBe(890)
    expect(wantedHeight({ ...heights, isBeside: true, list: 100 })).toBe(511)
  })

  test('is nothing where nothing is laid out', () => {
    const none = { above: 0, map: 0, time: 0, list: 0, isBeside: false }
    expect(wantedHeight(none)).toBe(0)
    expect(wantedHeight({ ...none, map: Number.NaN })).toBe(0)
  })
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
