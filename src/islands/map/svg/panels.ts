import { PANEL_TITLE, type Panel } from './picture.ts'
import type { MapFrame, StoryOutline } from '../../../core/model/story.ts'
import type { Size } from '../../../scene/shared/camera.ts'
import { framesOf } from '../../../scene/map/frames.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'

/** Share of the width of the map that is not the main one, as on the page. */
const SMALLER = 0.41

/** The maps of a picture of this size side by side, each drawn for its share. */
export function panelsBeside(
  story: StoryOutline,
  { width, height }: Size,
  sceneOf: (frame: MapFrame, size: Size) => MapScene,
): Panel[] {
  const small = Math.round(width * SMALLER)
  let x = 0
  return framesOf(story).map((frame) => {
    const size = { width: frame.isMain ? width - small : small, height: height - PANEL_TITLE }
    const panel = { scene: sceneOf(frame, size), ...titleOf(frame), at: [x, 0] as const }
    x += size.width
    return panel
  })
}

/** What a panel is called. */
export function titleOf({ title, holds }: MapFrame): Pick<Panel, 'title' | 'holds'> {
  return { title, holds }
}
