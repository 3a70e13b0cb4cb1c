import { toUnit, worldSize, type Size } from '../scene/camera.ts'
import type { Camera } from '../view/view.ts'
import type { Basemap, Rim } from './basemap.ts'

/** From this zoom on the world tier looks coarse. */
const DETAIL_ZOOM = 3.4

/** Whether a picture shows what lies beyond the rim of a basemap, and within the world. */
function leaves(camera: Camera, { width, height }: Size, rim: Rim, scale: number): boolean {
  const [x, y] = toUnit(camera.center)
  const perPixel = scale / worldSize(camera.zoom)
  const [toSide, toTop] = [(width / 2) * perPixel, (height / 2) * perPixel]
  const within = (at: number): number => Math.min(scale, Math.max(0, at))
  const [left, top, right, bottom] = rim
  return (
    within(x * scale - toSide) < left ||
    within(y * scale - toTop) < top ||
    within(x * scale + toSide) > right ||
    within(y * scale + toTop) > bottom
  )
}

/**
 * Fetches the finer tier, which holds the whole world, once: at the first view that is closer than
 * the tier drawn is good for, or that leaves its rim; again at a later call if it failed. Returns
 * what to call with each view that is drawn.
 */
export function watchDetail(
  load: (() => Promise<Basemap>) | undefined,
  refine: (basemap: Basemap) => void,
  drawn: () => Basemap,
): (camera: Camera, size: Size) => void {
  let isAsked = load === undefined
  const isEnough = (camera: Camera, size: Size): boolean => {
    const { rim, scale } = drawn()
    return camera.zoom <= DETAIL_ZOOM && (!rim || !leaves(camera, size, rim, scale))
  }
  return (camera, size) => {
    if (isAsked || isEnough(camera, size)) return
    isAsked = true
    load?.().then(refine, () => {
      isAsked = false
    })
  }
}
