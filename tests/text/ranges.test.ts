import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { ranges } from '../../src/text/ranges.ts'

/** What a reader takes from "1–3, 7". */
function readBack(text: string): number[] {
  if (text === '') return []
  return text.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map(Number)
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

describe('numbers in short', () => {
  it.each([
    [[], ''],
    [[7], '7'],
    [[2, 1], '1, 2'],
    [[3, 1, 2, 7], '1–3, 7'],
    [[9, 10, 11, 13, 14], '9–11, 13, 14'],
  ])('%j is %s', (numbers, expected) => {
    expect(ranges(numbers)).toBe(expected)
  })

  test.prop([fc.uniqueArray(fc.integer({ min: 1, max: 60 }))])('no number is lost', (numbers) => {
    expect(readBack(ranges(numbers))).toEqual(numbers.toSorted((a, b) => a - b))
  })
})
