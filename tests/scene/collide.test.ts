import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { boxAround, placeBoxes, textWidth, touches, type Box } from '../../src/scene/collide.ts'

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
  .map((boxes) => ({ options: boxes.map((one) => ({ box: one, value: one })) }))

function isClear(one: Box, others: readonly Box[]): boolean {
  return others.every((other) => other === one || !touches(one, other))
}

describe('placement', () => {
  test.prop([fc.array(candidate), fc.array(box)])(
    'covers no obstacle, no other label, and cuts nothing at the edge',
    (candidates, obstacles) => {
      const placed = placeBoxes(candidates, obstacles, SIZE)
      for (const one of placed) {
        expect(isClear(one, placed)).toBe(true)
        expect(isClear(one, obstacles)).toBe(true)
        expect(one.left >= 0 && one.top >= 0).toBe(true)
        expect(one.right <= SIZE.width && one.bottom <= SIZE.height).toBe(true)
      }
    },
  )

  it('gives the more important label its place and the other its second choice', () => {
    const here = { box: boxAround([50, 50], 40, 10), value: 'here' }
    const there = { box: boxAround([150, 50], 40, 10), value: 'there' }
    const both = [{ options: [here] }, { options: [here, there] }, { options: [here] }]
    expect(placeBoxes(both, [], SIZE)).toEqual(['here', 'there'])
  })
})

describe('text width', () => {
  it('grows with the text, its size and its letters', () => {
    expect(textWidth('Kyiv', 13)).toBeLessThan(textWidth('Washington', 13))
    expect(textWidth('Oslo', 12)).toBeLessThan(textWidth('Oslo', 24))
    expect(textWidth('ili', 13)).toBeLessThan(textWidth('MWM', 13))
  })
})
