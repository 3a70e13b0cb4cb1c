import type { Point } from './camera.ts'

/** Marks nearer to one another than this, in CSS px, are drawn as one. */
export const CLUSTER_PX = 26

/** Something to be drawn at a point of the picture. */
export interface Spot {
  readonly id: string
  /** CSS px. */
  readonly at: Point
  /** The heavier of two spots keeps its place. */
  readonly weight: number
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

function nearest(spot: Spot, clusters: readonly Growing[], reach: number): Growing | undefined {
  let best: Growing | undefined
  let least = reach
  for (const cluster of clusters) {
    const away = distance(spot.at, cluster.anchor.at)
    if (away < least) [best, least] = [cluster, away]
  }
  return best
}

/**
 * Groups spots so that no two anchors are nearer than `reach` px. The heaviest spots become anchors
 * (the lower id where weights are equal) and each other spot joins the nearest anchor within reach,
 * so the outcome depends on nothing but the spots: not on their order.
 */
export function cluster(spots: readonly Spot[], reach = CLUSTER_PX): Cluster[] {
  const sorted = spots.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
  const clusters: Growing[] = []
  for (const spot of sorted) {
    const home = nearest(spot, clusters, reach)
    if (home) home.members.push(spot)
    else clusters.push({ anchor: spot, members: [spot] })
  }
  return clusters.map(({ anchor, members }) => ({
    anchor: anchor.id,
    members: members.map(({ id }) => id),
  }))
}
