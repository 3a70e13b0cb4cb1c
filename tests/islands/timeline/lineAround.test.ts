import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { lineAround } from '../../../src/islands/timeline/lineAround.ts'

const words = fc.array(
  fc
    .record({
      x0: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 1, max: 60 }),
      y0: fc.integer({ min: 0, max: 200 }),
    })
    .map(({ x0, width, y0 }) => ({ x0, x1: x0 + width, y0, y1: y0 + 12 })),
)

function piecesOf(d: string): (readonly [number, number])[] {
  return [...d.matchAll(/M[\d.]+,([\d.]+)V([\d.]+)/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ])
}

test.prop([words])('a line runs from end to end, and through no words', (all) => {
  const pieces = piecesOf(lineAround(50, 10, 190, all))
  const isDrawn = (y: number) => pieces.some(([from, to]) => y >= from && y <= to)
  const isStruck = (y: number) =>
    all.some(({ x0, x1, y0, y1 }) => x0 < 50 && x1 > 50 && y > y0 && y < y1)
  const isClear = (y: number) =>
    !all.some(({ x0, x1, y0, y1 }) => x0 - 2 < 50 && x1 + 2 > 50 && y > y0 && y < y1)
  for (let y = 10.5; y < 190; y++) {
    if (isStruck(y)) expect(isDrawn(y)).toBe(false)
    if (isClear(y)) expect(isDrawn(y)).toBe(true)
  }
})
