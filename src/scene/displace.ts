import type { Point } from './camera.ts'

/** A round mark that wants to stand at a point of the picture. */
export interface Disc {
  readonly id: string
  /** Where it belongs, CSS px. */
  readonly at: Point
  /** CSS px: two discs are apart where their centres are a little more than their radii apart. */
  readonly radius: number
  /** Of two that push each other, the heavier moves less. Greater than 0. */
  readonly mass: number
}

/** Paper that is left between two discs, CSS px. */
const AIR = 1
/** Sweeps in which pairs share their way by mass, before what is left is made exact. */
const SWEEPS = 24
const EPSILON = 1e-6

/** How far apart, in CSS px, the centres of two discs have to be. */
export function gapOf(a: Pick<Disc, 'radius'>, b: Pick<Disc, 'radius'>): number {
  return a.radius + b.radius + AIR
}

type Axis = 0 | 1

/** Along which axis two points are further apart: on this one they keep their order. */
export function mainAxis(a: Point, b: Point): Axis {
  return Math.abs(a[0] - b[0]) >= Math.abs(a[1] - b[1]) ? 0 : 1
}

/** A promise about two discs, by place in the list: `high` stays `least` px or more above `low`. */
interface Rule {
  readonly low: number
  readonly high: number
  readonly axis: Axis
  readonly least: number
}

interface Pair extends Omit<Rule, 'least'> {
  readonly gap: number
}

function isBefore(a: Disc, b: Disc, axis: Axis): boolean {
  return a.at[axis] < b.at[axis] || (a.at[axis] === b.at[axis] && a.id < b.id)
}

function pairsOf(discs: readonly Disc[]): Pair[] {
  return discs.flatMap((a, first) =>
    discs.slice(first + 1).map((b, next): Pair => {
      const second = first + 1 + next
      const axis = mainAxis(a.at, b.at)
      const [low, high] = isBefore(a, b, axis) ? [first, second] : [second, first]
      return { low, high, axis, gap: gapOf(a, b) }
    }),
  )
}

/** Each pair that is too close parts, the lighter going further; the sum of this is nearly right. */
function relax(along: number[], rules: readonly Rule[], discs: readonly Disc[]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const { low, high, least } of rules) {
      const lack = least - ((along[high] ?? 0) - (along[low] ?? 0))
      if (lack <= 0) continue
      const [a, b] = [discs[low]?.mass ?? 1, discs[high]?.mass ?? 1]
      along[low] = (along[low] ?? 0) - (lack * b) / (a + b)
      along[high] = (along[high] ?? 0) + (lack * a) / (a + b)
    }
}

/**
 * Positions along one axis that obey all rules. Pushing everything up in order obeys them, and so
 * does pushing everything down; what lies half way between two such solutions is one too.
 */
function solve(discs: readonly Disc[], rules: readonly Rule[], axis: Axis): number[] {
  const along = discs.map(({ at }) => at[axis])
  const own = rules.filter((rule) => rule.axis === axis)
  if (own.length === 0) return along
  relax(along, own, discs)
  const rank = new Map(
    [...discs.keys()]
      .toSorted((a, b) => {
        const [one, other] = [discs[a], discs[b]]
        return one && other && isBefore(one, other, axis) ? -1 : 1
      })
      .map((index, place) => [index, place]),
  )
  const inOrder = own.toSorted((a, b) => (rank.get(a.high) ?? 0) - (rank.get(b.high) ?? 0))
  const up = [...along]
  for (const { low, high, least } of inOrder)
    up[high] = Math.max(up[high] ?? 0, (up[low] ?? 0) + least)
  const down = [...along]
  for (const { low, high, least } of own.toSorted(
    (a, b) => (rank.get(b.low) ?? 0) - (rank.get(a.low) ?? 0),
  ))
    down[low] = Math.min(down[low] ?? 0, (down[high] ?? 0) - least)
  return up.map((value, index) => (value + (down[index] ?? value)) / 2)
}

/** What a pair needs now that it does not have; null where it is well. */
function lackOf(pair: Pair, known: Rule | undefined, [xs, ys]: readonly number[][]): Rule | null {
  const { low, high, axis, gap } = pair
  const right = (xs?.[high] ?? 0) - (xs?.[low] ?? 0)
  const below = (ys?.[high] ?? 0) - (ys?.[low] ?? 0)
  const [main, cross] = axis === 0 ? [right, below] : [below, right]
  const isApart = Math.hypot(main, cross) >= gap - EPSILON
  if (isApart && main >= -EPSILON) return null
  // At first only as much as is missing at a slant; all of it if others then take the slant away.
  const slant = Math.sqrt(Math.max(0, gap ** 2 - cross ** 2))
  const least = isApart ? 0 : known && known.least > 0 ? gap : Math.max(slant, EPSILON)
  return { low, high, axis, least }
}

/**
 * Where the discs stand so that none touches another: those that touch nothing stay where they belong.
 * Two discs keep their order along the axis on which they were further apart: what was west of another
 * is not drawn east of it. Does not depend on the order of the list.
 */
export function displace(all: readonly Disc[]): ReadonlyMap<string, Point> {
  const discs = all.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = pairsOf(discs)
  const rules = new Map<Pair, Rule>()
  let along = [discs.map(({ at }) => at[0]), discs.map(({ at }) => at[1])]
  for (;;) {
    let isDone = true
    for (const pair of pairs) {
      const lack = lackOf(pair, rules.get(pair), along)
      if (!lack) continue
      isDone = false
      rules.set(pair, lack)
    }
    if (isDone) break
    const own = [...rules.values()]
    along = [solve(discs, own, 0), solve(discs, own, 1)]
  }
  const [xs, ys] = along
  return new Map(
    discs.map(({ id, at }, index) => [id, [xs?.[index] ?? at[0], ys?.[index] ?? at[1]] as const]),
  )
}
