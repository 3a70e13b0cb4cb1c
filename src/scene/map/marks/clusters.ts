import type { Point } from '../../shared/camera.ts'
import type { Disc } from './disc.ts'
import { displace, type Bounds } from './displace.ts'

/** Towns of one country closer together than this, in CSS px, are drawn as one mark. */
export const CLUSTER_PX = 26
/** An area has no point that would have to be kept: its outline tells where it is. */
export const AREA_PX = 36
/** For a town of which much is told: it keeps a mark of its own as long as it can. */
export const LARGE_PX = 18
/** A town of this many events is such a town. */
const LARGE = 2
/** A mark pushed further than this, in CSS px, joins the nearest of its country instead. */
const FURTHEST = 30
/** But never one that is further away than this: it would speak for another part of the country. */
const NEAR_ENOUGH = 60

/** Half of the room that a mark of one event and a count take, CSS px: a finger finds either. */
export const MARK_RADIUS = { one: 12, count: 14 } as const

/** Something to be drawn at a point of the picture. */
export interface Spot {
  readonly id: string
  /** CSS px. */
  readonly at: Point
  /** The heavier of two spots keeps its place. */
  readonly weight: number
  /** Country: no mark stands for places of two. */
  readonly country: string
  /** How many events are at it. */
  readonly events: number
  /** It is never drawn as a part of another town. */
  readonly isCapital?: boolean
  /** Its point only stands for an area: it makes way for those that are meant exactly. */
  readonly isArea?: boolean
}

export interface Cluster {
  /** The spot at whose point the cluster belongs. */
  readonly anchor: string
  /** All its spots, the anchor first. */
  readonly members: readonly string[]
  /** Where it is drawn, CSS px: the anchor's own point, or beside it where that is taken. */
  readonly at: Point
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
  for (const one of clusters) {
    const far = distance(spot.at, one.anchor.at)
    if (one.anchor.country === spot.country && far < least) [best, least] = [one, far]
  }
  return best
}

function reachOf({ events, isArea }: Spot): number {
  if (isArea) return AREA_PX
  return events >= LARGE ? LARGE_PX : CLUSTER_PX
}

function byWeight(a: Spot, b: Spot): number {
  const capital = Number(b.isCapital ?? false) - Number(a.isCapital ?? false)
  return capital || b.weight - a.weight || (a.id < b.id ? -1 : 1)
}

function gather(spots: readonly Spot[]): Growing[] {
  const clusters: Growing[] = []
  for (const spot of spots.toSorted(byWeight)) {
    const home = spot.isCapital ? undefined : nearest(spot, clusters, reachOf(spot))
    if (home) home.members.push(spot)
    else clusters.push({ anchor: spot, members: [spot] })
  }
  return clusters
}

/** Around the mark of a capital of many events, CSS px: its name has to find room. */
const NAME_AIR = 3
const MANY = 10

function discOf({ anchor, members }: Growing): Disc {
  const { id, at, isArea, isCapital } = anchor
  const events = members.reduce((sum, one) => sum + one.events, 0)
  const radius = events > 1 ? MARK_RADIUS.count : MARK_RADIUS.one
  const air = isCapital && events >= MANY ? NAME_AIR : 0
  return { id, at, radius: radius + air, cloud: isArea ? 0.2 : 1 + events }
}

/** Those pushed too far from where they belong, with the one of their country that takes them in. */
function tooFar(clusters: readonly Growing[], at: ReadonlyMap<string, Point>) {
  const homes = new Map<Growing, Growing>()
  for (const one of clusters.toReversed()) {
    const { anchor } = one
    const way = distance(anchor.at, at.get(anchor.id) ?? anchor.at)
    if (anchor.isCapital || way <= FURTHEST) continue
    const others = clusters.filter((other) => other !== one && !homes.has(other))
    const home = nearest(anchor, others, NEAR_ENOUGH)
    if (home && ![...homes.values()].includes(one)) homes.set(one, home)
  }
  return homes
}

/**
 * Groups spots into marks, and places these so that none touches another. Only spots of one country
 * share a mark, and a capital is never part of another town's. The heaviest spots become anchors, and
 * each of the others joins the nearest anchor of its country within reach; then marks that touch are
 * moved apart, and keep their order: see {@link displace}. One of a country that would be moved too
 * far joins another of it. Does not depend on the order of the spots.
 *
 * @param bounds see {@link displace}
 */
export function cluster(spots: readonly Spot[], bounds?: Bounds): Cluster[] {
  let clusters = gather(spots)
  for (;;) {
    const at = displace(clusters.map(discOf), bounds)
    const homes = tooFar(clusters, at)
    for (const [one, home] of homes) home.members.push(...one.members)
    clusters = clusters.filter((one) => !homes.has(one))
    if (homes.size > 0) continue
    return clusters.map(({ anchor, members }) => ({
      anchor: anchor.id,
      members: members.map(({ id }) => id),
      at: at.get(anchor.id) ?? anchor.at,
    }))
  }
}
