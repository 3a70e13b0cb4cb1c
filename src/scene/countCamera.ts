import type { MapFrame, StoryOutline } from '../model/story.ts'
import type { Camera } from '../view/view.ts'
import { bboxOf, fit, project, type Padding, type Point, type Size } from './camera.ts'
import { CLUSTER_PX } from './clusters.ts'
import { isInBox } from './frames.ts'
import type { Ground } from './ground.ts'
import { pointOf, type Mark } from './marks.ts'
import { placesById } from './visits.ts'

/** Less of a move than this, in steps of zoom, only makes the reader look for what has changed. */
const WORTH_IT = 0.25

function paddingFor({ width, height }: Size): Padding {
  const [across, along] = [Math.min(64, width / 5), Math.min(64, height / 5)]
  return { top: along, right: across, bottom: along, left: across }
}

/** Whether some of the points are far enough apart to be marks of their own. */
function isApart(points: readonly Point[], camera: Camera, size: Size): boolean {
  const drawn = points.map((at) => project(at, camera, size))
  return drawn.some(([ax, ay], index) =>
    drawn.slice(index + 1).some(([bx, by]) => Math.hypot(ax - bx, ay - by) >= CLUSTER_PX),
  )
}

/**
 * The camera that takes a count apart: all its places, as large as they fit. Null where that would show
 * no more than what is there: they lie at one place, or are apart already.
 *
 * @param from what the map shows
 */
export function countCamera(
  { places }: Pick<Mark, 'places'>,
  from: Camera,
  size: Size,
  story: StoryOutline,
  ground: Ground,
  frame: MapFrame,
): Camera | null {
  const byId = placesById(story.places)
  const points = places.flatMap((id): Point[] => {
    const place = byId.get(id)
    return place ? [pointOf(place, ground)] : []
  })
  const own = points.filter((at) => isInBox(at, frame.bbox))
  const bbox = bboxOf(own.length > 0 ? own : points)
  if (!bbox) return null
  const camera = fit(bbox, size, paddingFor(size))
  return camera.zoom > from.zoom + WORTH_IT && isApart(points, camera, size) ? camera : null
}
