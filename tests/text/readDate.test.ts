import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { localDay } from '../../src/core/time/zone.ts'
import { formatClock, formatDay } from '../../src/text/dates.ts'
import { readDate } from '../../src/text/readDate.ts'
import { at } from '../fixtures/build.ts'

const march = {
  opens: at('2025-02-28T00:00'),
  closes: at('2025-04-01T00:00'),
  zone: 'Europe/Kyiv',
  lang: 'en',
}

it.each([
  ['19 March', '2025-03-19', null],
  ['19 march 2025', '2025-03-19', null],
  ['March 19', '2025-03-19', null],
  ['19th mar, 7:05', '2025-03-19', '07:05'],
  ['19 March, 17:01', '2025-03-19', '17:01'],
  ['19.3.', '2025-03-19', null],
  ['19.03.2025 17:01', '2025-03-19', '17:01'],
  ['19/3', '2025-03-19', null],
  ['2025-03-19', '2025-03-19', null],
  ['2025-03-19T17:01', '2025-03-19', '17:01'],
  ['  19  ', '2025-03-19', null],
  ['28', '2025-02-28', null],
  ['1 May', '2025-05-01', null],
  ['1 January 2024', '2024-01-01', null],
])('reads %j', (typed, day, clock) => {
  expect(readDate(typed, march)).toEqual({ day, clock })
})

it.each([
  '',
  'soon',
  '31 February',
  '19 March, 25:00',
  '19 March 18:75',
  '32',
  'March',
  '3 19 2025',
])('takes %j for no date', (typed) => {
  expect(readDate(typed, march)).toBeNull()
})

test.prop([fc.integer({ min: march.opens, max: march.closes - 1 }), fc.boolean()])(
  'reads every minute of the story as the page itself writes it',
  (instant, hasYear) => {
    const style = { lang: 'en', sharedYear: hasYear ? null : 2025 }
    const clock = formatClock(instant, march.zone)
    const typed = `${formatDay(instant, march.zone, style)}, ${clock}`
    expect(readDate(typed, march)).toEqual({ day: localDay(instant, march.zone), clock })
  },
)

test.prop([fc.string()])('never throws', (typed) => {
  const read = readDate(typed, march)
  expect(read === null || /^\d{4}-\d\d-\d\d$/.test(read.day)).toBe(true)
})
