import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  ABOUT_MINUTES,
  isCertainlyBefore,
  lastInstant,
  parseMoment,
  type Moment,
} from '../../../src/core/time/time.ts'

const HOUR = 3_600_000
const iso = (instant: number | undefined) => new Date(instant ?? Number.NaN).toISOString()

function read(text: string, zone = 'UTC'): Moment {
  const moment = parseMoment(text, zone)
  if (!moment) throw new Error(`${text} is no date`)
  return moment
}

describe('a written date', () => {
  it.each([
    ['2025', 'UTC', '2025-01-01T00:00', '2026-01-01T00:00', 'year'],
    ['2025-03', 'UTC', '2025-03-01T00:00', '2025-04-01T00:00', 'month'],
    ['2025-12', 'UTC', '2025-12-01T00:00', '2026-01-01T00:00', 'month'],
    ['2025-03-19', 'UTC', '2025-03-19T00:00', '2025-03-20T00:00', 'day'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00', '2024-03-01T00:00', 'day'],
    ['2025-03-19', 'Europe/Kyiv', '2025-03-18T22:00', '2025-03-19T22:00', 'day'],
    ['2025-03-19T17:01', 'Europe/Kyiv', '2025-03-19T15:01', '2025-03-19T15:01', 'minute'],
    ['2025-03-19T00:00', 'UTC', '2025-03-19T00:00', '2025-03-19T00:00', 'minute'],
    ['2025-03-19T17:01:00', 'UTC', '2025-03-19T17:01', '2025-03-19T17:01', 'minute'],
    ['2025-03-19T17:01Z', 'Europe/Kyiv', '2025-03-19T17:01', '2025-03-19T17:01', 'minute'],
    ['2025-03-19T17:01-04:00', 'Europe/Kyiv', '2025-03-19T21:01', '2025-03-19T21:01', 'minute'],
  ])('%s in %s lies between %s and %s (%s)', (text, zone, from, to, precision) => {
    const moment = read(text, zone)
    expect(iso(moment.earliest)).toBe(`${from}:00.000Z`)
    expect(iso(moment.latest)).toBe(`${to}:00.000Z`)
    expect(moment.precision).toBe(precision)
    expect(moment.about).toBeUndefined()
  })

  it.each([
    '2025-02-29',
    '2025-13',
    '2025-00-10',
    '2025-03-00',
    '2025-03-32',
    '2025-03-19T24:00',
    '2025-03-19T10:60',
    '2025-03-19T10:00:30',
    '2025-03-19T10:00+25:00',
    '2025-03-19T10:00+02:60',
    '2025-03-19 10:00',
    '19.03.2025',
    '0019-03-19',
    'soon',
    '',
    ' 2025',
  ])('"%s" is refused', (text) => {
    expect(parseMoment(text, 'UTC')).toBeNull()
  })

  it('is refused in a zone that does not exist', () => {
    expect(parseMoment('2025-03-19', 'Europe/Nowhere')).toBeNull()
  })

  it('has a rim of a quarter of an hour where the source says "about"', () => {
    const about = read('2025-03-19T14:00~')
    expect(ABOUT_MINUTES).toBe(15)
    expect([iso(about.earliest), iso(about.latest)]).toEqual([
      '2025-03-19T13:45:00.000Z',
      '2025-03-19T14:15:00.000Z',
    ])
    expect(about.about).toBe(true)
  })

  it('keeps the limits of an approximate day, and says that it is approximate', () => {
    expect(read('2025-03-19~')).toEqual({ ...read('2025-03-19'), about: true })
  })
})

describe('a day on which clocks change', () => {
  const hours = (text: string, zone: string) => {
    const { earliest, latest } = read(text, zone)
    return (latest - earliest) / HOUR
  }

  it('has 23 hours when they go forward: New York on 9 March, Kyiv on 30 March 2025', () => {
    expect(hours('2025-03-09', 'America/New_York')).toBe(23)
    expect(hours('2025-03-09', 'Europe/Kyiv')).toBe(24)
    expect(hours('2025-03-30', 'Europe/Kyiv')).toBe(23)
    expect(hours('2025-03-30', 'Europe/Moscow')).toBe(24)
  })

  it('has 25 hours when they go back', () => {
    expect(hours('2025-11-02', 'America/New_York')).toBe(25)
    expect(hours('2025-10-26', 'Europe/Kyiv')).toBe(25)
  })
})

describe('the last instant of a moment', () => {
  it('is just before midnight for a day, and itself for a minute', () => {
    expect(iso(lastInstant(read('2025-03-19')))).toBe('2025-03-19T23:59:59.999Z')
    expect(iso(lastInstant(read('2025-03')))).toBe('2025-03-31T23:59:59.999Z')
    expect(iso(lastInstant(read('2025-03-19T10:00')))).toBe('2025-03-19T10:00:00.000Z')
  })

  it('follows the form in which an upper limit is written', () => {
    const limits = { ...read('2025-03-19'), precision: 'bounded' } as const
    expect(lastInstant({ ...limits, limits: [null, 'day'] })).toBe(limits.latest - 1)
    expect(lastInstant({ ...limits, limits: ['day', 'minute'] })).toBe(limits.latest)
    expect(lastInstant({ ...limits, limits: ['day', null] })).toBe(limits.latest)
  })
})

describe('one moment is certainly before another', () => {
  it.each([
    ['2025-03-19', '2025-03-20', true],
    ['2025-03-19', '2025-03-20T00:00', true],
    ['2025-03-19', '2025-03-19', false],
    ['2025-03-19', '2025-03-19T23:59', false],
    ['2025-03-19T10:00', '2025-03-19T10:00', false],
    ['2025-03-19T10:00', '2025-03-19T10:01', true],
    ['2025-03-19T13:50', '2025-03-19T14:00~', false],
    ['2025-03-20', '2025-03-19', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isCertainlyBefore(read(a), read(b))).toBe(expected)
  })

  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  const text = fc
    .tuple(day, fc.constantFrom(4, 7, 10, 16), fc.constantFrom('', '~'))
    .map(([full, length, about]) => full.slice(0, length) + about)
  const zone = fc.constantFrom('UTC', 'Europe/Kyiv', 'America/New_York', 'Pacific/Apia')

  prop.prop([text, zone])(
    'no moment is before itself, and none is upside down',
    (written, where) => {
      const moment = read(written, where)
      expect(isCertainlyBefore(moment, moment)).toBe(false)
      expect(moment.earliest).toBeLessThanOrEqual(moment.latest)
    },
  )

  prop.prop([text, text, zone])('never both ways round', (a, b, where) => {
    const [one, other] = [read(a, where), read(b, where)]
    expect(isCertainlyBefore(one, other) && isCertainlyBefore(other, one)).toBe(false)
  })

  prop.prop([fc.string()])('any other text gives null, never an error', (written) => {
    const moment = parseMoment(written, 'Europe/Kyiv')
    expect(moment === null || Number.isFinite(moment.earliest)).toBe(true)
  })
})
