import type { Arc } from './arcs.ts'
import { toUnit, type Point } from '../shared/camera.ts'
import { countOf, type Mark } from './marks/mark.ts'

/** Lines that leave a mark closer together than this, in radians, share the sign at their end. */
const TOGETHER = 0.6

function towards(from: Point, to: Point): number {
  const [a, b] = [toUnit(from), toUnit(to)]
  return Math.atan2(b[1] - a[1], b[0] - a[0])
}

/** In which directions lines leave this point. */
function anglesAt(point: Point, arcs: readonly Arc[]): number[] {
  const all = arcs.flatMap(({ line }) => {
    const ends = [
      [line.at(0), line.at(2)],
      [line.at(-1), line.at(-3)],
    ] as const
    return ends.flatMap(([end, next]) => (end === point && next ? [towards(point, next)] : []))
  })
  return all
    .toSorted((a, b) => a - b)
    .filter((angle, index, sorted) => index === 0 || angle - (sorted[index - 1] ?? 0) > TOGETHER)
}

/**
 * The marks with the signs of calls at the ends of their lines. A mark of one call shows its kind
 * itself; a count shows no kind, so a small sign stands beside it on the line.
 */
export function withCallEnds(marks: readonly Mark[], arcs: readonly Arc[]): readonly Mark[] {
  if (arcs.length === 0) return marks
  return marks.map((mark) => {
    const callEnds = countOf(mark) > 1 ? anglesAt(mark.at, arcs) : []
    return callEnds.length === 0 ? mark : { ...mark, callEnds }
  })
}
