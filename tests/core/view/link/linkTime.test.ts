import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import {
  readBound,
  readInstant,
  writeBound,
  writeInstant,
} from '../../../../src/core/view/link/linkTime.ts'

const NOON = Date.UTC(2025, 2, 19, 12, 0)
const minutes = fc
  .integer({ min: Date.UTC(1000, 0) / 60_000, max: Date.UTC(9999, 11) / 60_000 })
  .map((minute) => minute * 60_000)

describe('an instant in a link', () => {
  it('is ISO 8601 in UTC to the minute, without a colon', () => {
    expect(writeInstant(NOON)).toBe('2025-03-19T1200Z')
  })

  it.each([
    '2025-03-19T1200Z',
    '2025-03-19T12:00Z',
    '2025-03-19T12:00',
    '2025-03-19T12:00:00Z',
    '2025-03-19T14:00+02:00',
    '2025-03-19T1400+0200',
    '2025-03-19T14:00 02:00',
    '2025-03-19T08:00-04:00',
  ])('is also read as %s', (text) => {
    expect(readInstant(text, 'UTC')).toBe(NOON)
  })

  it('may be a day, which is its start or its end as asked', () => {
    expect(readInstant('2025-03-19', 'UTC', 'start')).toBe(Date.UTC(2025, 2, 19))
    expect(readInstant('2025-03-19', 'UTC', 'end')).toBe(Date.UTC(2025, 2, 20))
  })

  it.each(['', 'now', '2025', '2025-02-30', '2025-03-19T25:00Z', '2025-03-19T12', '19.03.2025'])(
    'is not read from %j',
    (text) => {
      expect(readInstant(text, 'UTC')).toBeNull()
    },
  )

  test.prop([minutes])('is read as it was written, at every minute', (instant) => {
    expect(readInstant(writeInstant(instant), 'UTC')).toBe(instant)
  })

  test.prop([fc.oneof(fc.constantFrom('earliest' as const, 'latest' as const), minutes)])(
    'may be one of the words for the ends of the story',
    (bound) => {
      expect(readBound(writeBound(bound), 'UTC', 'start')).toBe(bound)
    },
  )
})

test('a day alone, and a time without an offset, count by the clock of the story', () => {
  const kyiv = 'Europe/Kyiv'
  expect(readInstant('2025-03-19', kyiv, 'start')).toBe(Date.UTC(2025, 2, 18, 22))
  expect(readInstant('2025-03-30', kyiv, 'end')).toBe(Date.UTC(2025, 2, 30, 21))
  expect(readInstant('2025-03-19T17:00', kyiv)).toBe(Date.UTC(2025, 2, 19, 15))
  expect(readInstant('2025-03-19T1700Z', kyiv)).toBe(Date.UTC(2025, 2, 19, 17))
})
