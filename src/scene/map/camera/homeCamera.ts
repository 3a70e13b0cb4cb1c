import type { MapFrame } from '../../../core/model/story.ts'
import type { Camera } from '../../../core/view/view.ts'
import { fit, type Size } from '../../shared/camera.ts'

/** The camera with which a frame opens: its bbox, without padding, so that a style sheet can do the same. */
export function homeCamera({ bbox }: MapFrame, size: Size): Camera {
  return fit(bbox, size, undefined, Infinity)
}
