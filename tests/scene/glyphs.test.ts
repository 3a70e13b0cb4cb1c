import { expect, test } from 'vitest'
import { EVENT_STANDINGS } from '../../src/model/status.ts'
import { GLYPHS } from '../../src/model/kind.ts'
import { glyphPath, standingStroke } from '../../src/scene/glyphs.ts'

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

test('only what nobody disputes is filled', () => {
  const filled = EVENT_STANDINGS.filter((standing) => standingStroke(standing).fill === 'solid')
  expect(filled).toEqual(['undisputed'])
})
