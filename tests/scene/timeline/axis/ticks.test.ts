import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  startsIn,
  ticksOf,
  unitOf,
  type TickUnit,
} from '../../../../src/scene/timeline/axis/ticks.ts'
import { at } from '../../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const NEW_YORK = 'America/New_York'
const HOUR = 3_600_000
const DAY = { unit: 'day', every: 1 } as const

function clockAt(instant: number, zone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
  return format.format(instant)
}

function scaleOf(from: number, to: number, width = 1000) {
  return { from, to, left: 0, right: width }
}

const zone = fc.constantFrom(KYIV, NEW_YORK, 'Europe/Moscow', 'Asia/Kathmandu', 'UTC')
const start = fc.integer({ min: at('2025-02-20'), max: at('2025-04-10') })
const length = fc.integer({ min: HOUR, max: 60 * 24 * HOUR })

describe('starts of units', () => {
  test.prop([start, length, zone])(
    'days start at midnight on the local clock',
    (from, by, where) => {
      for (const day of startsIn({ from, to: from + by }, DAY, where))
        expect(clockAt(day, where)).toMatch(/00:00$/)
    },
  )

  test('the day on which clocks in Kyiv go forward has 23 hours', () => {
    const range = { from: at('2025-03-29'), to: at('2025-04-01') }
    const days = startsIn(range, DAY, KYIV)
    expect(days.map((day, index) => ((days[index + 1] ?? day) - day) / HOUR)).toEqual([
      24, 23, 24, 0,
    ])
  })

  test('the day on which clocks in New York go forward has 23 hours', () => {
    const range = { from: at('2025-03-08', NEW_YORK), to: at('2025-03-11', NEW_YORK) }
    const days = startsIn(range, DAY, NEW_YORK)
    expect(days.map((day, index) => ((days[index + 1] ?? day) - day) / HOUR)).toEqual([
      24, 23, 24, 0,
    ])
  })

  test('the hour that is skipped has no tick, and no hour has two', () => {
    const range = { from: at('2025-03-30'), to: at('2025-03-30T06:00') }
    const hours = startsIn(range, { unit: 'hour', every: 1 }, KYIV)
    expect(hours.map((hour) => clockAt(hour, KYIV).slice(-5))).toEqual([
      '00:00',
      '01:00',
      '02:00',
      '04:00',
      '05:00',
      '06:00',
    ])
  })

  test('six-hour ticks stay on 00, 06, 12 and 18 across the change', () => {
    const range = { from: at('2025-03-29'), to: at('2025-03-31') }
    const hours = startsIn(range, { unit: 'hour', every: 6 }, KYIV)
    const clocks = ['00:00', '06:00', '12:00', '18:00']
    expect(hours.map((hour) => clockAt(hour, KYIV).slice(-5))).toEqual([
      ...clocks,
      ...clocks,
      '00:00',
    ])
  })

  test('quarters of an hour lie a quarter of an hour apart', () => {
    const range = { from: at('2025-03-19T17:00'), to: at('2025-03-19T18:00') }
    const quarters = startsIn(range, { unit: 'minute', every: 15 }, KYIV)
    expect(quarters.map((one) => clockAt(one, KYIV).slice(-5))).toEqual([
      '17:00',
      '17:15',
      '17:30',
      '17:45',
      '18:00',
    ])
  })

  test('weeks start on Monday', () => {
    const range = { from: at('2025-03-01'), to: at('2025-04-01') }
    const weeks = startsIn(range, { unit: 'week', every: 1 }, KYIV)
    expect(weeks.map((week) => clockAt(week, KYIV))).toEqual([
      'Mon 3, 00:00',
      'Mon 10, 00:00',
      'Mon 17, 00:00',
      'Mon 24, 00:00',
      'Mon 31, 00:00',
    ])
  })

  test('a quarter starts in January, April, July or October, whenever the axis begins', () => {
    const starts = (month: number) =>
      startsIn(
        { from: Date.UTC(1999, month, 2), to: Date.UTC(2000, month, 2) },
        { unit: 'month', every: 3 },
        'UTC',
      ).map((one) => new Date(one).toISOString().slice(0, 7))
    expect(starts(0)).toEqual(['1999-04', '1999-07', '1999-10', '2000-01'])
    expect(starts(10)).toEqual(['2000-01', '2000-04', '2000-07', '2000-10'])
  })

  test('a decade starts in a year that ends in nought', () => {
    const range = { from: Date.UTC(1914, 0), to: Date.UTC(1935, 0) }
    const decades = startsIn(range, { unit: 'year', every: 10 }, 'UTC')
    expect(decades.map((one) => new Date(one).getUTCFullYear())).toEqual([1920, 1930])
  })
})

describe('ladder', () => {
  test.each<[TickUnit, string, string]>([
    ['minute', '2025-03-18T16:00', '2025-03-18T19:00'],
    ['hour', '2025-03-18T12:00', '2025-03-19T04:00'],
    ['hour', '2025-03-17', '2025-03-20'],
    ['day', '2025-03-10', '2025-03-20'],
    ['day', '2025-03-01', '2025-04-01'],
    ['week', '2025-03-01', '2025-06-01'],
    ['month', '2025-01-01', '2026-06-01'],
    ['year', '2001-01-01', '2020-01-01'],
    ['year', '1801-01-01', '2020-01-01'],
  ])('counts in units of a %s from %s to %s', (unit, from, to) => {
    expect(unitOf(scaleOf(at(from), at(to)), 12)).toBe(unit)
  })

  test('larger text makes for fewer ticks', () => {
    const scale = scaleOf(at('2025-03-01'), at('2025-04-01'))
    expect(unitOf(scale, 12)).toBe('day')
    expect(unitOf(scale, 24)).toBe('week')
  })
})

describe('ticks', () => {
  test.prop([start, length, zone])('lie on the axis and in order', (from, by, where) => {
    const scale = scaleOf(from, from + by)
    const ticks = ticksOf(scale, where)
    expect(ticks.every(({ x }) => x >= scale.left && x <= scale.right)).toBe(true)
    expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).toSorted((a, b) => a - b))
  })

  test.prop([start, length, zone])('of one level fall on different instants', (from, by, where) => {
    for (const level of ['major', 'minor'] as const) {
      const ticks = ticksOf(scaleOf(from, from + by), where).filter((tick) => tick.level === level)
      expect(new Set(ticks.map((tick) => tick.at)).size).toBe(ticks.length)
    }
  })

  test('a day that began before the axis is named at its left end', () => {
    const scale = scaleOf(at('2025-03-18T12:00'), at('2025-03-19T04:00'))
    const [first, second] = ticksOf(scale, KYIV).filter(({ level }) => level === 'major')
    expect(first).toEqual({
      at: at('2025-03-18'),
      x: 0,
      unit: 'day',
      level: 'major',
      pinned: true,
    })
    expect(second?.at).toBe(at('2025-03-19'))
  })

  test('a name at the left end gives way to the next when there is no room for both', () => {
    const scale = scaleOf(at('2025-02-28'), at('2025-03-31'))
    const majors = ticksOf(scale, KYIV).filter(({ level }) => level === 'major')
    expect(majors.map((tick) => tick.at)).toEqual([at('2025-03-01')])
  })

  test('a day of which the axis shows the second half is still named', () => {
    const scale = scaleOf(at('2025-03-11T04:00'), at('2025-03-18'))
    const [first] = ticksOf(scale, KYIV).filter(({ level }) => level === 'minor')
    expect(first).toMatchObject({ at: at('2025-03-11'), pinned: true })
    const later = scaleOf(at('2025-03-11T14:00'), at('2025-03-18'))
    const [next] = ticksOf(later, KYIV).filter(({ level }) => level === 'minor')
    expect(next?.at).toBe(at('2025-03-12'))
  })

  test('weeks have short lines for their days between them', () => {
    const scale = scaleOf(at('2025-03-03'), at('2025-03-31'), 400)
    const subs = ticksOf(scale, KYIV).filter(({ level }) => level === 'sub')
    expect(subs).toHaveLength(29 - 5)
  })
})
