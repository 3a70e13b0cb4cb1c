import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { TRACKS } from '../../../src/core/model/track.ts'
import {
  HALF_HIT,
  LANE_ORDER,
  packLane,
  shareRows,
  type Box,
} from '../../../src/scene/timeline/lanes.ts'

function box(id: string, x: number, x0 = x - HALF_HIT, x1 = x + HALF_HIT): Box {
  return { id, x, x0, x1 }
}

function boxesOf(x: fc.Arbitrary<number>, reach: fc.Arbitrary<number>, most: number) {
  return fc
    .array(fc.tuple(x, reach, reach), { maxLength: most })
    .map((list) =>
      list.map(([place, before, after], index) =>
        box(`event-${index}`, place, place - HALF_HIT - before, place + HALF_HIT + after),
      ),
    )
}

const anywhere = boxesOf(fc.double({ min: 0, max: 600, noNaN: true }), fc.nat(200), 60)
/** Few, which mostly fit, and which often touch or miss each other by a hair. */
const close = boxesOf(fc.integer({ min: 0, max: 240 }), fc.nat(12), 9)
const boxes = fc.oneof(anywhere, close)
const rows = fc.integer({ min: 1, max: 5 })

test('the lanes of talks and of force lie next to each other, and all tracks have one', () => {
  expect(LANE_ORDER.indexOf('force') - LANE_ORDER.indexOf('talks')).toBe(1)
  expect(LANE_ORDER.toSorted()).toEqual(TRACKS.toSorted())
})

describe('packing', () => {
  test.prop([boxes, rows])('no two marks of a row overlap', (all, limit) => {
    const placed = packLane(all, limit)
    for (const [index, one] of placed.entries())
      for (const other of placed.slice(index + 1))
        if (one.row === other.row)
          expect(one.x1 <= other.x0 + 1e-5 || other.x1 <= one.x0 + 1e-5).toBe(true)
  })

  test.prop([boxes, rows])('every event is in exactly one mark', (all, limit) => {
    const ids = packLane(all, limit).flatMap((placed) => placed.ids)
    expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  })

  test.prop([boxes, rows])(
    'every mark is at least 24 px wide and in one of the rows',
    (all, limit) => {
      for (const { x0, x1, row } of packLane(all, limit)) {
        expect(x1 - x0).toBeGreaterThanOrEqual(24)
        expect(row).toBeLessThan(limit)
      }
    },
  )

  test.prop([boxes, rows])('the order of the input does not matter', (all, limit) => {
    expect(packLane(all.toReversed(), limit)).toEqual(packLane(all, limit))
  })

  test.prop([boxes, rows])('a mark of one event stands at that event', (all, limit) => {
    for (const { ids, x } of packLane(all, limit))
      if (ids.length === 1) expect(x).toBe(all.find(({ id }) => id === ids[0])?.x)
  })

  test('bars that only touch share a row', () => {
    const placed = packLane([box('a', 20, 0, 40), box('b', 60, 40, 80)], 3)
    expect(placed.map(({ row }) => row)).toEqual([0, 0])
  })

  test('what does not fit becomes a counted mark in the middle of what it counts', () => {
    const placed = packLane([box('a', 100), box('b', 102), box('c', 104)], 1)
    expect(placed).toEqual([{ ids: ['a', 'b', 'c'], row: 0, x: 102, x0: 89, x1: 115, fold: null }])
  })

  test('what is known to the minute has its place before what is known to the day', () => {
    const placed = packLane([box('day', 100, 0, 200), box('minute', 105), box('other', 110)], 2)
    expect(placed.find(({ row }) => row === 0)?.ids).toEqual(['minute'])
  })

  test('bars that overlap while their glyphs do not are folded, not cut', () => {
    const placed = packLane([box('a', 20, 0, 400), box('b', 200, 10, 500)], 1)
    expect(placed.map(({ ids, fold }) => [ids[0], fold])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
  })

  test('of two bars that overlap, the one that touches no glyph is kept', () => {
    const placed = packLane([box('a', 20, 0, 400), box('b', 200, 180, 500)], 1)
    expect(placed.map(({ ids, fold }) => [ids[0], fold])).toEqual([
      ['a', 0],
      ['b', null],
    ])
  })

  test('a bar that touches none of its neighbours is kept beside folded ones', () => {
    const placed = packLane([box('wide', 20, 0, 400), box('a', 100), box('b', 200)], 1)
    expect(placed.map(({ ids, fold }) => [ids[0], fold])).toEqual([
      ['wide', 0],
      ['a', null],
      ['b', null],
    ])
  })
})

describe('sharing rows', () => {
  const crowd = [box('a', 10), box('b', 12), box('c', 14)]

  test('a row goes to the lane in which most marks lack room', () => {
    expect(shareRows([[box('a', 10)], crowd], 4)).toEqual([1, 3])
  })

  test('a full lane does not take all rows from its neighbours', () => {
    const many = Array.from({ length: 20 }, (_, index) => box(`many-${index}`, 10))
    const few = many.slice(0, 8)
    expect(shareRows([many, few], 6)).toEqual([4, 2])
  })

  test('the upper lane comes first among equals', () => {
    expect(shareRows([crowd, crowd], 3)).toEqual([2, 1])
  })

  test('no lane gets more than it can use, and an empty one gets none', () => {
    expect(shareRows([crowd, []], 10)).toEqual([3, 0])
  })
})
