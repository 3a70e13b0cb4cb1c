import { boundsOf } from '../../scene/shared/camera.ts'
import { mainFrame, otherFrame } from '../../scene/map/frames.ts'
import { cameraOf } from '../../scene/map/camera/framing.ts'
import type { Area } from '../../core/view/view.ts'
import type { Session } from '../../session/session.ts'

/**
 * The area that the main map shows now, or the other where that alone is in sight; null if there is no
 * map.
 */
export function shownArea({ store }: Session): Area | null {
  const { story, view } = store.get()
  const maps = [mainFrame(story), otherFrame(story)].map((frame) => ({
    frame,
    element: document.getElementById(frame?.isMain ? 'map' : 'map-other'),
  }))
  const shown = maps.find(({ element }) => element !== null && element.clientWidth > 0)
  if (!shown?.element || !shown.frame) return null
  const { frame, element } = shown
  const size = { width: element.clientWidth, height: element.clientHeight }
  const camera = frame.isMain ? view.camera : view.otherCamera
  return boundsOf(cameraOf(story, { ...view, camera }, size, frame), size)
}
