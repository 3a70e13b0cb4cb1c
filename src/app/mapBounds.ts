import { boundsOf } from '../scene/camera.ts'
import { cameraOf } from '../scene/framing.ts'
import type { Area } from '../view/view.ts'
import type { Session } from './session.ts'

/** The area the map shows now; null if there is no map. */
export function shownArea({ store }: Session): Area | null {
  const map = document.getElementById('map')
  if (!map || map.clientWidth === 0) return null
  const size = { width: map.clientWidth, height: map.clientHeight }
  const { story, view } = store.get()
  return boundsOf(cameraOf(story, view, size), size)
}
