import type { Glyph } from '../../core/model/kind.ts'
import { glyphOutlines, type Outline } from './glyphs.ts'

/** Between two strokes, as a share of the radius: at 12 px across, white shows between them. */
const SPACING = 0.42

/** A stretch of one stroke: how far along it, from the middle. */
type Stretch = readonly [from: number, to: number]

/** Strokes lie on x + y = `sum`; a place on one is (sum / 2 + t, sum / 2 − t). */
function chordOf({ centre: [x, y], radius }: Extract<Outline, { centre: unknown }>, sum: number) {
  const off = (sum - x - y) / Math.SQRT2
  if (Math.abs(off) >= radius) return []
  const half = Math.sqrt(radius ** 2 - off ** 2) / Math.SQRT2
  const middle = (x - y) / 2
  return [[middle - half, middle + half] as const]
}

function cutsOf({ corners }: Extract<Outline, { corners: unknown }>, sum: number): Stretch[] {
  const cuts = corners
    .flatMap((a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a
      const [from, to] = [a[0] + a[1] - sum, b[0] + b[1] - sum]
      if (from < 0 === to < 0) return []
      const share = from / (from - to)
      return [a[0] + (b[0] - a[0]) * share - sum / 2]
    })
    .sort((a, b) => a - b)
  return cuts.flatMap((from, index) => {
    const to = cuts[index + 1]
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : []
  })
}

/** Where outlines overlap, their stretches are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .toSorted(([a], [b]) => a - b)
    .reduce<Stretch[]>((found, [from, to]) => {
      const last = found.at(-1)
      if (!last || from > last[1]) return [...found, [from, to]]
      return [...found.slice(0, -1), [last[0], Math.max(last[1], to)]]
    }, [])
}

function written(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** SVG path data of diagonal strokes inside a glyph, centred at 0,0: for one that is disputed. */
export function glyphHatch(glyph: Glyph, radius: number): string {
  const outlines = glyphOutlines(glyph)
  const step = SPACING * Math.SQRT2
  const sums = Array.from({ length: 13 }, (_, index) => (index - 6) * step)
  return sums
    .flatMap((sum) => {
      const stretches = outlines.flatMap((outline): Stretch[] =>
        'corners' in outline ? cutsOf(outline, sum) : chordOf(outline, sum),
      )
      return joined(stretches).map(([from, to]) => {
        const [a, b] = [from, to].map((t) =>
          [sum / 2 + t, sum / 2 - t].map((one) => written(one * radius)).join(','),
        )
        return `M${a ?? ''}L${b ?? ''}`
      })
    })
    .join('')
}
