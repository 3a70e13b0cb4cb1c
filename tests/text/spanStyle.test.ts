import { afterEach, describe, expect, it } from 'vitest'
import type { Span } from '../../src/core/time/span.ts'
import { formatSpan } from '../../src/text/span.ts'
import { aSpan } from '../fixtures/build.ts'

const WASHINGTON = 'America/New_York'
const MOSCOW = 'Europe/Moscow'
const IN_2025 = { lang: 'en', sharedYear: 2025 }

/** Rows with the words first, so that they name the test. */
function told(rows: readonly (readonly [Span, string])[]): (readonly [string, Span])[] {
  return rows.map(([span, words]) => [words, span])
}

function say(span: Span): string {
  return formatSpan(span, IN_2025)
}

describe('another clock', () => {
  const tell = (span: Span, zone: string) => formatSpan(span, { ...IN_2025, zone })

  it('tells minutes, and the day that they fall on there', () => {
    const call = aSpan('2025-03-18T10:00', '2025-03-18T12:30', WASHINGTON)
    expect(tell(call, MOSCOW)).toBe('18 March, 17:00–19:30 (Moscow time)')
    expect(tell(aSpan('2025-03-19T02:08~', undefined, MOSCOW), WASHINGTON)).toBe(
      '18 March, about 19:08 (Washington time)',
    )
    expect(tell(call, 'Asia/Tokyo')).toBe('18 March, 23:00 – 19 March, 01:30 (Tokyo time)')
  })

  it('tells limits of minutes and drops the day that bounded them', () => {
    const span = aSpan(
      { earliest: '2025-03-19', latest: '2025-03-19T17:01' },
      { latest: '2025-03-19T17:52' },
    )
    expect(tell(span, WASHINGTON)).toBe(
      '19 March, under way by 11:01, over by 11:52 (Washington time)',
    )
  })

  it.each(
    told([
      [aSpan('2025-03-19'), '19 March'],
      [
        aSpan('2025-02-28', '2025-02-28T13:45~', WASHINGTON),
        '28 February, until about 13:45 (Washington time)',
      ],
      [aSpan('2025-03-18T21:20~', '2025-03-19'), '18 March, about 21:20 – 19 March (Kyiv time)'],
      [
        aSpan('2025-03-18', '2025-03-18T23:00', 'Europe/Kyiv', { part: 'evening' }),
        'evening of 18 March, until 23:00 (Kyiv time)',
      ],
    ]),
  )('leaves days as the source counts them: %s', (words, span) => {
    expect(tell(span, MOSCOW)).toBe(words)
  })
})

describe('more words', () => {
  it('say what is not known where there is room', () => {
    const long = (span: Span) => formatSpan(span, { ...IN_2025, long: true })
    expect(long(aSpan('2025-03-19'))).toBe('19 March (time of day not known)')
    expect(long(aSpan('2025-03-19T14:00'))).toBe('19 March, 14:00 (Kyiv time)')
    expect(long(aSpan('2025-03-18', '2025-03-19'))).toBe('18–19 March')
  })

  it('say the year where asked', () => {
    const year = (span: Span) => formatSpan(span, { lang: 'en', sharedYear: null })
    expect(year(aSpan('2025-03-19T14:00'))).toBe('19 March 2025, 14:00 (Kyiv time)')
    expect(year(aSpan('2024-12-31', '2025-01-01'))).toBe('31 December 2024 – 1 January 2025')
    expect(year(aSpan('2025-03-18', undefined, 'Europe/Kyiv', { part: 'night' }))).toBe(
      'night of 18–19 March 2025',
    )
  })
})

describe('the zone of the machine', () => {
  const before = process.env['TZ']
  afterEach(() => {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  })

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])('%s changes no word', (zone) => {
    process.env['TZ'] = zone
    expect(say(aSpan('2025-03-18T21:20~', '2025-03-19'))).toBe(
      '18 March, about 21:20 – 19 March (Kyiv time)',
    )
    expect(say(aSpan('2025-03', '2025-04'))).toBe('March 2025 – April 2025')
  })
})
