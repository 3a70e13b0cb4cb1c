import type { MapFrame, StoryOutline } from '../../../core/model/story.ts'
import type { Camera } from '../../../core/view/view.ts'
import { bboxOf, fit, project, type Padding, type Point, type Size } from '../../shared/camera.ts'
import { CLUSTER_PX } from '../marks/clusters.ts'
import { isInBox } from '../frames.ts'
import type { BasemapLabels } from '../basemapLabels.ts'
import type { Mark } from '../marks/mark.ts'
import { pointOf } from '../marks/drawnPlace.ts'
import { placesById } from '../../shared/visits.ts'

/** Less of a move than this, in steps of zoom, only makes the reader look for what has changed. */
const WORTH_IT = 0.25

function paddingFor({ width, height }: Size): Padding {
  const [across, along] = [Math.min(64, width / 5), Math.min(64, height / 5)]
  return { top: along, right: across, bottom: along, left: across }
}

/** Whether some of the points are far enough apart to be marks of their own. */
function isApart(points: readonly Point[], camera: Camera, size: Size, least: number): boolean {
  const drawn = points.map((at) => project(at, camera, size))
  return drawn.some(([ax, ay], index) =>
    drawn.slice(index + 1).some(([bx, by]) => Math.hypot(ax - bx, ay - by) >= least),
  )
}

/**
 * The camera that takes a count apart: all its places, as large as they fit. Null where that would show
 * no more than what is there: they lie at one place, or are apart already.
 *
 * @param from what the map shows
 * @param growth how many times as large as by the scene marks are drawn
 */
export function countCamera(
  { places }: Pick<Mark, 'places'>,
  from: Camera,
  size: Size,
  story: StoryOutline,
  basemapLabels: BasemapLabels,
  frame: MapFrame,
  growth = 1,
): Camera | null {
  const byId = placesById(story.places)
  const points = places.flatMap((id): Point[] => {
    const place = byId.get(id)
    return place ? [pointOf(place, basemapLabels)] : []
  })
  const own = points.filter((at) => isInBox(at, frame.bbox))
  const bbox = bboxOf(own.length > 0 ? own : points)
  if (!bbox) return null
  const camera = fit(bbox, size, paddingFor(size))
  return camera.zoom > from.zoom + WORTH_IT && isApart(points, camera, size, CLUSTER_PX * growth)
    ? camera
    : null
}
