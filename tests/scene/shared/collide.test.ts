import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  boxAround,
  placeBoxes,
  strikes,
  touches,
  type Box,
  type Line,
} from '../../../src/scene/shared/collide.ts'

const SIZE = { width: 300, height: 200 }
const box = fc
  .tuple(
    fc.integer({ min: -20, max: 320 }),
    fc.integer({ min: -20, max: 220 }),
    fc.integer({ min: 5, max: 80 }),
    fc.integer({ min: 5, max: 30 }),
  )
  .map(([x, y, width, height]) => boxAround([x, y], width, height))
const candidate = fc
  .array(box, { minLength: 1, maxLength: 4 })
  .map((boxes) => ({ options: boxes.map((one) => ({ boxes: [one], value: one })) }))

function isClear(one: Box, others: readonly Box[]): boolean {
  return others.every((other) => other === one || !touches(one, other))
}

describe('placement', () => {
  test.prop([fc.array(candidate), fc.array(box)])(
    'covers no obstacle, no other label, and cuts nothing at the edge',
    (candidates, obstacles) => {
      const placed = placeBoxes(candidates, [{ size: SIZE, obstacles }])
      for (const one of placed) {
        expect(isClear(one, placed)).toBe(true)
        expect(isClear(one, obstacles)).toBe(true)
        expect(one.left >= 0 && one.top >= 0).toBe(true)
        expect(one.right <= SIZE.width && one.bottom <= SIZE.height).toBe(true)
      }
    },
  )

  it('gives the more important label its place and the other its second choice', () => {
    const here = { boxes: [boxAround([50, 50], 40, 10)], value: 'here' }
    const there = { boxes: [boxAround([150, 50], 40, 10)], value: 'there' }
    const both = [{ options: [here] }, { options: [here, there] }, { options: [here] }]
    expect(placeBoxes(both, [{ size: SIZE, obstacles: [] }])).toEqual(['here', 'there'])
  })

  it('holds in every picture for which it is made', () => {
    const apart = [boxAround([50, 50], 40, 10), boxAround([60, 50], 40, 10)]
    const meeting = [boxAround([150, 50], 40, 10), boxAround([90, 50], 40, 10)]
    const clear = [boxAround([150, 90], 40, 10), boxAround([90, 90], 40, 10)]
    const two = [
      { options: [{ boxes: apart, value: 'one' }] },
      {
        options: [
          { boxes: meeting, value: 'touches in the second' },
          { boxes: clear, value: 'touches nowhere' },
        ],
      },
    ]
    const pictures = [1, 2].map(() => ({ size: SIZE, obstacles: [] }))
    expect(placeBoxes(two, pictures)).toEqual(['one', 'touches nowhere'])
  })
})

const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))

describe('a line', () => {
  const middle = { left: 10, top: 10, right: 30, bottom: 24 }
  // Many a line of whole pixels is upright, level, or lies on an edge.
  test.prop([point, point])('strikes a box if any of its points lies in it', (from, to) => {
    const shares = Array.from({ length: 2001 }, (_, step) => step / 2000)
    const inside = shares.some((share) => {
      const x = from[0] + share * (to[0] - from[0])
      const y = from[1] + share * (to[1] - from[1])
      return x > middle.left && x < middle.right && y > middle.top && y < middle.bottom
    })
    const line: Line = [from, to]
    // Between two points that are looked at it may pass a corner.
    const shrunk = { left: 10.1, top: 10.1, right: 29.9, bottom: 23.9 }
    expect(strikes(line, inside ? middle : shrunk)).toBe(inside)
    expect(strikes([to, from], middle)).toBe(strikes(line, middle))
  })

  it.each([
    [
      'along an edge',
      [
        [10, 0],
        [10, 40],
      ],
      false,
    ],
    [
      'level along an edge',
      [
        [0, 24],
        [40, 24],
      ],
      false,
    ],
    [
      'upright through it',
      [
        [20, 0],
        [20, 40],
      ],
      true,
    ],
    [
      'level through it',
      [
        [0, 12],
        [40, 12],
      ],
      true,
    ],
    [
      'that ends before it',
      [
        [20, 0],
        [20, 9],
      ],
      false,
    ],
    [
      'that ends at it',
      [
        [20, 0],
        [20, 10],
      ],
      false,
    ],
    [
      'that begins in it',
      [
        [20, 12],
        [20, 50],
      ],
      true,
    ],
    [
      'past its corner',
      [
        [0, 18],
        [18, 0],
      ],
      false,
    ],
  ] as const)('%s: %j strikes it: %s', (_, line, does) => {
    expect(strikes(line, middle)).toBe(does)
  })
})
