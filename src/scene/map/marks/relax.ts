import type { Disc } from './disc.ts'

/** Coordinates of all discs along x and along y. */
export type Places = readonly [xs: readonly number[], ys: readonly number[]]

/** Two discs by place in the list, and how far apart their centres have to be, CSS px. */
interface Touching {
  readonly a: number
  readonly b: number
  readonly gap: number
}

/** Discs closer than this, in CSS px, are at one place: they part along x. */
const EPSILON = 1e-6
const SWEEPS = 60
/** How much of its way home a disc goes in a sweep: a long way is shared with its neighbours. */
const HOMEWARD = 0.06
/** Discs in a row are pushed out of it too, so that the row does not grow out at both its ends. */
const ASIDE = 2

/** Pushes discs apart until they hardly touch; quick and nearly right. */
export function relaxed(discs: readonly Disc[], pairs: readonly Touching[]): Places {
  const xs = discs.map(({ at: [x] }) => x)
  const ys = discs.map(({ at: [, y] }) => y)
  const close = pairs.filter(({ a, b, gap }) => {
    const [p, q] = [discs[a], discs[b]]
    return p && q && Math.hypot(p.at[0] - q.at[0], p.at[1] - q.at[1]) < 4 * gap
  })
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const [index, { at }] of discs.entries()) {
      xs[index] = (xs[index] ?? 0) + HOMEWARD * (at[0] - (xs[index] ?? 0))
      ys[index] = (ys[index] ?? 0) + HOMEWARD * (at[1] - (ys[index] ?? 0))
    }
    for (const { a, b, gap } of close) {
      const [dx, dy] = [(xs[b] ?? 0) - (xs[a] ?? 0), (ys[b] ?? 0) - (ys[a] ?? 0)]
      const lack = gap - Math.hypot(dx, dy)
      if (lack <= 0) continue
      const isFlat = Math.abs(dx) >= Math.abs(dy)
      const isOne = Math.hypot(dx, dy) < EPSILON
      const [ux, uy] = isOne ? [1, 0] : [dx * (isFlat ? 1 : ASIDE), dy * (isFlat ? ASIDE : 1)]
      const [one, other] = [discs[a]?.cloud ?? 1, discs[b]?.cloud ?? 1]
      const push = lack / Math.hypot(ux, uy) / (one + other)
      xs[a] = (xs[a] ?? 0) - ux * push * other
      ys[a] = (ys[a] ?? 0) - uy * push * other
      xs[b] = (xs[b] ?? 0) + ux * push * one
      ys[b] = (ys[b] ?? 0) + uy * push * one
    }
  }
  return [xs, ys]
}
