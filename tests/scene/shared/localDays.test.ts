import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { HOUR } from '../../../src/core/time/instant.ts'
import { instantOfDay, localDayAt } from '../../../src/scene/shared/localDays.ts'

const ZONES = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland']
const hour = fc.integer({ min: Date.UTC(2024, 0) / HOUR, max: Date.UTC(2026, 0) / HOUR })

test.prop([hour, fc.constantFrom(...ZONES)])(
  'the day at an instant is the one on a calendar there',
  (hours, zone) => {
    const at = hours * HOUR
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      weekday: 'short',
    }).formatToParts(at)
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
    expect(localDayAt(at, zone)).toEqual({
      year: Number(part('year')),
      month: Number(part('month')),
      day: Number(part('day')),
      weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part('weekday')),
    })
  },
)

test.prop([hour, fc.constantFrom(...ZONES)])(
  'a day begins in itself, and its last hour too',
  (hours, zone) => {
    const { year, month, day, weekday } = localDayAt(hours * HOUR, zone)
    for (const clock of [0, 23])
      expect(localDayAt(instantOfDay(year, month, day, clock, zone), zone)).toEqual({
        year,
        month,
        day,
        weekday,
      })
  },
)

it('days, months and hours beyond their end run on', () => {
  const of = (...[year, month, day, clock]: readonly [number, number, number, number]) =>
    instantOfDay(year, month, day, clock, 'Europe/Kyiv')
  expect(of(2025, 3, 32, 0)).toBe(of(2025, 4, 1, 0))
  expect(of(2025, 13, 1, 0)).toBe(of(2026, 1, 1, 0))
  expect(of(2025, 3, 18, 24)).toBe(of(2025, 3, 19, 0))
  expect(of(2025, 3, 1, -1)).toBe(of(2025, 2, 28, 23))
})

it('an hour that the clocks skip is the first instant after the gap', () => {
  expect(instantOfDay(2025, 3, 30, 3, 'Europe/Kyiv')).toBe(Date.UTC(2025, 2, 30, 1))
})

it('in a zone that nobody knows it is the time of Greenwich', () => {
  const noon = Date.UTC(2025, 2, 18, 12)
  expect(instantOfDay(2025, 3, 18, 12, 'Nowhere/None')).toBe(noon)
  expect(localDayAt(noon, 'Nowhere/None')).toEqual({ year: 2025, month: 3, day: 18, weekday: 1 })
})
