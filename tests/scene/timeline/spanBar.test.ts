import { expect, test } from 'vitest'
import { warpOf } from '../../../src/scene/timeline/axis/lens.ts'
import { isOnAxis, placeSpan } from '../../../src/scene/timeline/spanBar.ts'
import { instantAt } from '../../../src/scene/timeline/axis/timeScale.ts'
import { anEvent, aSpan, at } from '../../fixtures/build.ts'

const HALF = 13
/** 40 px a day, from 10 March. */
const scale = { from: at('2025-03-10'), to: at('2025-03-20'), left: 100, right: 500 }

function place(...span: Parameters<typeof aSpan>) {
  return placeSpan(anEvent({ span: aSpan(...span) }), scale, HALF)
}

test('a time known to the minute is a glyph without a bar', () => {
  expect(place('2025-03-11T12:00')).toEqual({
    glyphX: 160,
    pinned: null,
    bar: null,
    scheduledX: null,
    x0: 147,
    x1: 173,
  })
})

test('a time known to the day is soft over that day, with nothing certain', () => {
  expect(place('2025-03-11').bar).toEqual({
    core: null,
    startRim: null,
    endRim: null,
    soft: { x0: 140, x1: 180 },
  })
})

test('what lasted from one day to another is certain between them and soft on both', () => {
  expect(place('2025-03-11', '2025-03-14').bar).toEqual({
    core: { x0: 180, x1: 260 },
    startRim: { x0: 140, x1: 180, share0: 0, share1: 1 },
    endRim: { x0: 260, x1: 300, share0: 1, share1: 0 },
    soft: null,
  })
})

test('a known beginning has no rim', () => {
  expect(place('2025-03-11T12:00', '2025-03-12').bar).toEqual({
    core: { x0: 160, x1: 180 },
    startRim: null,
    endRim: { x0: 180, x1: 220, share0: 1, share1: 0 },
    soft: null,
  })
})

test('a planned start is marked where it was planned', () => {
  const planned = place('2025-03-11T12:00', '2025-03-11', 'Europe/Kyiv', { scheduled: true })
  expect(planned.scheduledX).toBe(160)
  expect(planned.bar?.soft).toEqual({ x0: 160, x1: 180 })
})

test('a bar ends where the axis does, and a glyph off the axis is pinned to its edge', () => {
  const placed = place('2025-03-08T12:00', '2025-03-12T00:00')
  expect(placed).toMatchObject({ glyphX: 100, pinned: 'before', x0: 87, x1: 180 })
  expect(placed.bar?.core).toEqual({ x0: 100, x1: 180 })
})

test('a rim that the axis cuts keeps the height that it has there', () => {
  const { from } = scale
  const closer = { ...scale, from: from + 6 * 3_600_000, to: from + 18 * 3_600_000 }
  const event = anEvent({ span: aSpan('2025-03-09T12:00', '2025-03-10') })
  expect(placeSpan(event, closer, HALF).bar?.endRim).toEqual({
    x0: 100,
    x1: 500,
    share0: 0.75,
    share1: 0.25,
  })
})

test('an event is on the axis while any of it may be', () => {
  expect(isOnAxis(anEvent({ span: aSpan('2025-03-09') }), scale)).toBe(true)
  expect(isOnAxis(anEvent({ span: aSpan('2025-03-08') }), scale)).toBe(false)
  expect(isOnAxis(anEvent({ span: aSpan('2025-03-01', '2025-03-30') }), scale)).toBe(true)
})

test('a rim that leads through a lens shows at each of its places the share of that time', () => {
  const whole = { from: at('2025-03-01'), to: at('2025-04-01') }
  const lens = warpOf({ from: at('2025-03-18'), to: at('2025-03-20') }, whole)
  const bentScale = { ...whole, left: 0, right: 1000, ...(lens && { lens }) }
  const span = aSpan({ earliest: '2025-03-10', latest: '2025-03-25' }, '2025-03-26')
  const rim = placeSpan(anEvent({ span }), bentScale, HALF).bar?.startRim
  expect(rim?.bends?.length).toBeGreaterThan(2)
  const [from, to] = [span.start.earliest, span.start.latest]
  for (const [x, share] of rim?.bends ?? [])
    expect(share).toBeCloseTo((instantAt(bentScale, x) - from) / (to - from), 6)
})
