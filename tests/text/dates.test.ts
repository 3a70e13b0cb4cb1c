import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  formatClock,
  formatDay,
  formatDays,
  formatInstant,
  isoOf,
} from '../../src/text/dates.ts'
import { aSpan, at } from '../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const IN_2025 = { lang: 'en', sharedYear: 2025 }
const noon = at('2025-03-19T12:05')

describe('an instant', () => {
  it.each([
    ['minute', '19 March, 12:05'],
    ['day', '19 March'],
    ['month', 'March 2025'],
    ['year', '2025'],
  ] as const)('is told to the %s as %j', (precision, words) => {
    expect(formatInstant(noon, KYIV, IN_2025, precision)).toBe(words)
  })

  it('is told by a clock of 24 hours, midnight as 00:00', () => {
    expect(formatClock(at('2025-03-19T00:00'), KYIV)).toBe('00:00')
    expect(formatClock(at('2025-03-19T23:59'), KYIV)).toBe('23:59')
    expect(formatClock(noon, 'America/New_York')).toBe('06:05')
  })

  it.each([
    ['2025-03-09T06:59Z', '01:59'],
    ['2025-03-09T07:00Z', '03:00'],
  ])('at %s the clocks of Washington have gone forward when they should: %s', (instant, clock) => {
    expect(formatClock(Date.parse(instant), 'America/New_York')).toBe(clock)
  })
})

describe('a day', () => {
  it('is told with weekday and month as asked, and with a year that is not understood', () => {
    expect(formatDay(noon, KYIV, IN_2025)).toBe('19 March')
    expect(formatDay(noon, KYIV, { lang: 'en', sharedYear: null })).toBe('19 March 2025')
    expect(formatDay(noon, KYIV, { ...IN_2025, weekday: true })).toBe('Wednesday 19 March')
    expect(formatDay(noon, KYIV, { ...IN_2025, month: 'short' })).toBe('19 Mar')
  })

  it('is that of the zone', () => {
    const late = at('2025-03-19T01:00')
    expect(formatDay(late, KYIV, IN_2025)).toBe('19 March')
    expect(formatDay(late, 'America/New_York', IN_2025)).toBe('18 March')
    expect(dayNumber(late, KYIV) - dayNumber(late, 'America/New_York')).toBe(1)
  })

  it.each([
    ['2025-03-18', '2025-03-18', '18 March'],
    ['2025-03-18', '2025-03-19', '18–19 March'],
    ['2025-02-28', '2025-03-01', '28 February – 1 March'],
    ['2024-03-18', '2025-03-19', '18 March 2024 – 19 March 2025'],
    ['2024-12-30', '2024-12-31', '30–31 December 2024'],
  ])('from %s to %s is told as %s', (first, last, words) => {
    expect(formatDays(at(first), at(last), KYIV, IN_2025)).toBe(words)
  })
})

describe('the machine-readable date of a moment', () => {
  it.each([
    [aSpan('2025-03-19T17:01'), '2025-03-19T15:01Z'],
    [aSpan('2025-03-19T17:01~'), '2025-03-19T15:01Z'],
    [aSpan('2025-03-19'), '2025-03-19'],
    [aSpan('2025-03'), '2025-03'],
    [aSpan('2025'), '2025'],
    [aSpan({ earliest: '2025-03-19T11:00', latest: '2025-03-19' }), '2025-03-19'],
    [aSpan({ earliest: '2025-03-18', latest: '2025-03-19' }), null],
  ])('says no more than is known (%#)', (span, iso) => {
    expect(isoOf(span.start, span.zone)).toBe(iso)
  })
})
