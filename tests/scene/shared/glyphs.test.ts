import { expect, test } from 'vitest'
import { EVENT_STANDINGS } from '../../../src/core/model/status.ts'
import { GLYPHS, type Glyph } from '../../../src/core/model/track.ts'
import { glyphHatch } from '../../../src/scene/shared/glyphHatch.ts'
import { glyphOutlines, glyphPath, standingStroke } from '../../../src/scene/shared/glyphs.ts'

function numbersIn(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number))
}

test('each glyph has a shape of its own', () => {
  expect(new Set(GLYPHS.map((glyph) => glyphPath(glyph, 6))).size).toBe(GLYPHS.length)
})

test.each(GLYPHS)('%s is a closed path that stays within 1.4 radii', (glyph) => {
  const path = glyphPath(glyph, 10)
  expect(path).toMatch(/^M.*Z$/)
  expect(Math.max(...numbersIn(path).map(Math.abs))).toBeLessThanOrEqual(14)
})

test('a glyph scales with its radius', () => {
  const small = numbersIn(glyphPath('star', 6))
  expect(numbersIn(glyphPath('star', 12))).toEqual(small.map((number) => number * 2))
})

test('joined circles are one outline that meets on the middle line', () => {
  const [x, y, ...rest] = numbersIn(glyphPath('linked-circles', 10))
  expect(x).toBe(0)
  expect(y).toBeLessThan(0)
  expect(rest.slice(-2)).toEqual([0, y])
})

test('every standing is told from every other without colour', () => {
  const strokes = EVENT_STANDINGS.map((standing) => JSON.stringify(standingStroke(standing)))
  expect(new Set(strokes).size).toBe(EVENT_STANDINGS.length)
})

test('only what nobody disputes is full, and only what is planned is hollow, with a dotted edge', () => {
  const withFill = (fill: string) =>
    EVENT_STANDINGS.filter((standing) => standingStroke(standing).fill === fill)
  expect(withFill('solid')).toEqual(['undisputed'])
  expect(withFill('none')).toEqual(['planned'])
  const dotted = EVENT_STANDINGS.filter((standing) => standingStroke(standing).dash !== null)
  expect(dotted).toEqual(['planned'])
})

/** Whether a point lies in a glyph of radius 1, with a little room for rounding. */
function isWithin(glyph: Glyph, [x, y]: readonly [number, number]): boolean {
  return glyphOutlines(glyph).some((outline) => {
    if (!('corners' in outline))
      return Math.hypot(x - outline.centre[0], y - outline.centre[1]) < outline.radius + 0.03
    const { corners } = outline
    return corners.reduce((isIn, a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a
      const crosses =
        a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]
      return crosses ? !isIn : isIn
    }, false)
  })
}

test.each(GLYPHS)('the hatching of a disputed %s shows, and stays within its shape', (glyph) => {
  const strokes = [...glyphHatch(glyph, 100).matchAll(/M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)/g)]
  expect(strokes.length).toBeGreaterThanOrEqual(4)
  for (const [, ...ends] of strokes) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.map((end) => Number(end) / 100)
    for (const share of [0.02, 0.5, 0.98])
      expect(isWithin(glyph, [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share])).toBe(true)
  }
})
