import type { Track } from '../../core/model/kind.ts'

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
  /** Null; or, where its bar has no room of its own, the line under the row that stands for it. */
  readonly fold: number | null
}

/** Half the width of what can be hit: 26 px by a row of 24 px. */
export const HALF_HIT = 13

/** Height of a row in CSS px: the smallest target. */
export const ROW = 24

/** Lines that the folded bars of a row take in turn. */
export const FOLDS = 3

/** Bars may touch; this forgives only rounding. */
const ROUNDING = 1e-6

function byPlace(a: Box, b: Box): number {
  return a.x - b.x || (a.id < b.id ? -1 : 1)
}

function inOrder(boxes: readonly Box[]): Box[] {
  return boxes.toSorted((a, b) => a.x0 - b.x0 || byPlace(a, b))
}

/** What is known best takes least: where there is not room for all, it goes first. */
function byWidth(boxes: readonly Box[]): Box[] {
  return boxes.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0) || a.x0 - b.x0 || byPlace(a, b))
}

interface Reach {
  readonly x0: number
  readonly x1: number
}

function touch(a: Reach, b: Reach): boolean {
  return a.x0 < b.x1 - ROUNDING && b.x0 < a.x1 - ROUNDING
}

interface Filled {
  readonly rows: readonly (readonly Box[])[]
  readonly rest: readonly Box[]
}

type HasRoom = (row: readonly Box[], box: Box) => boolean

/** First fit: each box in turn goes into the first row that has room for it. */
function fill(boxes: readonly Box[], limit: number, hasRoom: HasRoom): Filled {
  const rows: Box[][] = []
  const rest: Box[] = []
  for (const box of boxes) {
    const free = rows.find((row) => hasRoom(row, box))
    if (free) free.push(box)
    else if (rows.length < limit) rows.push([box])
    else rest.push(box)
  }
  return { rows, rest }
}

/** From left to right, only the last box of a row can be in the way. */
function fillInOrder(sorted: readonly Box[], limit: number): Filled {
  return fill(sorted, limit, (row, box) => (row.at(-1)?.x1 ?? -Infinity) <= box.x0 + ROUNDING)
}

function fillByWidth(boxes: readonly Box[], limit: number): Filled {
  return fill(byWidth(boxes), limit, (row, box) => !row.some((other) => touch(box, other)))
}

/** How many boxes have no room of their own in so many rows. */
function lostIn(sorted: readonly Box[], rows: number): number {
  return fillInOrder(sorted, rows).rest.length
}

/**
 * Shares rows among lanes: one for each lane that has boxes, then one at a time to the lane in
 * which most boxes lack room for each row that it has, the upper lane first. None gets more than it
 * can use.
 */
export function shareRows(lanes: readonly (readonly Box[])[], total: number): number[] {
  const sorted = lanes.map(inOrder)
  const shares = lanes.map((boxes) => Math.min(boxes.length, 1))
  const lost = sorted.map((boxes, lane) => lostIn(boxes, shares[lane] ?? 0))
  let left = total - shares.reduce((sum, share) => sum + share, 0)
  while (left > 0 && Math.max(0, ...lost) > 0) {
    const needs = lost.map((count, index) => count / Math.max(1, shares[index] ?? 1))
    const lane = needs.indexOf(Math.max(...needs))
    const share = (shares[lane] ?? 0) + 1
    shares[lane] = share
    lost[lane] = lostIn(sorted[lane] ?? [], share)
    left -= 1
  }
  return shares
}

function alone({ id, x, x0, x1 }: Box, row: number): Placed {
  return { ids: [id], row, x, x0, x1, fold: null }
}

/** Neighbours that touch, as runs. */
function runsOf(boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = []
  let end = -Infinity
  for (const box of inOrder(boxes)) {
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
  return { ids, row, x, x0: x - HALF_HIT, x1: x + HALF_HIT, fold: null }
}

/**
 * Groups a run by where the glyphs are. A group takes in the next glyph while the mark in the
 * group's middle would touch it, so no two of the marks overlap and none covers more than 52 px.
 */
function groupsOf(run: readonly Box[], row: number): Box[][] {
  const groups: Box[][] = []
  for (const box of run.toSorted(byPlace)) {
    const group = groups.at(-1)
    if (group && gather(group, row).x1 > box.x - HALF_HIT) group.push(box)
    else groups.push([box])
  }
  return groups
}

/** Marks of a run: counts, and single glyphs, which keep their bars where these touch no other. */
function merge(run: readonly Box[], row: number): Placed[] {
  const groups = groupsOf(run, row)
  const taken = new Map<Box | undefined, Reach>(
    groups.map((group) => [group[0], gather(group, row)]),
  )
  const singles = groups.flatMap((group) => (group.length === 1 ? group : []))
  const whole = new Set<Box>()
  for (const box of byWidth(singles)) {
    if ([...taken].some(([other, reach]) => other !== box && touch(box, reach))) continue
    whole.add(box)
    taken.set(box, box)
  }
  let folds = 0
  return groups.map((group) => {
    const [only] = group
    if (!only || group.length > 1) return gather(group, row)
    if (whole.has(only)) return alone(only, row)
    folds += 1
    return { ...gather(group, row), fold: (folds - 1) % FOLDS }
  })
}

function placeRows(rows: readonly (readonly Box[])[]): Placed[] {
  return rows.flatMap((row, index) => row.map((box) => alone(box, index)))
}

/**
 * Lays out a lane. Where not all fit beside one another, what is known best has its place in the
 * upper rows; the rest goes to the last row, where glyphs that would overlap become counted marks
 * and bars that would overlap are folded. The same boxes, in whatever order, give the same picture;
 * every box is in exactly one mark; no two marks of a row overlap.
 */
export function packLane(boxes: readonly Box[], rows: number): readonly Placed[] {
  const whole = fillInOrder(inOrder(boxes), rows)
  if (whole.rest.length === 0) return placeRows(whole.rows)
  const last = Math.max(0, rows - 1)
  const upper = fillByWidth(boxes, last)
  return [
    ...placeRows(upper.rows),
    ...runsOf(upper.rest).flatMap((run) =>
      run.length === 1 ? run.map((box) => alone(box, last)) : merge(run, last),
    ),
  ]
}
