import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  core,
  defaultAnchor,
  hull,
  mayContain,
  mayOverlap,
  startLimits,
  type Range,
  type Span,
} from '../../../src/core/time/span.ts'
import type { Moment } from '../../../src/core/time/time.ts'
import { aSpan, at } from '../../fixtures/build.ts'

const T = (time: string) => at(`2025-03-19T${time}`)

describe('"in progress at 17:01, over by 17:52"', () => {
  const span = aSpan(
    { latest: '2025-03-19T17:01' },
    { earliest: '2025-03-19T17:01', latest: '2025-03-19T17:52' },
  )

  it('certainly covers 17:01, and nothing more', () => {
    expect(core(span)).toEqual({ from: T('17:01'), to: T('17:01') })
  })

  it('may have been under way until 17:52, and not after', () => {
    expect(mayContain(span, T('17:52'))).toBe(true)
    expect(mayContain(span, T('17:52') + 1)).toBe(false)
  })
})

describe('a span of which only the day is known', () => {
  const span = aSpan('2025-03-19')

  it('has no certain core', () => {
    expect(core(span)).toBeNull()
  })

  it('may touch any of its hours', () => {
    expect(hull(span)).toEqual({ from: at('2025-03-19'), to: at('2025-03-20') })
    expect(mayContain(span, T('03:00'))).toBe(true)
  })

  it('is stepped to at its middle', () => {
    expect(defaultAnchor(span)).toBe(T('12:00'))
  })
})

it('an event that ended in the morning of its day is not stepped to in the afternoon', () => {
  const span = aSpan('2025-03-19', '2025-03-19T08:00')
  expect(startLimits(span)).toEqual({ from: T('00:00'), to: T('08:00') })
  expect(defaultAnchor(span)).toBe(T('04:00'))
})

it('a range that begins as the span ends, or ends as it begins, touches it', () => {
  const span = aSpan('2025-03-19T10:00', '2025-03-19T12:00')
  expect(mayOverlap(span, { from: T('12:00'), to: T('13:00') })).toBe(true)
  expect(mayOverlap(span, { from: T('09:00'), to: T('10:00') })).toBe(true)
  expect(mayOverlap(span, { from: T('12:00') + 1, to: T('13:00') })).toBe(false)
  expect(mayOverlap(span, { from: T('09:00'), to: T('10:00') - 1 })).toBe(false)
})

const instant = fc.integer({ min: 0, max: 30 })
const ends = fc
  .tuple(instant, instant, instant, instant)
  .map(([a, b, c, d]) => [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)] as const)
  .filter(([startEarliest, , , endLatest]) => startEarliest <= endLatest)
const spans = ends.map(([a, b, c, d]): Span => {
  const moment = (earliest: number, latest: number): Moment => ({
    earliest,
    latest,
    precision: 'minute',
  })
  return { start: moment(a, b), end: moment(c, d), zone: 'UTC' }
})
const ranges = fc
  .tuple(instant, instant)
  .map(([a, b]): Range => ({ from: Math.min(a, b), to: Math.max(a, b) }))

describe('of every span', () => {
  prop.prop([spans])(
    'the hull is a range, and holds the core and the limits of the start',
    (span) => {
      const { from, to } = hull(span)
      expect(from).toBeLessThanOrEqual(to)
      for (const inner of [core(span) ?? { from, to }, startLimits(span)]) {
        expect(inner.from).toBeLessThanOrEqual(inner.to)
        expect(inner.from).toBeGreaterThanOrEqual(from)
        expect(inner.to).toBeLessThanOrEqual(to)
      }
    },
  )

  prop.prop([spans, instant])(
    'it may contain the instants of its hull, and no others',
    (span, now) => {
      const { from, to } = hull(span)
      expect(mayContain(span, now)).toBe(from <= now && now <= to)
    },
  )

  prop.prop([spans, instant])('to contain an instant is to overlap that instant', (span, now) => {
    expect(mayOverlap(span, { from: now, to: now })).toBe(mayContain(span, now))
  })

  prop.prop([spans, ranges])(
    'it overlaps a range where some instant of the range is in it',
    (span, range) => {
      const touches = [hull(span).from, hull(span).to, range.from, range.to].some(
        (now) => mayContain(span, now) && range.from <= now && now <= range.to,
      )
      expect(mayOverlap(span, range)).toBe(touches)
    },
  )

  prop.prop([spans, spans])('overlapping is mutual', (a, b) => {
    expect(mayOverlap(a, hull(b))).toBe(mayOverlap(b, hull(a)))
  })

  prop.prop([spans])('its anchor is an instant at which it may have been under way', (span) => {
    const anchor = defaultAnchor(span)
    expect(mayContain(span, anchor)).toBe(true)
    expect(anchor).toBeLessThanOrEqual(span.start.latest)
  })
})
