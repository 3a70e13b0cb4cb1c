import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  calendarMonth,
  dayAfter,
  monthAfter,
} from '../../../../src/scene/timeline/axis/calendar.ts'
import { anEvent, aStory, at } from '../../../fixtures/build.ts'

const story = aStory({
  opens: at('2025-02-28'),
  closes: at('2025-04-01'),
  zone: 'Europe/Kyiv',
  events: [
    anEvent({ id: 'a', anchor: at('2025-03-18T00:00') }),
    anEvent({ id: 'b', anchor: at('2025-03-18T23:59') }),
    anEvent({ id: 'c', anchor: at('2025-03-19T00:00') }),
  ],
})

describe('a month', () => {
  it('begins its weeks on the day that the language does', () => {
    const monday = calendarMonth(story, '2025-03', 1).weeks[0]
    const sunday = calendarMonth(story, '2025-03', 7).weeks[0]
    // 1 March 2025 was a Saturday.
    expect(monday?.findIndex((day) => day !== null)).toBe(5)
    expect(sunday?.findIndex((day) => day !== null)).toBe(6)
  })

  it('counts the events of each day by the clock of the story', () => {
    const days = calendarMonth(story, '2025-03', 1).weeks.flat()
    const counts = days.flatMap((day) => (day && day.events > 0 ? [[day.day, day.events]] : []))
    expect(counts).toEqual([
      ['2025-03-18', 2],
      ['2025-03-19', 1],
    ])
  })

  it('tells which of its days belong to the story', () => {
    const inStory = (month: string) =>
      calendarMonth(story, month, 1)
        .weeks.flat()
        .filter((day) => day?.isInStory).length
    expect([inStory('2025-02'), inStory('2025-03'), inStory('2025-04')]).toEqual([1, 31, 0])
  })

  test.prop([
    fc.integer({ min: 100, max: 9998 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 7 }),
  ])('has each of its days once and in order, in weeks of seven', (year, number, first) => {
    const month = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`
    const { weeks } = calendarMonth(story, month, first)
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    const days = weeks.flat().flatMap((day) => (day ? [Number(day.day.slice(8))] : []))
    expect(days).toEqual(days.map((_, index) => index + 1))
    expect(days.length).toBeGreaterThanOrEqual(28)
  })
})

it('the month after December is January', () => {
  expect([monthAfter('2024-12', 1), monthAfter('2025-01', -1)]).toEqual(['2025-01', '2024-12'])
})

it('a day before or after the story is its first or last', () => {
  expect(dayAfter(story, '2025-03-18', 7)).toBe('2025-03-25')
  expect(dayAfter(story, '2025-03-01', -7)).toBe('2025-02-28')
  expect(dayAfter(story, '2025-03-31', 1)).toBe('2025-03-31')
})
