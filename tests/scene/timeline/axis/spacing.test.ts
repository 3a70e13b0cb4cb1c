import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { along, instantAlong, knotsOf } from '../../../../src/scene/timeline/axis/spacing.ts'
import { squeezesOf } from '../../../../src/scene/timeline/axis/squeezes.ts'
import {
  axisWithin,
  bent,
  CLOSEST,
  instantAt,
  shiftRange,
  straightened,
  wholeRange,
  xOf,
  zoomRange,
} from '../../../../src/scene/timeline/axis/timeScale.ts'
import { anEvent, aSpan, aStory, at } from '../../../fixtures/build.ts'

const HOUR = 3_600_000
const MILLISECOND = 1
const { opens, closes } = aStory()

/** Stories with events anywhere, also at one instant, on an end and beyond it. */
const anyStory = fc
  .array(fc.integer({ min: opens - HOUR, max: closes + HOUR }), { maxLength: 40 })
  .map((anchors) =>
    aStory({
      events: anchors
        .toSorted((a, b) => a - b)
        .map((anchor, index) => ({ ...anEvent({ id: `event-${index}` }), anchor })),
    }),
  )
const share = fc.double({ min: 0, max: 1, noNaN: true })

function rangeOf(first: number, second: number, whole: { from: number; to: number }) {
  const place = (one: number) => whole.from + one * (whole.to - whole.from)
  const [from = 0, to = 0] = [place(first), place(second)].toSorted((a, b) => a - b)
  return axisWithin({ from, to: to + CLOSEST }, whole)
}

describe('an evenly spaced axis', () => {
  test.prop([anyStory, share, share])('never runs backwards', (story, first, second) => {
    const knots = knotsOf(story)
    const place = (one: number) => opens - HOUR + one * (closes - opens + 2 * HOUR)
    const [a = 0, b = 0] = [place(first), place(second)].toSorted((x, y) => x - y)
    expect(along(a, knots)).toBeLessThanOrEqual(along(b, knots))
    if (b - a > MILLISECOND) expect(along(a, knots)).toBeLessThan(along(b, knots))
  })

  test.prop([anyStory, fc.double({ min: -0.5, max: 1.5, noNaN: true })])(
    'gives back each instant from its place, also beyond the story',
    (story, one) => {
      const knots = knotsOf(story)
      const instant = opens + one * (closes - opens)
      expect(Math.abs(instantAlong(along(instant, knots), knots) - instant)).toBeLessThan(
        MILLISECOND,
      )
    },
  )

  test.prop([anyStory])('puts one step between events that follow one another', (story) => {
    const knots = knotsOf(story)
    const inside = story.events.filter(({ anchor }) => anchor > opens && anchor < closes)
    const places = [...new Set(inside.map(({ anchor }) => Math.round(along(anchor, knots) * 1e6)))]
    expect(places).toEqual(places.map((_, index) => (index + 1) * 1e6))
  })

  test.prop([anyStory, share, share, share])(
    'is the same after zooming in and out again around an instant',
    (story, first, second, third) => {
      const knots = knotsOf(story)
      const whole = { from: opens, to: closes }
      const shown = { ...rangeOf(first, second, whole), knots }
      const around = instantAlong(
        along(shown.from, knots) + third * (along(shown.to, knots) - along(shown.from, knots)),
        knots,
      )
      const near = zoomRange(shown, around, 0.5, whole)
      const isAtLimit = near.from === shown.from && near.to === shown.to
      const back = isAtLimit ? shown : zoomRange({ ...near, knots }, around, 2, whole)
      expect(Math.abs(back.from - shown.from)).toBeLessThan(10 * MILLISECOND)
      expect(Math.abs(back.to - shown.to)).toBeLessThan(10 * MILLISECOND)
    },
  )

  test.prop([anyStory, share, share, fc.double({ min: -3, max: 3, noNaN: true })])(
    'stays in the story and keeps its measure when it is moved along',
    (story, first, second, by) => {
      const knots = knotsOf(story)
      const whole = { from: opens, to: closes }
      const shown = { ...rangeOf(first, second, whole), knots }
      const moved = shiftRange(shown, by, whole)
      expect(moved.from).toBeGreaterThanOrEqual(whole.from - MILLISECOND)
      expect(moved.to).toBeLessThanOrEqual(whole.to + MILLISECOND)
      const steps = (one: { from: number; to: number }) =>
        along(one.to, knots) - along(one.from, knots)
      if (moved.to - moved.from > CLOSEST + MILLISECOND)
        expect(steps(moved)).toBeCloseTo(steps(shown), 4)
    },
  )

  test.prop([anyStory, share, fc.integer({ min: 1, max: 2000 })])(
    'gives a slider a value at its place, and back',
    (story, one, width) => {
      const whole = wholeRange(story, width)
      const scale = { ...whole, left: 10, right: 10 + width, knots: knotsOf(story) }
      const instant = whole.from + one * (whole.to - whole.from)
      const value = straightened(scale, instant)
      expect(xOf({ ...scale, knots: undefined }, value)).toBeCloseTo(xOf(scale, instant), 3)
      expect(Math.abs(bent(scale, value) - instant)).toBeLessThan(10 * MILLISECOND)
      expect(Math.abs(instantAt(scale, xOf(scale, instant)) - instant)).toBeLessThan(
        10 * MILLISECOND,
      )
    },
  )

  test('of a story without events is to scale', () => {
    const knots = knotsOf(aStory({ events: [] }))
    expect(along((opens + closes) / 2, knots)).toBeCloseTo(0.5)
  })

  test('of a story of no length still has two ends', () => {
    const knots = knotsOf(aStory({ events: [], opens, closes: opens }))
    expect(along(opens, knots)).toBe(0)
    expect(Number.isFinite(along(opens + HOUR, knots))).toBe(true)
  })
})

describe('squeezed stretches', () => {
  const story = aStory({
    events: ['2025-03-02', '2025-03-03', '2025-03-04', '2025-03-20', '2025-03-21'].map(
      (day, index) => anEvent({ id: `event-${index}`, span: aSpan(`${day}T12:00`) }),
    ),
  })
  const scale = { from: opens, to: closes, left: 0, right: 700, knots: knotsOf(story) }

  test('are those much longer than most, in the middle of what they take of the axis', () => {
    const found = squeezesOf(scale)
    expect(found.map(({ from }) => from)).toEqual([at('2025-03-04T12:00'), at('2025-03-21T12:00')])
    for (const { x, x0, x1 } of found) expect(x).toBeCloseTo((x0 + x1) / 2)
  })

  test('are none on an axis to scale', () => {
    expect(squeezesOf({ ...scale, knots: undefined })).toEqual([])
  })

  test('are not marked where there is no room for a zigzag', () => {
    expect(squeezesOf({ ...scale, right: 20 })).toEqual([])
  })

  test('are not marked off the axis', () => {
    const near = { ...scale, from: at('2025-03-02'), to: at('2025-03-05') }
    for (const { x } of squeezesOf(near)) {
      expect(x).toBeGreaterThan(near.left)
      expect(x).toBeLessThan(near.right)
    }
    expect(squeezesOf({ ...near, to: at('2025-03-04') })).toEqual([])
  })
})
