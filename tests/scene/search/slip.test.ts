import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isOneSlip } from '../../../src/scene/search/slip.ts'

const letters = (min: number, max: number) =>
  fc.stringMatching(new RegExp(`^[a-f]{${min},${max}}$`))

/** A word that is long enough to be guessed at, and a place in it. */
const placed = letters(6, 12).chain((word) =>
  fc.tuple(fc.constant(word), fc.nat({ max: word.length - 1 })),
)
const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1)

/** How many letters have to be put in, taken out, exchanged or swapped with the next (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)),
  )
  const cell = (i: number, j: number) => rows[i]?.[j] ?? Infinity
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + Number(!isSame),
        isSwap ? cell(i - 2, j - 2) + 1 : Infinity,
      )
      rows[i]?.splice(j, 1, least)
    }
  return cell(a.length, b.length)
}

describe('one slip of the hand', () => {
  test.prop([placed])('is a letter too few, or from the other side one too many', ([word, at]) => {
    expect(isOneSlip(word, without(word, at))).toBe(true)
    expect(isOneSlip(without(word, at), word)).toBe(true)
  })

  test.prop([placed])('is another letter', ([word, at]) => {
    expect(isOneSlip(word, `${word.slice(0, at)}z${word.slice(at + 1)}`)).toBe(true)
  })

  test.prop([placed])('is two letters that changed places', ([word, at]) => {
    const [a = '', b = ''] = word.slice(at, at + 2)
    const swapped = word.slice(0, at) + b + a + word.slice(at + 2)
    expect(isOneSlip(word, swapped)).toBe(swapped !== word)
  })

  test.prop([letters(5, 9), letters(5, 9)])('is what takes one step, and nothing else', (a, b) => {
    expect(isOneSlip(a, b)).toBe(slipsBetween(a, b) === 1)
  })

  it.each([
    ['the same word', 'envoys', 'envoys'],
    ['a short word', 'kyiv', 'kyif'],
    ['a short word with a letter more', 'kyiv', 'kyivs'],
    ['another number', 'march19', 'march18'],
    ['a digit for a letter', 'envoys', 'env0ys'],
    ['two letters more', 'envoys', 'envoysss'],
    ['two letters that changed places, and one more', 'kharkiv', 'kahrkif'],
  ])('is not %s', (_, a, b) => {
    expect(isOneSlip(a, b)).toBe(false)
    expect(isOneSlip(b, a)).toBe(false)
  })
})
