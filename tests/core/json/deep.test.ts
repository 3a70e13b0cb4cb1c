import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { blank, blanked, tooDeepIn } from '../../../src/core/json/deep.ts'

/** A value in so many lists. */
const inLists = (levels: number, value = '1') => '['.repeat(levels) + value + ']'.repeat(levels)

describe('what is too deep in a text', () => {
  it('is nothing up to a hundred levels, and what is in the hundredth from there on', () => {
    expect(tooDeepIn(inLists(100))).toEqual([])
    expect(tooDeepIn(inLists(101))).toEqual([{ from: 100, to: 103 }])
    expect(tooDeepIn(inLists(103))).toEqual([{ from: 100, to: 107 }])
  })

  it('is each such value by itself', () => {
    const text = `[${inLists(100)}, ${inLists(99)}, ${inLists(100)}]`
    const found = tooDeepIn(text).map(({ from, to }) => text.slice(from, to))
    expect(found).toEqual(['[1]', '[1]'])
  })

  it('is told of records as of lists, and not of brackets in texts', () => {
    const records = '{"a":'.repeat(101) + '1' + '}'.repeat(101)
    expect(tooDeepIn(records).map(({ from, to }) => records.slice(from, to))).toEqual(['{"a":1}'])
    expect(tooDeepIn(`"${'['.repeat(300)}"`)).toEqual([])
  })

  it('runs to the end where it is not closed, and closing more than was opened does nothing', () => {
    const open = '['.repeat(120)
    expect(tooDeepIn(open)).toEqual([{ from: 100, to: 120 }])
    const closed = `]]]${inLists(101)}`
    expect(tooDeepIn(closed)).toEqual([{ from: 103, to: 106 }])
  })

  test.prop([fc.integer({ min: 0, max: 250 }), fc.integer({ min: 0, max: 3 })])(
    'is gone once it is blanked, and nothing has moved',
    (levels, more) => {
      const text = `[${Array.from({ length: more }, () => '7').join()}]\n${inLists(levels, '\n"x"')}`
      const flat = blanked(text, tooDeepIn(text))
      expect(tooDeepIn(flat)).toEqual([])
      expect(flat).toHaveLength(text.length)
      expect([...flat.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
        [...text.matchAll(/\n/g)].map(({ index }) => index),
      )
      if (levels <= 100) expect(flat).toBe(text)
      else
        expect(flat.slice(0, text.lastIndexOf('\n') - (levels - 100))).toBe(
          text.slice(0, text.lastIndexOf('\n') - (levels - 100)),
        )
    },
  )
})

it('a blank value is a 0, with the lines that there were', () => {
  expect(blank('[1,\n2]')).toBe('0  \n  ')
})
