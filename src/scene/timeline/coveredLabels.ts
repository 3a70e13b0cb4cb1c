import { ROW } from './lanes.ts'
import type { MarkLabel } from './markLabels.ts'

/** CSS px by which the paper of a label reaches beyond its words. */
const PAPER = 6

/** What of a mark of the timeline decides it. */
interface Labelled {
  readonly y: number
  readonly label: Pick<MarkLabel, 'x0' | 'x1'> | null
  readonly selected: boolean
  readonly hovered: boolean
}

/** Which of two labels lies over the other: under the pointer, then selected. */
function rank({ selected, hovered }: Labelled): number {
  return hovered ? 2 : selected ? 1 : 0
}

function covers(over: Labelled, under: Labelled): boolean {
  const [a, b] = [over.label, under.label]
  if (!a || !b || over === under || Math.abs(over.y - under.y) >= ROW / 2) return false
  return rank(over) > rank(under) && a.x0 - PAPER < b.x1 && b.x0 < a.x1 + PAPER
}

const bare = new WeakMap<Labelled, Labelled>()

/** The mark without its label: the same object each time, so that it is drawn once. */
function without<T extends Labelled>(mark: T): T {
  const known = bare.get(mark) as T | undefined
  const one = known ?? { ...mark, label: null }
  bare.set(mark, one)
  return one
}

/**
 * A title that is asked for lies over its neighbours: theirs, which it would cut through, are left out whole.
 */
export function withoutCovered<T extends Labelled>(marks: readonly T[]): readonly T[] {
  const front = marks.filter((mark) => mark.label && rank(mark) > 0)
  if (front.length === 0) return marks
  return marks.map((mark) => (front.some((one) => covers(one, mark)) ? without(mark) : mark))
}
