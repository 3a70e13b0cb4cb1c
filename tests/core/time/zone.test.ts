import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { instantOf, isZone, offsetAt } from '../../../src/core/time/zone.ts'

const HOUR = 3_600_000
const NEW_YORK = 'America/New_York'
const KYIV = 'Europe/Kyiv'

type Fields = Parameters<typeof instantOf>[0]

const utc = (fields: Fields, zone: string) =>
  new Date(instantOf(fields, zone) ?? Number.NaN).toISOString()

describe('isZone', () => {
  it.each([KYIV, NEW_YORK, 'Europe/Moscow', 'Asia/Riyadh', 'UTC', 'Etc/GMT+2'])(
    'knows %s',
    (zone) => {
      expect(isZone(zone)).toBe(true)
    },
  )

  it.each(['Europe/Nowhere', 'EST', 'GMT', '+02:00', 'Kyiv', '', '/'])('refuses "%s"', (zone) => {
    expect(isZone(zone)).toBe(false)
  })
})

describe('offsetAt', () => {
  it('follows the change of clocks to the millisecond', () => {
    const change = Date.UTC(2025, 2, 9, 7)
    expect(offsetAt(change - 1, NEW_YORK)).toBe(-5 * HOUR)
    expect(offsetAt(change, NEW_YORK)).toBe(-4 * HOUR)
    const later = Date.UTC(2025, 2, 30, 1)
    expect(offsetAt(later - 1, KYIV)).toBe(2 * HOUR)
    expect(offsetAt(later, KYIV)).toBe(3 * HOUR)
  })

  it('knows no offset of an unknown zone', () => {
    expect(offsetAt(0, 'Europe/Nowhere')).toBeNull()
  })
})

describe('between 9 and 30 March 2025', () => {
  const noon = (day: number, zone: string) => instantOf([2025, 3, day, 12, 0], zone) ?? Number.NaN

  it.each([
    [8, 7],
    [9, 6],
    [19, 6],
    [29, 6],
    [30, 7],
  ])('on %i March Kyiv is %i hours ahead of New York', (day, hours) => {
    expect(noon(day, NEW_YORK) - noon(day, KYIV)).toBe(hours * HOUR)
  })
})

describe('a local time that is skipped', () => {
  it('is read with the offset before the change', () => {
    expect(utc([2025, 3, 9, 2, 30], NEW_YORK)).toBe('2025-03-09T07:30:00.000Z')
    expect(utc([2025, 3, 30, 3, 30], KYIV)).toBe('2025-03-30T01:30:00.000Z')
  })

  it('meets the time after it: the clock showed 03:30 at that instant', () => {
    expect(utc([2025, 3, 9, 2, 30], NEW_YORK)).toBe(utc([2025, 3, 9, 3, 30], NEW_YORK))
  })
})

describe('a local time that occurs twice', () => {
  it('is the first of the two', () => {
    expect(utc([2025, 11, 2, 1, 30], NEW_YORK)).toBe('2025-11-02T05:30:00.000Z')
    expect(utc([2025, 10, 26, 3, 30], KYIV)).toBe('2025-10-26T00:30:00.000Z')
  })
})

describe('a fixed offset', () => {
  it.each([
    ['Z', '2025-03-19T10:00:00.000Z'],
    ['+02:00', '2025-03-19T08:00:00.000Z'],
    ['-03:30', '2025-03-19T13:30:00.000Z'],
  ])('%s is taken as written', (offset, expected) => {
    expect(utc([2025, 3, 19, 10, 0], offset)).toBe(expected)
  })

  it.each(['+24:00', '+02:60', '+2:00', 'Z+1'])('%s is no offset', (offset) => {
    expect(instantOf([2025, 3, 19, 10, 0], offset)).toBeNull()
  })
})

const instants = fc.integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2060, 0, 1) })
const zones = fc.constantFrom(
  NEW_YORK,
  KYIV,
  'Europe/Moscow',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'UTC',
)

prop.prop([instants, zones])(
  'an instant, shown on a clock and read back, is the same minute',
  (raw, zone) => {
    const instant = Math.floor(raw / 60_000) * 60_000
    const local = new Date(instant + (offsetAt(instant, zone) ?? Number.NaN))
    const fields = [
      local.getUTCFullYear(),
      local.getUTCMonth() + 1,
      local.getUTCDate(),
      local.getUTCHours(),
      local.getUTCMinutes(),
    ] as const
    const read = instantOf(fields, zone) ?? Number.NaN
    const isSecondOfTwo = instant - read === HOUR
    expect(isSecondOfTwo || read === instant).toBe(true)
  },
)
