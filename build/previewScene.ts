import type { Regions } from '../src/map/basemap.ts'
import { decodeAreas } from '../src/map/paths.ts'
import type { StoryOutline } from '../src/model/story.ts'
import { fit, type Bbox, type Padding, type Point, type Size } from '../src/scene/camera.ts'
import type { Ground } from '../src/scene/ground.ts'
import { mapScene, type MapScene } from '../src/scene/mapScene.ts'
import { DEFAULT_VIEW, type Camera } from '../src/view/view.ts'

/** Close enough to know the place, far enough to know the country. */
const CLOSEST = 3.6

function outline(code: string, regions: Regions): Point[] {
  const found = regions.areas[code]
  return found ? decodeAreas(found.path, regions.scale).flat(2) : []
}

/** Everything that is drawn of the scene's events, as positions. */
function drawn({ marks, areas, arcs }: MapScene, regions: Regions): Point[] {
  return [
    ...marks.map(({ at }) => at),
    ...arcs.flatMap(({ line }) => line),
    ...areas.flatMap(({ ring, region }) => ring ?? outline(region ?? '', regions)),
  ]
}

function bboxOf(points: readonly Point[]): Bbox | null {
  if (points.length === 0) return null
  const lngs = points.map(([lng]) => lng)
  const lats = points.map(([, lat]) => lat)
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)]
}

/** Room around what is drawn: for a mark and its label, more where there is more. */
function paddingOf({ width, height }: Size, share: number): Padding {
  const [across, along] = [Math.max(60, width * share), Math.max(24, height * share)]
  return { top: along, right: across, bottom: along, left: across }
}

/** What shows all that the scene draws, with room around it; null where it draws nothing. */
function cameraOf(scene: MapScene, regions: Regions, share: number): Camera | null {
  const bbox = bboxOf(drawn(scene, regions))
  return bbox && fit(bbox, scene.size, paddingOf(scene.size, share), CLOSEST)
}

/**
 * The map scene of one event, selected and alone, with its places, areas and arcs in view; the
 * story's opening view where the event has no place on the map.
 */
export function locatorScene(
  story: StoryOutline,
  event: string,
  size: Size,
  ground: Ground,
  regions: Regions,
): MapScene {
  const alone = { ...story, events: story.events.filter(({ id }) => id === event) }
  const view = { ...DEFAULT_VIEW, event }
  const first = mapScene(alone, view, size, ground)
  const camera = cameraOf(first, regions, 0.16)
  return camera ? mapScene(alone, { ...view, camera }, size, ground) : first
}

/** The map scene of the whole story as it opens, with every mark in view. */
export function storyScene(
  story: StoryOutline,
  size: Size,
  ground: Ground,
  regions: Regions,
): MapScene {
  const first = mapScene(story, DEFAULT_VIEW, size, ground)
  const camera = cameraOf(first, regions, 0.05)
  return camera ? mapScene(story, { ...DEFAULT_VIEW, camera }, size, ground) : first
}
