import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { binEdges, binsIn } from '../../../src/scene/timeline/bins.ts'
import type { TimeScale } from '../../../src/scene/timeline/axis/timeScale.ts'
import { at } from '../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const month = { from: at('2025-03-01'), to: at('2025-04-01'), left: 0, right: 620 }
const binsOf = (anchors: readonly number[], scale: TimeScale, zone: string) =>
  binsIn(anchors, binEdges(scale, zone), scale)
const instants = fc
  .array(fc.integer({ min: at('2025-02-20'), max: at('2025-04-10') }))
  .map((all) => all.sort((a, b) => a - b))

test.prop([instants, fc.integer({ min: 1, max: 2000 })])(
  'every event is counted once, also beyond the ends',
  (anchors, width) => {
    const bins = binsOf(anchors, { ...month, right: width }, KYIV)
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(anchors.length)
  },
)

test.prop([instants, fc.integer({ min: 1, max: 2000 })])(
  'a bin inside the story counts just those that lie in it',
  (anchors, width) => {
    const bins = binsOf(anchors, { ...month, right: width }, KYIV).slice(1, -1)
    for (const { from, to, count } of bins)
      expect(count).toBe(anchors.filter((anchor) => anchor >= from && anchor < to).length)
  },
)

test.prop([fc.integer({ min: 1, max: 2000 })])('bins meet and cover the story', (width) => {
  const bins = binsOf([], { ...month, right: width }, KYIV)
  expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([month.from, month.to])
  expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to))
})

test('a bin is a local day where days are wide enough', () => {
  expect(binEdges(month, KYIV)).toHaveLength(32)
})

test('a bin is a week where days are too thin', () => {
  expect(binEdges({ ...month, right: 100 }, KYIV)).toEqual([
    month.from,
    ...['2025-03-03', '2025-03-10', '2025-03-17', '2025-03-24', '2025-03-31'].map((day) => at(day)),
    month.to,
  ])
})

test('an event at midnight belongs to the day that begins', () => {
  const bins = binsOf([at('2025-03-19')], month, KYIV)
  expect(bins.findIndex(({ count }) => count === 1)).toBe(18)
})
