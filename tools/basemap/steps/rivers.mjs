// The source has rivers in pieces. Joined end to end, they can be chosen by their true length.

import { lengthOf, nearness } from './lines.mjs'

// In kilometres, for each kilometre of distance from a border that counts as running along it.
const LEAST_SHARED = 4
const LEAST_LEFT = 7

/** Whole rivers of at least `least` kilometres at their place, as lists of positions. */
export function longRivers(pieces, least) {
  return joinPieces(pieces).filter((river) => lengthOf(river) >= least(middleOf(river)))
}

/**
 * Rivers without the stretches that run along a border for a while: there the border is the river,
 * and the two, simplified apart, would be drawn as a tangle.
 */
export function apartFromBorders(rivers, borders, kilometres) {
  const isNear = nearness(borders, kilometres)
  return rivers.flatMap((river) => {
    const runs = runsBy(river, isNear)
    const isShared = ({ near, line }) => near && lengthOf(line) >= LEAST_SHARED * kilometres
    const kept = runs.map((run) => ({ line: run.line, gone: isShared(run) }))
    return stretches(kept).filter((line) => lengthOf(line) >= LEAST_LEFT * kilometres)
  })
}

/** A line cut where the answer of a test on its points changes; neighbouring runs share a point. */
function runsBy(line, test) {
  const runs = []
  for (const point of line) {
    const near = test(point)
    if (near !== runs.at(-1)?.near)
      runs.push({ near, line: runs.length ? [runs.at(-1).line.at(-1)] : [] })
    runs.at(-1).line.push(point)
  }
  return runs
}

/** What is left of a line between the runs that are gone. */
function stretches(runs) {
  const left = [[]]
  for (const { line, gone } of runs) {
    if (gone) left.push([])
    else left.at(-1).push(...line.slice(left.at(-1).length ? 1 : 0))
  }
  return left.filter((line) => line.length > 1)
}

/** Joins pieces that meet; where more than two meet, the two longest go on as one river. */
function joinPieces(pieces) {
  const open = pieces.map((piece) => [...piece])
  for (;;) {
    const pair = pairToJoin(open)
    if (!pair) return open
    const [a, b] = pair
    const joined = join(open[a], open[b])
    open.splice(Math.max(a, b), 1)
    open.splice(Math.min(a, b), 1, joined)
  }
}

/** Indexes of the two longest pieces of the first node where two still meet. */
function pairToJoin(pieces) {
  for (const at of nodesOf(pieces).values()) {
    const whole = [...new Set(at)]
    if (whole.length < 2) continue
    const [a, b] = whole.toSorted((i, j) => lengthOf(pieces[j]) - lengthOf(pieces[i]) || i - j)
    return [a, b]
  }
  return null
}

function nodesOf(pieces) {
  const nodes = new Map()
  pieces.forEach((piece, index) => {
    for (const end of [piece[0], piece.at(-1)]) {
      const key = keyOf(end)
      if (!nodes.has(key)) nodes.set(key, [])
      nodes.get(key).push(index)
    }
  })
  return nodes
}

function join(a, b) {
  if (meets(a.at(-1), b[0])) return [...a, ...b.slice(1)]
  if (meets(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)]
  if (meets(a[0], b.at(-1))) return [...b, ...a.slice(1)]
  return [...b.toReversed(), ...a.slice(1)]
}

const keyOf = ([lng, lat]) => `${lng.toFixed(2)} ${lat.toFixed(2)}`
const meets = (a, b) => keyOf(a) === keyOf(b)
const middleOf = (line) => line[Math.floor(line.length / 2)]
