import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { timelineScene } from '../../../../src/scene/timeline/timelineScene.ts'
import { instantAt, xOf } from '../../../../src/scene/timeline/axis/timeScale.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { aStory, at } from '../../../fixtures/build.ts'

const lens = { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') }
const story = aStory({ lens })

function sceneAt(width: number, own = lens) {
  return timelineScene({ ...story, lens: own }, DEFAULT_VIEW, { width, height: 300 })
}

describe('an axis with a lens', () => {
  const { ticks, scale } = sceneAt(1240)
  const labelled = ticks.filter(({ level }) => level !== 'sub')

  test('counts hours in it and days around it', () => {
    for (const { at: start, unit, level } of labelled) {
      if (level === 'major') continue
      const isIn = start >= lens.from && start <= lens.to
      expect(unit).toBe(isIn ? 'hour' : 'day')
    }
    const hours = labelled.filter(({ unit }) => unit === 'hour').map(({ at: start }) => start)
    expect(hours).toContain(at('2025-03-18T18:00'))
    expect(hours).toContain(at('2025-03-19'))
  })

  test('names the days in it, and the month around it', () => {
    const names = labelled.filter(({ level }) => level === 'major')
    expect(names.map(({ at: start, unit }) => [unit, start])).toEqual([
      ['month', at('2025-03-01')],
      ['day', at('2025-03-18')],
      ['day', at('2025-03-19')],
      ['day', at('2025-03-20')],
      ['month', at('2025-04-01')],
    ])
    expect(names[1]).toMatchObject({ pinned: true, x: xOf(scale, lens.from) })
  })

  test('names fewer days the narrower it is', () => {
    const days = (width: number) =>
      sceneAt(width).ticks.filter(({ unit, level }) => unit === 'day' && level === 'minor').length
    expect(days(1240)).toBeGreaterThan(days(700))
    expect(days(700)).toBeGreaterThan(days(320))
    expect(days(320)).toBeGreaterThan(1)
  })

  test('names no day that begins where the story ends', () => {
    const days = ticks.filter(({ unit, level }) => unit === 'day' && level === 'minor')
    expect(days.filter(({ at: start }) => start >= story.closes)).toEqual([])
  })

  test('is shaded by night in the lens alone', () => {
    const { bands } = sceneAt(1240)
    const nights = bands.filter(({ kind }) => kind === 'night')
    const times = nights.flatMap(({ x0, x1 }) => [x0, x1]).map((x) => instantAt(scale, x))
    expect(times.map(Math.round)).toEqual(
      ['18T22:00', '19T06:00', '19T22:00', '20T06:00'].map((time) => at(`2025-03-${time}`)),
    )
  })
})

const anyLens = fc
  .tuple(
    fc.integer({ min: story.opens, max: story.closes - 3_600_000 }),
    fc.integer({ min: 3 * 3_600_000, max: 12 * 86_400_000 }),
  )
  .map(([from, length]) => ({ from, to: Math.min(from + length, story.closes) }))

test.prop([anyLens, fc.integer({ min: 300, max: 2000 })])(
  'wherever the lens is, ticks stand where their instants lie, from left to right',
  (own, width) => {
    const { ticks, scale } = sceneAt(width, own)
    for (const { x, at: start, pinned } of ticks)
      if (!pinned) expect(x).toBeCloseTo(xOf(scale, start), 6)
    const places = ticks.map(({ x }) => x)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  },
)
