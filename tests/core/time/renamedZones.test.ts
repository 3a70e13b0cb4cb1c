import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { namesOfZone, zoneToday } from '../../../src/core/time/renamedZones.ts'
import type * as Zone from '../../../src/core/time/zone.ts'

const OLD = ['Europe/Kiev', 'Asia/Calcutta', 'America/Buenos_Aires', 'Asia/Saigon', 'Pacific/Truk']

it.each(OLD)('%s has a present name, and both lead to both', (old) => {
  const today = zoneToday(old)
  expect(today).not.toBe(old)
  expect(zoneToday(today)).toBe(today)
  expect(namesOfZone(today)).toEqual([today, old])
  expect(namesOfZone(old)).toEqual([old, today])
})

it('other zones have one name', () => {
  expect(zoneToday('Europe/Moscow')).toBe('Europe/Moscow')
  expect(namesOfZone('Europe/Moscow')).toEqual(['Europe/Moscow'])
})

/** The parts of a date in a zone, by a runtime that knows all names. */
const REAL = Intl.DateTimeFormat

describe.each([
  ['before', 'Europe/Kyiv'],
  ['after', 'Europe/Kiev'],
])('where the data are of the time %s the renaming', (_, unknown) => {
  let zone: typeof Zone

  beforeAll(async () => {
    function Stub(locale: string, options: Intl.DateTimeFormatOptions) {
      if (options.timeZone === unknown) throw new RangeError(`Invalid time zone: ${unknown}`)
      return new REAL(locale, options)
    }
    vi.stubGlobal('Intl', { ...Intl, DateTimeFormat: Stub })
    vi.resetModules()
    zone = await import('../../../src/core/time/zone.ts')
  })

  afterAll(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it.each(['Europe/Kyiv', 'Europe/Kiev'])('%s is known, with its own time', (name) => {
    expect(zone.isZone(name)).toBe(true)
    expect(zone.offsetAt(Date.UTC(2025, 2, 19), name)).toBe(2 * 3_600_000)
    expect(zone.offsetAt(Date.UTC(2025, 6, 19), name)).toBe(3 * 3_600_000)
    expect(zone.formatIn(name, 'en', { hour: 'numeric' }).format(0)).toBe('3 AM')
  })

  it('and what is no zone is none', () => {
    expect(zone.isZone('Europe/Atlantis')).toBe(false)
    expect(() => zone.formatIn('Europe/Atlantis', 'en', {})).toThrow(RangeError)
  })
})
