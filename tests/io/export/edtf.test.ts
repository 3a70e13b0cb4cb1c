import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/io/export/edtf.ts'
import { aSpan } from '../../fixtures/build.ts'

describe('a span in EDTF', () => {
  it.each([
    ['a day', aSpan('2025-03-19'), '2025-03-19'],
    ['a month', aSpan('2025-03'), '2025-03'],
    ['about a day', aSpan('2025-03-19~'), '2025-03-19~'],
    [
      'a minute, with the offset of its zone',
      aSpan('2025-03-19T17:01'),
      '2025-03-19T17:01:00+02:00',
    ],
    [
      'a minute west of Greenwich, in summer time',
      aSpan('2025-03-19T17:01', undefined, 'America/New_York'),
      '2025-03-19T17:01:00-04:00',
    ],
    ['about a minute: its day, for EDTF has no more', aSpan('2025-03-19T14:00~'), '2025-03-19'],
    ['about midnight: about a day', aSpan('2025-03-19T00:05~'), '2025-03-19~'],
    ['from a day to a day', aSpan('2025-03-18', '2025-03-20'), '2025-03-18/2025-03-20'],
    [
      'from a minute to a minute',
      aSpan('2025-03-19T17:01', '2025-03-19T17:52'),
      '2025-03-19T17:01:00+02:00/2025-03-19T17:52:00+02:00',
    ],
    [
      'between two days',
      aSpan({ earliest: '2025-03-18', latest: '2025-03-20' }),
      '[2025-03-18..2025-03-20]',
    ],
    ['by a day', aSpan({ latest: '2025-03-20' }), '[..2025-03-20]'],
    ['after a day', aSpan({ earliest: '2025-03-20' }), '[2025-03-20..]'],
    [
      'between two minutes of a day',
      aSpan({ earliest: '2025-03-18T10:00', latest: '2025-03-18T12:00' }),
      '2025-03-18',
    ],
    [
      'a start, and an end that is not known',
      aSpan('2025-03-18', { earliest: '2025-03-19' }),
      '2025-03-18/',
    ],
    [
      'an end, and a start that is not known',
      aSpan({ latest: '2025-03-18' }, '2025-03-20'),
      '/2025-03-20',
    ],
  ])('%s', (_, span, text) => {
    expect(edtf(span)).toBe(text)
  })

  const DATE = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?~?`
  const TIME = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d`
  const ONE = `(?:${TIME}|${DATE})`
  const GRAMMAR = new RegExp(
    `^(?:${ONE}|${ONE}/(?:${ONE})?|/${ONE}|\\[(?:${DATE})?\\.\\.(?:${DATE})?\\])$`,
  )
  const zones = fc.constantFrom(
    'Europe/Kyiv',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
  )
  const days = fc.integer({ min: 1, max: 28 })
  const points = fc.tuple(
    days,
    fc.constantFrom('', 'T00:10', 'T23:50', 'T12:30'),
    fc.constantFrom('', '~'),
  )

  test.prop([points, fc.integer({ min: 2, max: 4 }), fc.boolean(), fc.boolean(), zones])(
    'is always of the grammar, whatever is known',
    ([day, time, about], length, isOpen, isBounded, zone) => {
      const text = `2025-03-${String(day).padStart(2, '0')}${time}${about}`
      const later = `2025-04-${String(day + length - 2).padStart(2, '0')}`
      const start = isBounded ? { earliest: `2025-03-01`, latest: text } : text
      const end = isOpen ? { latest: later } : later
      expect(edtf(aSpan(start, end, zone))).toMatch(GRAMMAR)
      expect(edtf(aSpan(start, undefined, zone))).toMatch(GRAMMAR)
    },
  )
})
