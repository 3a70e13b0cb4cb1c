import { expect, test } from 'vitest'
import { EVENT_STANDINGS } from '../../src/model/event.ts'
import { GLYPHS } from '../../src/model/kind.ts'
import { glyphPath, slashPath, standingStroke } from '../../src/scene/glyphs.ts'

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

test('only what nobody disputes is filled, and only what is denied is struck through', () => {
  const filled = EVENT_STANDINGS.filter((standing) => standingStroke(standing).fill === 'solid')
  const struck = EVENT_STANDINGS.filter((standing) => standingStroke(standing).slash)
  expect(filled).toEqual(['undisputed'])
  expect(struck).toEqual(['denied'])
})

test('the slash reaches beyond the glyph at both ends', () => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = numbersIn(slashPath(6))
  expect([Math.hypot(x0, y0), Math.hypot(x1, y1)].every((length) => length > 6)).toBe(true)
  expect([x0 + x1, y0 + y1]).toEqual([0, 0])
})
