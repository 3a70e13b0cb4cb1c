import { describe, expect, it } from 'vitest'
import { GLYPHS, type Glyph } from '../../../src/core/model/track.ts'
import { glyphHatch } from '../../../src/scene/shared/glyphHatch.ts'
import { glyphOutlines } from '../../../src/scene/shared/glyphs.ts'

const RADIUS = 100

interface Stroke {
  readonly sum: number
  /** How far along it, from where x and y are alike. */
  readonly from: number
  readonly to: number
}

function strokesOf(glyph: Glyph, radius = RADIUS): Stroke[] {
  const number = '(-?[\\d.]+)'
  const stroke = new RegExp(`M${number},${number}L${number},${number}`, 'g')
  return [...glyphHatch(glyph, radius).matchAll(stroke)].map(([, ...all]) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = all.map((one) => Number(one) / radius)
    expect(ax + ay).toBeCloseTo(bx + by, 1)
    return { sum: ax + ay, from: (ax - ay) / 2, to: (bx - by) / 2 }
  })
}

/** Whether a point is in a glyph of radius 1: in a circle, or with an odd number of sides to the east of it. */
function isIn(glyph: Glyph, [x, y]: readonly [number, number]): boolean {
  return glyphOutlines(glyph).some((outline) => {
    if (!('corners' in outline))
      return Math.hypot(x - outline.centre[0], y - outline.centre[1]) < outline.radius
    const { corners } = outline
    const sides = corners.map((corner, at) => [corners.at(at - 1) ?? corner, corner] as const)
    const crossed = sides.filter(
      ([a, b]) => a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]),
    )
    return crossed.length % 2 === 1
  })
}

/** Where a line of strokes is in the glyph, in small steps. */
const STEPS = Array.from({ length: 301 }, (_, at) => at / 100 - 1.5)
const along = (sum: number, t: number) => [sum / 2 + t, sum / 2 - t] as const

describe.each(GLYPHS)('the strokes of a disputed %s', (glyph) => {
  const strokes = strokesOf(glyph)
  const sums = [...new Set(strokes.map(({ sum }) => Math.round(sum * 100) / 100))].sort(
    (a, b) => a - b,
  )
  const step = (sums[1] ?? NaN) - (sums[0] ?? NaN)

  it('are some, run the same way, and are as far from each other everywhere', () => {
    expect(sums.length).toBeGreaterThanOrEqual(3)
    for (const [at, sum] of sums.entries()) expect(sum - (sums[0] ?? 0)).toBeCloseTo(at * step, 1)
  })

  it('fill what is inside, and leave what is outside', () => {
    for (const sum of sums)
      for (const t of STEPS) {
        const own = strokes.filter((one) => Math.abs(one.sum - sum) < 0.02)
        const nearEnd = own.some(({ from, to }) =>
          [from, to].some((end) => Math.abs(end - t) < 0.02),
        )
        if (nearEnd) continue
        const isDrawn = own.some(({ from, to }) => from <= t && t <= to)
        expect(isDrawn, `${sum} ${t}`).toBe(isIn(glyph, along(sum, t)))
      }
  })

  it('leave none out: where the next on either side would be there is nothing inside', () => {
    for (const sum of [(sums[0] ?? 0) - step, (sums.at(-1) ?? 0) + step])
      expect(STEPS.filter((t) => isIn(glyph, along(sum, t)))).toEqual([])
  })

  it('are each once where parts of the shape lie over each other', () => {
    for (const sum of sums) {
      const own = strokes.filter((one) => Math.abs(one.sum - sum) < 0.02)
      const ends = own.toSorted((a, b) => a.from - b.from).flatMap(({ from, to }) => [from, to])
      expect(ends).toEqual(ends.toSorted((a, b) => a - b))
      expect(new Set(ends).size).toBe(ends.length)
    }
  })

  it('grow with it', () => {
    const large = strokesOf(glyph, 3 * RADIUS)
    expect(large).toHaveLength(strokes.length)
    for (const [at, { from, to }] of large.entries()) {
      expect(from).toBeCloseTo(strokes[at]?.from ?? NaN, 1)
      expect(to).toBeCloseTo(strokes[at]?.to ?? NaN, 1)
    }
  })
})
