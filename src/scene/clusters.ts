import type { Point } from './camera.ts'

/** Marks closer together than this, in CSS px, are drawn as one. */
export const CLUSTER_PX = 26
/** Marks of two countries are merged only if they would overlap. */
export const ACROSS_PX = 22

/** Something to be drawn at a point of the picture. */
export interface Spot {
  readonly id: string
  /** CSS px. */
  readonly at: Point
  /** The heavier of two spots keeps its place. */
  readonly weight: number
  /** Country. */
  readonly country: string
}

export interface Cluster {
  /** The spot at whose point the cluster is drawn. */
  readonly anchor: string
  /** All its spots, the anchor first. */
  readonly members: readonly string[]
}

interface Growing {
  readonly anchor: Spot
  readonly members: Spot[]
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

/** The distance between a spot and an anchor, as a share of the reach that applies to the two. */
function nearness(spot: Spot, { anchor }: Growing): number {
  const reach = spot.country === anchor.country ? CLUSTER_PX : ACROSS_PX
  return distance(spot.at, anchor.at) / reach
}

function nearest(spot: Spot, clusters: readonly Growing[]): Growing | undefined {
  let best: Growing | undefined
  let least = 1
  for (const one of clusters) {
    const share = nearness(spot, one)
    if (share < least) [best, least] = [one, share]
  }
  return best
}

/**
 * Groups spots so that no two anchors of one country are closer than 26 px, and no two at all
 * closer than 22 px. The heaviest spots become anchors (the lower id if weights are equal) and
 * every other spot joins the nearest anchor within reach, so the outcome does not depend on the
 * order of the spots.
 */
export function cluster(spots: readonly Spot[]): Cluster[] {
  const sorted = spots.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const clusters: Growing[] = []
  for (const spot of sorted) {
    const home = nearest(spot, clusters)
    if (home) home.members.push(spot)
    else clusters.push({ anchor: spot, members: [spot] })
  }
  return clusters.map(({ anchor, members }) => ({
    anchor: anchor.id,
    members: members.map(({ id }) => id),
  }))
}
