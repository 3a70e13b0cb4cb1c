import type { Range } from '../../../core/time/span.ts'
import { squeezedIn } from './spacing.ts'
import type { Stretch } from '../spanBar.ts'
import { xOf, type TimeScale } from './timeScale.ts'

/** A compressed stretch of the axis; `x` is the position of its zigzag. */
export interface Squeeze extends Stretch, Range {
  readonly x: number
}

/** CSS px below which there is no room for a zigzag. */
const ROOM = 6

/** The compressed stretches on the axis that are wide enough to be marked. */
export function squeezesOf(scale: TimeScale): readonly Squeeze[] {
  if (!scale.knots) return []
  return squeezedIn(scale.from, scale.to, scale.knots).flatMap(([from, to]): Squeeze[] => {
    const [x0, x1] = [xOf(scale, from), xOf(scale, to)]
    const x = (x0 + x1) / 2
    const isSeen = x > scale.left && x < scale.right
    return isSeen && x1 - x0 >= ROOM ? [{ from, to, x, x0, x1 }] : []
  })
}
