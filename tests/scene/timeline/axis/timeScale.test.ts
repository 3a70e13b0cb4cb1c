import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  asAxis,
  axisWithin,
  CLOSEST,
  instantAt,
  panRange,
  wholeRange,
  xOf,
  zoomRange,
} from '../../../../src/scene/timeline/axis/timeScale.ts'
import { aStory, at } from '../../../fixtures/build.ts'

const whole = wholeRange(aStory(), 1000)
const instant = fc.integer({ min: Math.ceil(whole.from), max: Math.floor(whole.to) })
const range = fc
  .tuple(instant, instant)
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + CLOSEST }))
  .map((one) => axisWithin(one, whole))
const MILLISECOND = 1

describe('scale', () => {
  test.prop([range, instant])('an instant comes back from its place', (shown, one) => {
    const scale = { ...shown, left: 108, right: 986 }
    expect(Math.abs(instantAt(scale, xOf(scale, one)) - one)).toBeLessThan(MILLISECOND)
  })

  test('the whole story has 10 px to spare at each end', () => {
    const story = aStory()
    const scale = { ...wholeRange(story, 1000), left: 0, right: 1000 }
    expect(xOf(scale, story.opens)).toBeCloseTo(10)
    expect(xOf(scale, story.closes)).toBeCloseTo(990)
  })

  test('a story of no length still has an axis', () => {
    const story = aStory({ opens: at('2025-03-01'), closes: at('2025-03-01') })
    const { from, to } = wholeRange(story, 600)
    expect(to).toBeGreaterThan(from)
  })
})

describe('axis', () => {
  test.prop([range, instant, fc.double({ min: 0.05, max: 20, noNaN: true })])(
    'zooming keeps the axis in the story and no shorter than an hour',
    (shown, one, factor) => {
      const zoomed = zoomRange(shown, one, factor, whole)
      expect(zoomed.from).toBeGreaterThanOrEqual(whole.from)
      expect(zoomed.to).toBeLessThanOrEqual(whole.to + MILLISECOND)
      expect(zoomed.to - zoomed.from).toBeGreaterThanOrEqual(CLOSEST - MILLISECOND)
    },
  )

  const share = fc.integer({ min: 0, max: 1000 }).map((one) => one / 1000)
  test.prop([range, share, fc.double({ min: 0.1, max: 0.9, noNaN: true })])(
    'zooming in and out again around any instant that is shown changes nothing',
    (shown, where, factor) => {
      const length = shown.to - shown.from
      fc.pre(length * factor > CLOSEST)
      const around = shown.from + where * length
      const back = zoomRange(zoomRange(shown, around, factor, whole), around, 1 / factor, whole)
      expect(Math.abs(back.from - shown.from)).toBeLessThan(MILLISECOND)
      expect(Math.abs(back.to - shown.to)).toBeLessThan(MILLISECOND)
    },
  )

  test('the instant under the pointer stays where it is', () => {
    const shown = { from: at('2025-03-10'), to: at('2025-03-20') }
    const around = at('2025-03-14')
    const zoomed = zoomRange(shown, around, 0.5, whole)
    const x = (one: typeof shown) => xOf({ ...one, left: 0, right: 1000 }, around)
    expect(x(zoomed)).toBeCloseTo(x(shown))
  })

  test.prop([range, fc.integer({ min: -4e9, max: 4e9 })])(
    'panning never changes how much is shown',
    (shown, by) => {
      const moved = panRange(shown, by, whole)
      expect(Math.abs(moved.to - moved.from - (shown.to - shown.from))).toBeLessThan(MILLISECOND)
    },
  )

  test('an axis with its ends the wrong way round shows the whole story', () => {
    expect(axisWithin({ from: at('2025-03-20'), to: at('2025-03-10') }, whole)).toBe(whole)
  })

  test('an axis beyond the story is moved into it', () => {
    const { from, to } = axisWithin({ from: at('2025-05-01'), to: at('2025-05-03') }, whole)
    expect(to).toBeCloseTo(whole.to)
    expect(to - from).toBe(at('2025-05-03') - at('2025-05-01'))
  })

  test('the whole story is written as no axis at all', () => {
    expect(asAxis(whole, whole)).toBeNull()
    expect(asAxis({ from: at('2025-03-10'), to: at('2025-03-11') }, whole)).not.toBeNull()
  })
})
