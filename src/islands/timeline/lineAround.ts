import { pixels } from '../../ui/tree/draw.ts'

/** Words that an upright line would strike, CSS px. */
export interface Struck {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** CSS px that a line keeps from words beside it. */
const AIR = 2

/** The path of an upright line from one height to another that stops before each of the words and goes on behind them. */
export function lineAround(x: number, y0: number, y1: number, words: readonly Struck[]): string {
  const gaps = words
    .filter((one) => one.x0 - AIR < x && x < one.x1 + AIR)
    .toSorted((a, b) => a.y0 - b.y0)
  let from = y0
  let d = ''
  for (const gap of gaps) {
    if (gap.y0 > from) d += `M${pixels(x)},${pixels(from)}V${pixels(Math.min(gap.y0, y1))}`
    from = Math.max(from, gap.y1)
  }
  return from < y1 ? `${d}M${pixels(x)},${pixels(from)}V${pixels(y1)}` : d
}
