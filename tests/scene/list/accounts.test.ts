import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { INDEPENDENT } from '../../../src/core/model/status.ts'
import { accountsOf, naturalPair } from '../../../src/scene/list/accounts.ts'

interface Row {
  readonly id: string
  readonly by: readonly string[]
  readonly claim: { readonly contradicts: readonly string[] }
}

const row = (id: string, by: string, ...contradicts: string[]): Row => ({
  id,
  by: by === '' ? [] : by.split('+'),
  claim: { contradicts },
})
const sides = ({ by }: Row) => by
const refs = ({ id }: Row) => id

/** "UA: a b", a line for each account. */
function told(rows: readonly Row[], pair: readonly [string, string] | null = null): string[] {
  return accountsOf(rows, pair, sides, refs).map(
    ({ side, rows: own }) => `${side ?? 'others'}: ${own.map(refs).join(' ')}`,
  )
}

describe('the accounts of a question', () => {
  it('are one where nobody of two sides contradicts another', () => {
    expect(told([row('a', 'UA'), row('b', 'RU')])).toEqual(['others: a b'])
    expect(told([row('a', 'UA'), row('b', 'UA', 'a')])).toEqual(['others: a b'])
    expect(told([])).toEqual(['others: '])
  })

  it('are those of the two sides, by alphabet, whoever is first', () => {
    const rows = [row('a', 'UA', 'b'), row('b', 'RU'), row('c', 'UA')]
    expect(told(rows)).toEqual(['RU: b', 'UA: a c'])
    expect(told(rows.toReversed())).toEqual(['RU: b', 'UA: c a'])
  })

  it('are two whichever of the two says that it contradicts the other', () => {
    expect(told([row('a', 'UA'), row('b', 'RU', 'a')])).toEqual(['RU: b', 'UA: a'])
    expect(told([row('a', 'UA', 'b'), row('b', 'RU')])).toEqual(['RU: b', 'UA: a'])
  })

  it('have other countries by themselves, and those who speak for none, or for two, last', () => {
    const rows = [
      row('nobody', ''),
      row('both', 'RU+UA'),
      row('u', 'UA', 'r'),
      row('t', 'TR'),
      row('r', 'RU'),
    ]
    expect(told(rows)).toEqual(['RU: r', 'UA: u', 'TR: t', 'others: nobody both'])
  })

  it('count outlets on neither side among the others, unless they are one of the two', () => {
    const outlet = row('o', INDEPENDENT)
    expect(told([row('u', 'UA', 'r'), row('r', 'RU'), outlet])).toEqual([
      'RU: r',
      'UA: u',
      'others: o',
    ])
    expect(told([row('u', 'UA', 'o'), outlet])).toEqual(['UA: u', `${INDEPENDENT}: o`])
    expect(told([outlet, row('u', 'UA', 'o')])).toEqual(['UA: u', `${INDEPENDENT}: o`])
  })

  it('are of the two sides that clash most, and by alphabet among equals', () => {
    const rows = [row('u', 'UA', 'r', 'r2'), row('r', 'RU'), row('r2', 'RU'), row('us', 'US', 'u')]
    expect(told(rows)).toEqual(['RU: r r2', 'UA: u', 'US: us'])
    expect(told([row('us', 'US', 'u'), row('u', 'UA', 'r'), row('r', 'RU')])[0]).toBe('RU: r')
  })

  it('are of the card’s own pair first, where it clashes here', () => {
    const rows = [row('u', 'UA', 'r', 'r2', 'us'), row('r', 'RU'), row('r2', 'RU'), row('us', 'US')]
    expect(told(rows, ['UA', 'US'])).toEqual(['UA: u', 'US: us', 'RU: r r2'])
    expect(told(rows, ['DE', 'FR'])[0]).toBe('RU: r r2')
  })

  const anyRow = fc.record({
    by: fc.subarray(['RU', 'UA', 'US', INDEPENDENT]),
    against: fc.subarray(['r0', 'r1', 'r2', 'r3', 'r4']),
  })

  test.prop([fc.array(anyRow, { maxLength: 5 })])(
    'hold every row once, in order, and each side once',
    (all) => {
      const rows = all.map(({ by, against }, at) => row(`r${at}`, by.join('+'), ...against))
      const accounts = accountsOf(rows, null, sides, refs)
      expect(accounts.flatMap((one) => one.rows.map(refs)).sort()).toEqual(rows.map(refs))
      for (const { rows: own } of accounts) expect(own.map(refs)).toEqual(own.map(refs).toSorted())
      const names = accounts.map(({ side }) => side)
      expect(new Set(names).size).toBe(names.length)
      const own = accounts.flatMap(({ side, rows: mine }) =>
        side === null ? [] : mine.map(({ by }) => [by.join(), side]),
      )
      for (const [by, side] of own) expect(by).toBe(side)
    },
  )
})

describe('the pair of a card', () => {
  const pairOf = (...groups: readonly (readonly Row[])[]) => {
    const pair = naturalPair(groups, sides, refs)
    return pair && [...pair.sides, ...pair.rows.map(refs)].join(' ')
  }

  it('is the two nations that contradict each other most over all its questions', () => {
    expect(
      pairOf(
        [row('a', 'US', 'b'), row('b', 'UA')],
        [row('c', 'UA', 'd'), row('d', 'RU')],
        [row('e', 'RU', 'f'), row('f', 'UA')],
      ),
    ).toBe('RU UA d c')
  })

  it('is of nations alone, and there may be none', () => {
    expect(pairOf([row('a', 'UA', 'b'), row('b', INDEPENDENT)])).toBeNull()
    expect(pairOf([row('a', 'UA', 'b'), row('b', 'ukraine')])).toBeNull()
    expect(pairOf([row('a', 'UA'), row('b', 'RU')])).toBeNull()
    expect(pairOf()).toBeNull()
  })

  it('is not of words that two say together', () => {
    expect(pairOf([row('a', 'UA+US', 'b'), row('b', 'RU')])).toBeNull()
  })
})
