import type { Size } from '../../shared/camera.ts'
import { boxAround, type Box, type Line } from '../../shared/collide.ts'
import { inLayout, type Layout } from '../layout.ts'
import { countOf, type Mark } from '../marks/mark.ts'

/** Half of the square that a mark keeps free of labels, CSS px. */
const MARK_HALF = { near: 10, far: 14 } as const

/** How far from its mark a name stands. */
export function gapOf(mark: Mark): keyof typeof MARK_HALF {
  return countOf(mark) > 1 ? 'far' : 'near'
}

/** How far a round mark reaches at its corners, as a share of its half. */
const ROUND = 0.66

/** Boxes that labels must not cover: of each mark a wide and a high one, since it is round. */
export function markBoxes(marks: readonly Mark[], layout: Layout): Box[] {
  return marks.flatMap((mark) => {
    const at = inLayout(mark.at, layout)
    const side = 2 * MARK_HALF[gapOf(mark)]
    return [boxAround(at, side, ROUND * side), boxAround(at, ROUND * side, side)]
  })
}

/** From marks that have made way to where they belong. */
export function leaderLines(marks: readonly Mark[], layout: Layout): Line[] {
  return marks
    .filter(({ at, point }) => at !== point)
    .map(({ at, point }) => [inLayout(at, layout), inLayout(point, layout)])
}

/** Up to this width or height, CSS px, the controls lie in a row: see `controls.css` of the map. */
const NARROW = 560
const LOW = 160

/** What stands in the corners: controls, unplaced and scale, as in `controls.css` of the map, CSS px. */
export function cornerBoxes({ width, height }: Size, hasUnplaced: boolean): Box[] {
  const isNarrow = width <= NARROW
  const [right, bottom] = isNarrow || height <= LOW ? [120, 42] : [46, 141]
  const controls = { left: 0, top: 0, right, bottom }
  const scaleLeft = isNarrow ? 190 : width - 130
  const scale = { left: scaleLeft, top: height - 30, right: scaleLeft + 130, bottom: height }
  const unplaced = { left: 0, top: height - 44, right: 190, bottom: height }
  return hasUnplaced ? [controls, scale, unplaced] : [controls, scale]
}
