import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/core/time/span.ts'
import { formatSpan } from '../../src/text/span.ts'
import { aSpan } from '../fixtures/build.ts'

const WASHINGTON = 'America/New_York'
const MOSCOW = 'Europe/Moscow'

/** Rows with the words first, so that they name the test. */
function told(rows: readonly (readonly [Span, string])[]): (readonly [string, Span])[] {
  return rows.map(([span, words]) => [words, span])
}

function say(span: Span): string {
  return formatSpan(span, { lang: 'en', sharedYear: 2025 })
}

describe('a moment', () => {
  it.each(
    told([
      [aSpan('2025-03-19T14:00'), '19 March, 14:00 (Kyiv time)'],
      [aSpan('2025-03-19T00:00'), '19 March, 00:00 (Kyiv time)'],
      [aSpan('2025-03-19T14:00~'), '19 March, about 14:00 (Kyiv time)'],
      [
        aSpan('2025-03-19T11:30', undefined, 'Europe/Helsinki', { scheduled: true }),
        'scheduled for 19 March, 11:30 (Helsinki time)',
      ],
      [aSpan('2025-03-19T14:00', undefined, 'UTC'), '19 March, 14:00 (UTC)'],
      [aSpan('2025-03-19'), '19 March'],
      [aSpan('2025-03-19~'), 'about 19 March'],
      [aSpan('2025-03'), 'March 2025'],
      [aSpan('2025'), '2025'],
      [aSpan('2025-03-18', undefined, WASHINGTON, { part: 'evening' }), 'evening of 18 March'],
      [
        aSpan('2025-03-23', undefined, 'Europe/Kyiv', { part: 'early-hours' }),
        'early hours of 23 March',
      ],
      [aSpan('2025-03-18', undefined, 'Europe/Kyiv', { part: 'night' }), 'night of 18–19 March'],
      [
        aSpan('2025-02-28', undefined, 'Europe/Kyiv', { part: 'night' }),
        'night of 28 February – 1 March',
      ],
      [aSpan('2025-10-26', undefined, 'Europe/Kyiv', { part: 'night' }), 'night of 26–27 October'],
    ]),
  )('%s', (words, span) => {
    expect(say(span)).toBe(words)
  })
})

describe('a moment of which only limits are known', () => {
  it.each(
    told([
      [aSpan({ latest: '2025-03-19T17:01' }), '19 March, by 17:01 (Kyiv time)'],
      [aSpan({ earliest: '2025-03-19T17:01' }), '19 March, not before 17:01 (Kyiv time)'],
      [
        aSpan({ earliest: '2025-03-19', latest: '2025-03-19T17:01' }),
        '19 March, by 17:01 (Kyiv time)',
      ],
      [
        aSpan({ earliest: '2025-03-19T17:01', latest: '2025-03-19' }),
        '19 March, not before 17:01 (Kyiv time)',
      ],
      [
        aSpan({ earliest: '2025-03-19T11:01', latest: '2025-03-19T14:08' }, undefined, WASHINGTON),
        '19 March, between 11:01 and 14:08 (Washington time)',
      ],
      [
        aSpan({ earliest: '2025-03-27', latest: '2025-03-28T02:09' }, undefined, MOSCOW),
        'between 27 March and 28 March, 02:09 (Moscow time)',
      ],
      [aSpan({ earliest: '2025-03-06', latest: '2025-03-07' }), 'between 6 March and 7 March'],
      [aSpan({ earliest: '2025-03-19', latest: '2025-03-19' }), '19 March'],
      [aSpan({ latest: '2025-03-19' }), '19 March'],
    ]),
  )('%s', (words, span) => {
    expect(say(span)).toBe(words)
  })
})

describe('a stretch of time', () => {
  it.each(
    told([
      [
        aSpan('2025-03-18T10:00', '2025-03-18T12:30', WASHINGTON),
        '18 March, 10:00–12:30 (Washington time)',
      ],
      [
        aSpan('2025-03-18T10:00', '2025-03-18T12:30~', WASHINGTON),
        '18 March, 10:00 – about 12:30 (Washington time)',
      ],
      [
        aSpan('2025-03-18T21:20', '2025-03-19T01:00'),
        '18 March, 21:20 – 19 March, 01:00 (Kyiv time)',
      ],
      [aSpan('2025-03-18T21:20~', '2025-03-19'), '18 March, about 21:20 – 19 March (Kyiv time)'],
      [
        aSpan('2025-03-19T02:08~', '2025-03-26~', MOSCOW),
        '19 March, about 02:08 – about 26 March (Moscow time)',
      ],
      [
        aSpan('2025-03-11T04:00~', '2025-03-11', MOSCOW),
        '11 March, from about 04:00 (Moscow time)',
      ],
      [
        aSpan('2025-02-28', '2025-02-28T13:45~', WASHINGTON),
        '28 February, until about 13:45 (Washington time)',
      ],
      [
        aSpan('2025-03-11T12:00', '2025-03-11', 'Asia/Riyadh', { scheduled: true }),
        'scheduled for 11 March, from 12:00 (Riyadh time)',
      ],
      [aSpan('2025-03-03', '2025-03-11'), '3–11 March'],
      [aSpan('2025-02-28', '2025-03-01'), '28 February – 1 March'],
      [aSpan('2025-03-19', '2025-03-19'), '19 March'],
      [aSpan('2025-02', '2025-03'), 'February 2025 – March 2025'],
      [
        aSpan({ earliest: '2025-03-06', latest: '2025-03-07' }, '2025-03-07', 'Europe/Kyiv', {
          part: 'night',
        }),
        'night of 6–7 March',
      ],
      [
        aSpan('2025-03-13', '2025-03-14', MOSCOW, { part: 'evening' }),
        'evening of 13 March to 14 March',
      ],
      [
        aSpan('2025-03-18', '2025-03-21', 'Europe/Kyiv', { part: 'night' }),
        'night of 18–19 March to 21 March',
      ],
      [
        aSpan('2025-03-18', '2025-03-18T23:00', 'Europe/Kyiv', { part: 'evening' }),
        'evening of 18 March, until 23:00 (Kyiv time)',
      ],
    ]),
  )('%s', (words, span) => {
    expect(say(span)).toBe(words)
  })
})

describe('a stretch of time of which only limits are known', () => {
  it.each(
    told([
      [
        aSpan(
          { earliest: '2025-03-19', latest: '2025-03-19T17:01' },
          { earliest: '2025-03-19T17:01', latest: '2025-03-19T17:52' },
        ),
        '19 March, under way by 17:01, over by 17:52 (Kyiv time)',
      ],
      [
        aSpan('2025-03-19T14:00', { latest: '2025-03-19T15:00' }),
        '19 March, from 14:00, over by 15:00 (Kyiv time)',
      ],
      [
        aSpan('2025-03-19T14:00', { earliest: '2025-03-19T15:00', latest: '2025-03-19T16:00' }),
        '19 March, from 14:00, over between 15:00 and 16:00 (Kyiv time)',
      ],
      [
        aSpan('2025-03-19T14:00', { earliest: '2025-03-19T15:00' }),
        '19 March, from 14:00, until 15:00 or later (Kyiv time)',
      ],
      [
        aSpan({ earliest: '2025-03-19T14:00', latest: '2025-03-19T14:30' }, '2025-03-19T16:00'),
        '19 March, began between 14:00 and 14:30, until 16:00 (Kyiv time)',
      ],
      [
        aSpan({ earliest: '2025-03-19T14:00' }, '2025-03-19T16:00'),
        '19 March, not before 14:00, until 16:00 (Kyiv time)',
      ],
      [
        aSpan({ latest: '2025-03-19T14:00' }, { latest: '2025-03-20T02:00' }),
        'under way by 19 March, 14:00, over by 20 March, 02:00 (Kyiv time)',
      ],
    ]),
  )('%s', (words, span) => {
    expect(say(span)).toBe(words)
  })
})
