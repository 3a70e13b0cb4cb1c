import type { EventOutline } from '../../core/model/event.ts'
import { FOLDS, HALF_HIT, type Placed } from './lanes.ts'
import { clamp, xOf, type TimeScale } from './axis/timeScale.ts'

/** From this number of events a lane only counts the events in each of its cells. */
export const DENSE = 600

const CELL = 2 * HALF_HIT

function cellsOf(events: readonly EventOutline[], scale: TimeScale): EventOutline[][] {
  const last = Math.max(0, Math.floor((scale.right - scale.left) / CELL) - 1)
  const cells: EventOutline[][] = Array.from({ length: last + 1 }, () => [])
  for (const event of events) {
    const cell = Math.floor((xOf(scale, event.anchor) - scale.left) / CELL)
    cells[clamp(cell, 0, last)]?.push(event)
  }
  return cells
}

/** A cell that holds one event shows it, its bar folded; one that holds more shows how many. */
function placed(events: readonly EventOutline[], cell: number, row: number, left: number): Placed {
  const x = left + (cell + 0.5) * CELL
  const ids = events.map(({ id }) => id)
  const fold = events.length === 1 ? cell % FOLDS : null
  return { ids, row, x, x0: x - HALF_HIT, x1: x + HALF_HIT, fold }
}

/**
 * Lays out a lane of very many events in one row of equal cells, 26 px each: every event is in
 * exactly one mark, by its anchor (at the edge if that is off the axis), and no two marks overlap.
 *
 * @param events those on the axis, in order of anchor
 */
export function packDense(
  events: readonly EventOutline[],
  scale: TimeScale,
  row: number,
): readonly Placed[] {
  return cellsOf(events, scale).flatMap((cell, index) =>
    cell.length === 0 ? [] : [placed(cell, index, row, scale.left)],
  )
}
