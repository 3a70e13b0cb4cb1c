// Cuts the basemap's path strings to a window, in their own format: areas as in Sutherland and Hodgman,
// "Reentrant polygon clipping" (1974), lines as in Liang and Barsky, "A new concept and method for line
// clipping" (1984).
import type { Rim } from '../src/map/basemap.ts'
import { readRuns, writeRuns, type Run, type Step } from './pathText.ts'

interface Edge {
  readonly axis: 0 | 1
  readonly at: number
  /** 1: what is at `at` or more is kept; -1: at `at` or less. */
  readonly side: 1 | -1
}

function edgesOf([left, top, right, bottom]: Rim): Edge[] {
  return [
    { axis: 0, at: left, side: 1 },
    { axis: 0, at: right, side: -1 },
    { axis: 1, at: top, side: 1 },
    { axis: 1, at: bottom, side: -1 },
  ]
}

function isKept(point: Step, { axis, at, side }: Edge): boolean {
  return (point[axis] - at) * side >= 0
}

/** Where a segment meets an edge: on it exactly, along it to the nearest unit. */
function meeting(from: Step, to: Step, { axis, at }: Edge): Step {
  const share = (at - from[axis]) / (to[axis] - from[axis])
  const along = axis === 0 ? 1 : 0
  const other = Math.round(from[along] + share * (to[along] - from[along]))
  return axis === 0 ? [at, other] : [other, at]
}

function cutRing(ring: readonly Step[], edge: Edge): Step[] {
  return ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point
    const crossed = isKept(before, edge) !== isKept(point, edge)
    return [
      ...(crossed ? [meeting(before, point, edge)] : []),
      ...(isKept(point, edge) ? [point] : []),
    ]
  })
}

function isBetween(before: Step, point: Step, after: Step): boolean {
  return [0, 1].some((axis) => before[axis] === point[axis] && point[axis] === after[axis])
}

/**
 * Without repetitions and without points on a straight way: cutting leaves both where a ring runs to
 * and fro along the rim.
 */
function tidy(ring: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const point of ring) {
    kept.push(point)
    for (;;) {
      const [before, middle, after] = kept.slice(-3)
      if (!before || !middle || !after || !isBetween(before, middle, after)) break
      kept.splice(-2, 1)
    }
  }
  return kept
}

/** The part of a segment inside, or null; by what share of it lies within each edge. */
function cutSegment(from: Step, to: Step, rim: Rim): readonly [Step, Step] | null {
  let [first, last] = [0, 1]
  for (const { axis, at, side } of edgesOf(rim)) {
    const run = (to[axis] - from[axis]) * side
    const room = (at - from[axis]) * side
    if (run === 0 && room > 0) return null
    if (run > 0) first = Math.max(first, room / run)
    if (run < 0) last = Math.min(last, room / run)
  }
  if (first > last) return null
  const at = (share: number): Step => [
    Math.round(from[0] + share * (to[0] - from[0])),
    Math.round(from[1] + share * (to[1] - from[1])),
  ]
  return [at(first), at(last)]
}

function isSame(a: Step | undefined, b: Step): boolean {
  return a?.[0] === b[0] && a[1] === b[1]
}

/** The pieces of a line inside, each at least two points long. */
function cutLine(line: readonly Step[], rim: Rim): Step[][] {
  const pieces: Step[][] = []
  line.slice(1).forEach((to, index) => {
    const cut = cutSegment(line[index] ?? to, to, rim)
    if (!cut || isSame(cut[0], cut[1])) return
    const open = pieces.at(-1)
    if (open && isSame(open.at(-1), cut[0])) open.push(cut[1])
    else pieces.push([...cut])
  })
  return pieces
}

function cutArea(run: Run, rim: Rim): Run[] {
  const cut = edgesOf(rim).reduce<readonly Step[]>(cutRing, run.points)
  const points = cut.length === run.points.length ? cut : tidy(cut)
  return points.length < 3 ? [] : [{ ...run, points }]
}

/** What of an area's path lies within the rim. Holes stay holes, windings stay as they are. */
export function clipAreas(path: string, rim: Rim): string {
  return writeRuns(readRuns(path).flatMap((run) => cutArea(run, rim)))
}

/** What of a path of lines lies within the rim; a line that leaves and comes back becomes two. */
export function clipLines(path: string, rim: Rim): string {
  const runs = readRuns(path).flatMap(({ points, closed }) => {
    const [first] = points
    return cutLine(closed && first ? [...points, first] : points, rim)
  })
  return writeRuns(runs.map((points) => ({ hole: false, closed: false, points })))
}
