import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { boxAround, placeBoxes, touches, type Box } from '../../src/scene/collide.ts'

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
