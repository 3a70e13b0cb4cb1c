import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { EventFile } from '../../../../src/core/model/event.ts'
import { hull, mayContain } from '../../../../src/core/time/span.ts'
import { readWhen } from '../../../../src/core/model/read/when.ts'
import { at } from '../../../fixtures/build.ts'

type When = EventFile['when']
type Point = When['start']

const DAY = 86_400_000
const KYIV = 'Europe/Kyiv'

function read(start: Point, end?: Point, more: Partial<When> = {}) {
  return readWhen({ start, zone: KYIV, ...(end !== undefined && { end }), ...more }, ['when'])
}

function spanOf(...when: Parameters<typeof read>) {
  const { span, findings } = read(...when)
  if (!span) throw new Error(findings.map(({ found }) => found).join())
  return span
}

function refusal(...when: Parameters<typeof read>) {
  const { span, findings } = read(...when)
  expect(span).toBeNull()
  expect(findings).toHaveLength(1)
  return findings[0]
}

describe('limits', () => {
  it('are kept as written, each with its own precision', () => {
    const { start } = spanOf({ earliest: '2025-03-19', latest: '2025-03-19T17:01' })
    expect(start).toEqual({
      earliest: at('2025-03-19'),
      latest: at('2025-03-19T17:01'),
      precision: 'bounded',
      limits: ['day', 'minute'],
    })
  })

  it('that no source gives are drawn a day off, and known to be open', () => {
    const noLater = spanOf({ latest: '2025-03-19T17:01' }).start
    expect(noLater.earliest).toBe(at('2025-03-19T17:01') - DAY)
    expect(noLater.limits).toEqual([null, 'minute'])
    const noEarlier = spanOf({ earliest: '2025-03-19T17:01' }).start
    expect(noEarlier.latest).toBe(at('2025-03-19T17:01') + DAY)
    expect(noEarlier.limits).toEqual(['minute', null])
  })

  it('of an end lie open up to the start, or a day beyond all that is known', () => {
    const { end } = spanOf('2025-03-19T10:00', { latest: '2025-03-19T12:00' })
    expect(end.earliest).toBe(at('2025-03-19T10:00'))
    const late = spanOf('2025-03-19T10:00', { earliest: '2025-03-25T12:00' }).end
    expect(late.latest).toBe(at('2025-03-25T12:00') + DAY)
  })

  it.each([
    [{ earliest: '2025-03-20', latest: '2025-03-19' }, 'earliest 2025-03-20, latest 2025-03-19'],
    [{ earliest: '2025-03-19T12:00', latest: '2025-03-19T11:59' }, '2025-03-19T11:59'],
  ])('that are exchanged are refused', (start, found) => {
    const finding = refusal(start)
    expect(finding?.path).toEqual(['when', 'start'])
    expect(finding?.found).toContain(found)
    expect(finding?.remedy).toMatch(/Swap/)
  })

  it('must be given on one side at least, of start and of end', () => {
    expect(refusal({})?.path).toEqual(['when', 'start'])
    expect(refusal('2025-03-19', {})?.path).toEqual(['when', 'end'])
  })

  it('that do not exist are named by their own path', () => {
    expect(refusal({ earliest: '2025-02-30' })?.path).toEqual(['when', 'start', 'earliest'])
    expect(refusal('2025-03-19', { latest: '2025-02-30' })?.path).toEqual(['when', 'end', 'latest'])
  })
})

describe('an end that is certainly before its start is refused', () => {
  it.each<[Point, Point]>([
    ['2025-03-20', '2025-03-19'],
    ['2025-03-20T00:00', '2025-03-19'],
    ['2025-03-19T12:00', '2025-03-19T11:59'],
    ['2025-04', '2025-03'],
    ['2025-03-19T12:00', { latest: '2025-03-19T11:00' }],
    [{ earliest: '2025-03-19T12:00' }, '2025-03-19T11:00'],
    ['2025-03-19T12:00~', '2025-03-19T11:44'],
  ])('start %o, end %o', (start, end) => {
    const finding = refusal(start, end)
    expect(finding?.path).toEqual(['when', 'end'])
    expect(finding?.wanted).toBe('an end that is not before its start')
  })
})

describe('an end that may not be before its start is read', () => {
  it.each<[Point, Point]>([
    ['2025-03-19', '2025-03-19'],
    ['2025-03-19T12:00', '2025-03-19T12:00'],
    ['2025-03-19T12:00', '2025-03-19'],
    ['2025-03-19', '2025-03-19T08:00'],
    ['2025-03-19T14:00~', '2025-03-19T14:10'],
    ['2025-03-19T14:00~', '2025-03-19T13:50~'],
    [{ latest: '2025-03-19T17:01' }, { latest: '2025-03-19T17:01' }],
  ])('start %o, end %o', (start, end) => {
    const { from, to } = hull(spanOf(start, end))
    expect(from).toBeLessThanOrEqual(to)
  })
})

describe('what else a curator may write', () => {
  it('an event without an end is over with its start', () => {
    const span = spanOf('2025-03-19T12:00')
    expect(span.single).toBe(true)
    expect(span.end).toEqual(span.start)
    expect(spanOf('2025-03-19', '2025-03-20').single).toBeUndefined()
  })

  it('a scheduled start is marked, its end is not', () => {
    const span = spanOf('2025-03-19T11:30', undefined, { scheduled: true })
    expect(span.start.scheduled).toBe(true)
    expect(span.end.scheduled).toBeUndefined()
    expect(spanOf('2025-03-19T11:30').start.scheduled).toBeUndefined()
  })

  it('a part of the day is kept', () => {
    expect(spanOf('2025-03-19', undefined, { part: 'evening' }).part).toBe('evening')
  })

  it('an unknown zone gives no span, and names the zone', () => {
    const finding = refusal('2025-03-19', undefined, { zone: 'Europe/Nowhere' })
    expect(finding).toMatchObject({ path: ['when', 'zone'], found: '"Europe/Nowhere"' })
  })
})

describe('an anchor', () => {
  it('inside the limits of the start is taken', () => {
    expect(read('2025-03-19', undefined, { anchor: '2025-03-19T20:00' })).toMatchObject({
      anchor: at('2025-03-19T20:00'),
      findings: [],
    })
  })

  it.each([
    ['before the start', '2025-03-18'],
    ['after the start', '2025-03-20T12:00'],
    ['after the end', '2025-03-19T09:00'],
    ['on a day that does not exist', '2025-02-30'],
  ])('%s is replaced by the default, and told', (_, anchor) => {
    const result = read('2025-03-19', '2025-03-19T08:00', { anchor })
    expect(result).toMatchObject({ anchor: at('2025-03-19T04:00') })
    expect(result.findings).toMatchObject([{ path: ['when', 'anchor'] }])
    expect(result.findings[0]?.remedy).toMatch(/Move the anchor/)
  })
})

const text = fc.oneof(
  fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .chain((date) =>
      fc.constantFrom(4, 7, 10, 16).map((length) => date.toISOString().slice(0, length)),
    ),
  fc.string(),
)
const optional = fc.option(text, { nil: undefined })
const point = fc.oneof(
  text,
  fc.record({ earliest: optional, latest: optional }).map(({ earliest, latest }) => ({
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
  })),
)

prop.prop([point, fc.option(point, { nil: undefined }), optional])(
  'whatever is written gives a sound span with its anchor inside, or says why not',
  (start, end, anchor) => {
    const result = read(start, end, anchor === undefined ? {} : { anchor })
    if (!result.span) {
      expect(result.findings).toHaveLength(1)
      return
    }
    expect(hull(result.span).from).toBeLessThanOrEqual(hull(result.span).to)
    expect(mayContain(result.span, result.anchor)).toBe(true)
    expect(result.findings.length === 0 || anchor !== undefined).toBe(true)
  },
)
