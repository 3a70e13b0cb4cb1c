import type { MapFrame, StoryOutline } from '../../../core/model/story.ts'
import type { Camera, View } from '../../../core/view/view.ts'
import { boundsOf, type Bbox, type Point, type Size } from '../../shared/camera.ts'
import { foundCamera } from './foundCamera.ts'
import { isInBox } from '../frames.ts'
import { NO_BASEMAP_LABELS, type BasemapLabels } from '../basemapLabels.ts'
import { homeCamera } from './homeCamera.ts'
import { layoutOf, layoutOfBox, wideLayout, type Layout } from '../layout.ts'
import { stepCamera } from './stepFrame.ts'

/** The camera of a map scene, alone. */
export function cameraOf(story: StoryOutline, view: View, size: Size, frame: MapFrame): Camera {
  return framingOf(story, view, size, NO_BASEMAP_LABELS, frame).camera
}

export interface Framing {
  readonly camera: Camera
  readonly layout: Layout
  /** All that a map shows which is far wider than its bbox: names have room beside it. */
  readonly wide: Layout | null
  /** The very picture, where no hand moves it: what has room in no layout for several sizes may have it here. */
  readonly whole: Layout | null
  /** Whether the map stands as it opens, and its layout is of that box alone. */
  readonly isHome: boolean
  readonly isAtFound: boolean
}

/** Where the camera stands, and the picture that marks and labels are laid out for. */
export function framingOf(
  story: StoryOutline,
  view: View,
  size: Size,
  basemapLabels: BasemapLabels,
  frame: MapFrame,
): Framing {
  const asked = view.camera ?? stepCamera(story, view, size, basemapLabels, frame)
  const found = asked ? null : foundCamera(story, view, size, basemapLabels, frame)
  const camera = asked ?? found
  if (!camera) {
    const home = homeCamera(frame, size)
    const layout = layoutOfBox(frame.bbox, home.zoom)
    const wide = frame.isMain ? wideLayout(layout, frame.bbox, size) : null
    return {
      camera: home,
      layout,
      wide,
      whole: { camera: home, size },
      isHome: true,
      isAtFound: false,
    }
  }
  const layout = layoutOf(camera, size)
  const whole = view.camera ? null : { camera, size }
  return { camera, layout, wide: null, whole, isHome: false, isAtFound: found !== null }
}

/** What lies in a box so much larger on every side than what a map of two shows is drawn on it. */
const MARGIN = 0.25

/**
 * Whether a place is drawn on one of two maps: what lies far out of sight is left to the other, so
 * that keys do not lead there. A story's only map draws all there is.
 */
export function nearOf({ camera, layout }: Framing, size: Size, story: StoryOutline) {
  if (story.frames.length === 0) return () => true
  const [west, south, east, north] = boundsOf(camera, size)
  const shown = boundsOf(layout.camera, layout.size)
  const [wide, high] = [(east - west) * MARGIN, (north - south) * MARGIN]
  const near: Bbox = [west - wide, south - high, east + wide, north + high]
  return (at: Point): boolean => isInBox(at, near) || isInBox(at, shown)
}
