import type { Track } from '../model/kind.ts'

/**
 * Lanes from top to bottom. Unlike `TRACKS` it puts talks and force next to each other: that talks
 * and strikes alternate within hours is what the graphic is to show.
 */
export const LANE_ORDER = ['talks', 'force', 'words', 'people'] as const satisfies readonly Track[]

/** What a mark takes of its lane, in CSS px: its bar and its glyph with room to be hit. */
export interface Box {
  readonly id: string
  /** Where the glyph is. */
  readonly x: number
  readonly x0: number
  readonly x1: number
}

/** One or more boxes at a place in a row. */
export interface Placed {
  readonly ids: readonly string[]
  readonly row: number
  readonly x: number
  readonly x0: number
  readonly x1: number
  /** For want of room its bar is not drawn. */
  readonly folded: boolean
}

/** Half the width of what can be hit: 26 px by a row of 24 px. */
export const HALF_HIT = 13

/** Height of a row in CSS px: the smallest target. */
export const ROW = 24

/** Bars may touch; this forgives only rounding. */
const ROUNDING = 1e-6

function inOrder(boxes: readonly Box[]): Box[] {
  return boxes.toSorted((a, b) => a.x0 - b.x0 || a.x - b.x || (a.id < b.id ? -1 : 1))
}

interface Filled {
  readonly rows: readonly (readonly Box[])[]
  readonly rest: readonly Box[]
}

/** First fit: each box goes into the first row whose last box has ended. */
function fill(boxes: readonly Box[], limit: number): Filled {
  const rows: Box[][] = []
  const ends: number[] = []
  const rest: Box[] = []
  for (const box of boxes) {
    const free = ends.findIndex((end) => end <= box.x0 + ROUNDING)
    const row = free < 0 ? ends.length : free
    if (row >= limit) {
      rest.push(box)
      continue
    }
    ends[row] = box.x1
    const filled = rows[row]
    if (filled) filled.push(box)
    else rows[row] = [box]
  }
  return { rows, rest }
}

/** How many rows it takes to draw every box on its own. */
export function rowsNeeded(boxes: readonly Box[]): number {
  return fill(inOrder(boxes), Infinity).rows.length
}

/**
 * Shares rows among lanes: one for each lane in need, then one at a time to the lane that is
 * farthest from what it needs, the upper lane first. None gets more than it needs.
 */
export function shareRows(needs: readonly number[], total: number): number[] {
  const shares = needs.map((need) => Math.min(need, 1))
  let left = total - shares.reduce((sum, share) => sum + share, 0)
  while (left > 0) {
    const lacks = needs.map((need, index) => need - (shares[index] ?? 0))
    const most = Math.max(...lacks)
    if (most <= 0) return shares
    const lane = lacks.indexOf(most)
    shares[lane] = (shares[lane] ?? 0) + 1
    left -= 1
  }
  return shares
}

function alone({ id, x, x0, x1 }: Box, row: number): Placed {
  return { ids: [id], row, x, x0, x1, folded: false }
}

/** Neighbours that touch, as runs. */
function runsOf(boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = []
  let end = -Infinity
  for (const box of boxes) {
    const run = runs.at(-1)
    if (run && box.x0 < end - ROUNDING) run.push(box)
    else runs.push([box])
    end = Math.max(end, box.x1)
  }
  return runs
}

function gather(boxes: readonly Box[], row: number): Placed {
  const first = boxes[0]?.x ?? 0
  const x = (first + (boxes.at(-1)?.x ?? first)) / 2
  const ids = boxes.map(({ id }) => id)
  return { ids, row, x, x0: x - HALF_HIT, x1: x + HALF_HIT, folded: boxes.length === 1 }
}

/**
 * Merges a run by where the glyphs are. A group takes in the next glyph while the mark in the
 * group's middle would touch it, so no two of the marks overlap and none covers more than 52 px.
 */
function merge(run: readonly Box[], row: number): Placed[] {
  const groups: Box[][] = []
  for (const box of run.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))) {
    const group = groups.at(-1)
    if (group && gather(group, row).x1 > box.x - HALF_HIT) group.push(box)
    else groups.push([box])
  }
  return groups.map((group) => gather(group, row))
}

/**
 * Lays out a lane. What does not fit beside others in the rows above the last goes to the last,
 * where boxes that would overlap become counted marks. The same boxes, in whatever order, give the
 * same picture; every box is in exactly one mark; no two marks of a row overlap.
 */
export function packLane(boxes: readonly Box[], rows: number): readonly Placed[] {
  const sorted = inOrder(boxes)
  const whole = fill(sorted, rows)
  if (whole.rest.length === 0)
    return whole.rows.flatMap((row, index) => row.map((box) => alone(box, index)))
  const last = Math.max(0, rows - 1)
  const upper = fill(sorted, last)
  return [
    ...upper.rows.flatMap((row, index) => row.map((box) => alone(box, index))),
    ...runsOf(upper.rest).flatMap((run) =>
      run.length === 1 ? run.map((box) => alone(box, last)) : merge(run, last),
    ),
  ]
}
