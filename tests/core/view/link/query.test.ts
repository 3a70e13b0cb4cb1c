import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { formatQuery, parseQuery, wellFormed } from '../../../../src/core/view/link/query.ts'

const text = fc.string({ unit: 'grapheme' })

describe('a query', () => {
  it.each([
    ['', []],
    ['?', []],
    ['?kind=call,strike', [['kind', 'call,strike']]],
    ['q=a+b%20c', [['q', 'a b c']]],
    [
      'a=1&amp;b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['&&a=1&', [['a', '1']]],
    ['alone', [['alone', '']]],
    ['a=b=c', [['a', 'b=c']]],
    ['q=100%', [['q', '100%']]],
    ['q=%E0%A4%A', [['q', '%E0%A4%A']]],
  ])('%j is read as %j', (query, pairs) => {
    expect(parseQuery(query)).toEqual(pairs)
  })

  it('keeps commas, slashes and colons readable', () => {
    expect(
      formatQuery([
        ['clock', 'Europe/Kyiv'],
        ['map', '1,2,3'],
        ['t', '1:2'],
      ]),
    ).toBe('clock=Europe/Kyiv&map=1,2,3&t=1:2')
  })

  it.each(['.', ',', '!', ')', "'", ':', '*', '~', '_'])(
    'never ends in %j, which programs cut off the end of a link',
    (mark) => {
      const query = formatQuery([['q', `word${mark}`]])
      expect(query).toMatch(/[A-Z0-9]$/)
      expect(parseQuery(query)).toEqual([['q', `word${mark}`]])
    },
  )

  test.prop([
    fc.array(
      fc.tuple(
        text.filter((name) => name !== ''),
        text,
      ),
    ),
  ])('says again what was said', (pairs) => {
    expect(parseQuery(formatQuery(pairs))).toEqual(pairs)
  })

  it('replaces half of a surrogate pair, which no address can carry', () => {
    expect(wellFormed('a\uD800b\u{1F600}')).toBe('a\uFFFDb\u{1F600}')
    expect(formatQuery([['q', '\uD800']])).toBe('q=%EF%BF%BD')
  })
})
