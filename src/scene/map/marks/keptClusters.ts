import type { StoryOutline } from '../../../core/model/story.ts'
import { toUnit } from '../../shared/camera.ts'
import { cluster, type Cluster, type Spot } from './clusters.ts'
import type { Bounds } from './displace.ts'

const kept = new WeakMap<StoryOutline, Map<string, readonly Cluster[]>>()
/** Two cameras on one story, and a few steps of time and zoom back and forth. */
const KEPT = 12

/** The story's own edge, which is that of its opening picture. */
function boundsOf({ bbox: [west, south, east, north] }: StoryOutline, world: number): Bounds {
  const [left, top] = toUnit([west, north])
  const [right, bottom] = toUnit([east, south])
  return [left * world, top * world, right * world, bottom * world]
}

/**
 * As {@link cluster}, and the very same clusters as long as nothing has come, gone or grown: most steps
 * of time change none, and marks that have made way stay the same points.
 *
 * @param world width of the world in CSS px
 */
export function keptClusters(
  story: StoryOutline,
  world: number,
  spots: readonly Spot[],
): readonly Cluster[] {
  const key = [world, ...spots.map(({ id, at, weight, events }) => [id, at, weight, events])].join()
  const known = kept.get(story) ?? new Map<string, readonly Cluster[]>()
  kept.set(story, known)
  const found = known.get(key) ?? cluster(spots, boundsOf(story, world))
  known.delete(key)
  known.set(key, found)
  const [oldest] = known.keys()
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest)
  return found
}
