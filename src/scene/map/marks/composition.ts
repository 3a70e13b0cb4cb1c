import { TRACKS, type Track } from '../../../core/model/track.ts'

/** How many of a mark's events are of one kind, and of the lane that shows them at this place. */
export interface Share {
  /** Kind id. */
  readonly kind: string
  /** Not the kind's own lane where force was only spoken of. */
  readonly track: Track
  readonly count: number
}

/** What a mark stands for, by lanes in their order, the most of a lane first; the sum is its count. */
export type Composition = readonly Share[]

/** In the order in which shares are drawn and told. */
export function inOrder(shares: readonly Share[]): Composition {
  return shares.toSorted(
    (a, b) =>
      TRACKS.indexOf(a.track) - TRACKS.indexOf(b.track) ||
      b.count - a.count ||
      (a.kind < b.kind ? -1 : 1),
  )
}

/** Of single events. */
export function compositionOf(
  events: readonly { readonly kind: string; readonly track: Track }[],
): Composition {
  const shares = new Map<string, Share>()
  for (const { kind, track } of events) {
    const key = `${track} ${kind}`
    shares.set(key, { kind, track, count: (shares.get(key)?.count ?? 0) + 1 })
  }
  return inOrder([...shares.values()])
}

/** A lane's part of a whole turn, each from 0 to 1. */
export interface Arch {
  readonly track: Track
  readonly from: number
  readonly to: number
}

/**
 * Lanes as parts of a turn, in their fixed order from the top on, clockwise. A lane that has a share at
 * all is never too thin to be seen.
 *
 * @param least the smallest part of a turn that can be seen
 */
export function archesOf(shares: Composition, least = 0.06): Arch[] {
  const lanes = TRACKS.flatMap((track) => {
    const count = shares.reduce((sum, one) => sum + (one.track === track ? one.count : 0), 0)
    return count > 0 ? [{ track, count }] : []
  })
  const all = lanes.reduce((sum, { count }) => sum + count, 0)
  const wanted = lanes.map(({ count }) => Math.max(least, count / all))
  const whole = wanted.reduce((sum, part) => sum + part, 0)
  let from = 0
  return lanes.map(({ track }, index) => {
    const start = from
    from = index === lanes.length - 1 ? 1 : from + (wanted[index] ?? 0) / whole
    return { track, from: start, to: from }
  })
}
