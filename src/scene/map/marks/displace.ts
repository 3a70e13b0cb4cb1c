import type { Point } from '../../shared/camera.ts'
import { gapOf, type Disc } from './disc.ts'
import { relaxed, type Places } from './relax.ts'

const EPSILON = 1e-6

/** Left, top, right and bottom edge in CSS px. */
export type Bounds = readonly [left: number, top: number, right: number, bottom: number]

type Axis = 0 | 1

/** Along which axis two points are further apart: on this one they keep their order. */
export function mainAxis(a: Point, b: Point): Axis {
  return Math.abs(a[0] - b[0]) >= Math.abs(a[1] - b[1]) ? 0 : 1
}

/** Two discs, by place in the list, in their order along an axis. */
interface Along {
  readonly low: number
  readonly high: number
  readonly axis: Axis
}

/** `high` stays `least` px or more beyond `low`. */
interface Rule extends Along {
  readonly least: number
}

interface Pair {
  readonly a: number
  readonly b: number
  readonly gap: number
  /** Along which they keep their order. */
  readonly order: Along
}

function pairsOf(discs: readonly Disc[]): Pair[] {
  return discs.flatMap((one, a) =>
    discs.slice(a + 1).map((other, next): Pair => {
      const b = a + 1 + next
      const axis = mainAxis(one.at, other.at)
      const order =
        one.at[axis] <= other.at[axis] ? { low: a, high: b, axis } : { low: b, high: a, axis }
      return { a, b, gap: gapOf(one, other), order }
    }),
  )
}

/** Limits of each disc's coordinate along an axis; where there is no room for both, `high` holds. */
interface Walls {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

const OPEN: Bounds = [-Infinity, -Infinity, Infinity, Infinity]

/** Nobody is pushed out by others; whoever belongs at the edge, or outside, stays there. */
function wallsOf(discs: readonly Disc[], bounds: Bounds, axis: Axis): Walls {
  const [from, to] = [bounds[axis], bounds[axis === 0 ? 2 : 3]]
  return {
    low: discs.map(({ at, radius }) => Math.min(at[axis], from + radius)),
    high: discs.map(({ at, radius }) => Math.max(at[axis], to - radius)),
  }
}

/**
 * Coordinates that obey all rules and are near to those given. Pushing everything up obeys them, and so
 * does pushing everything down; what lies half way between two such solutions is one too. In the end
 * all are pushed off the walls.
 *
 * @param rank the discs' order, which every rule follows
 */
function obeying(
  along: readonly number[],
  rules: readonly Rule[],
  rank: readonly number[],
  walls: Walls,
): readonly number[] {
  if (rules.length === 0) return along
  const rankOf = (index: number): number => rank[index] ?? 0
  const rising = rules.toSorted((a, b) => rankOf(a.high) - rankOf(b.high))
  const falling = rules.toSorted((a, b) => rankOf(b.low) - rankOf(a.low))
  const pushedUp = (from: readonly number[]): number[] => {
    const up = [...from]
    for (const { low, high, least } of rising)
      up[high] = Math.max(up[high] ?? 0, (up[low] ?? 0) + least)
    return up
  }
  const pushedDown = (from: readonly number[]): number[] => {
    const down = [...from]
    for (const { low, high, least } of falling)
      down[low] = Math.min(down[low] ?? 0, (down[high] ?? 0) - least)
    return down
  }
  const [up, down] = [pushedUp(along), pushedDown(along)]
  const middle = up.map((value, index) => (value + (down[index] ?? value)) / 2)
  const off = pushedUp(middle.map((value, index) => Math.max(value, walls.low[index] ?? value)))
  return pushedDown(off.map((value, index) => Math.min(value, walls.high[index] ?? value)))
}

/** The discs' places in the order of these coordinates; between equals, of where they belong. */
function ranked(along: readonly number[], discs: readonly Disc[], axis: Axis): number[] {
  const home = (index: number): number => discs[index]?.at[axis] ?? 0
  const order = [...discs.keys()].sort(
    (a, b) => (along[a] ?? 0) - (along[b] ?? 0) || home(a) - home(b) || a - b,
  )
  const rank = Array.from(order, () => 0)
  for (const [place, index] of order.entries()) rank[index] = place
  return rank
}

/** Every pair in its own order along its own axis, exactly: what follows relies on it. */
function inOrder(
  [xs, ys]: Places,
  discs: readonly Disc[],
  pairs: readonly Pair[],
  walls: readonly [Walls, Walls],
): Places {
  const put = (along: readonly number[], axis: Axis) => {
    const home = discs.map(({ at }) => at[axis])
    const rules = pairs.flatMap(({ order }) =>
      order.axis === axis ? [{ ...order, least: 0 }] : [],
    )
    return obeying(along, rules, ranked(home, discs, axis), walls[axis])
  }
  return [put(xs, 0), put(ys, 1)]
}

interface Parting extends Pair {
  /** Along which they are moved apart where they touch. */
  readonly parting: Along
}

type Rules = Map<Along, Rule>

/** Adds what a pair needs now and does not have; whether it needed anything. */
function demand({ a, b, order, parting, gap }: Parting, rules: Rules, places: Places): boolean {
  const way = (axis: Axis): number => (places[axis][b] ?? 0) - (places[axis][a] ?? 0)
  const isClose = Math.hypot(way(0), way(1)) < gap - EPSILON
  const { low, high, axis } = order
  const isTurned = (places[axis][high] ?? 0) - (places[axis][low] ?? 0) < -EPSILON
  if (isTurned) rules.set(order, { ...order, least: 0 })
  if (!isClose) return isTurned
  // At first only as much as is missing at a slant; all of it if others then take the slant away.
  const slanted = Math.sqrt(Math.max(0, gap ** 2 - way(parting.axis === 0 ? 1 : 0) ** 2))
  rules.set(parting, { ...parting, least: rules.has(parting) ? gap : Math.max(slanted, EPSILON) })
  return true
}

/** Moves what still touches until nothing does: each round adds rules, and there are only so many. */
function parted(
  start: Places,
  discs: readonly Disc[],
  pairs: readonly Pair[],
  walls: readonly [Walls, Walls],
): Places {
  const ranks = [ranked(start[0], discs, 0), ranked(start[1], discs, 1)] as const
  const partings = pairs.map((pair): Parting => {
    const { a, b } = pair
    const axis = mainAxis(
      [start[0][a] ?? 0, start[1][a] ?? 0],
      [start[0][b] ?? 0, start[1][b] ?? 0],
    )
    const isFirst = (ranks[axis][a] ?? 0) < (ranks[axis][b] ?? 0)
    return { ...pair, parting: { low: isFirst ? a : b, high: isFirst ? b : a, axis } }
  })
  const rules: Rules = new Map()
  let places = start
  while (partings.filter((pair) => demand(pair, rules, places)).length > 0) {
    const all = [...rules.values()]
    const own = (axis: Axis) => all.filter((rule) => rule.axis === axis)
    places = [
      obeying(start[0], own(0), ranks[0], walls[0]),
      obeying(start[1], own(1), ranks[1], walls[1]),
    ]
  }
  return places
}

/**
 * Where the discs stand so that none touches another: those that touch nothing stay where they belong.
 * Two discs keep their order along the axis on which they were further apart: what was west of another
 * is not drawn east of it. Does not depend on the order of the list.
 *
 * @param bounds nothing inside is pushed out, as far as there is room for all
 */
export function displace(all: readonly Disc[], bounds: Bounds = OPEN): ReadonlyMap<string, Point> {
  const discs = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = pairsOf(discs)
  const walls = [wallsOf(discs, bounds, 0), wallsOf(discs, bounds, 1)] as const
  const start = inOrder(relaxed(discs, pairs), discs, pairs, walls)
  const [xs, ys] = parted(start, discs, pairs, walls)
  return new Map(
    discs.map(({ id, at }, index) => [id, [xs[index] ?? at[0], ys[index] ?? at[1]] as const]),
  )
}
