import type { Camera } from '../view/view.ts'
import type { FinerTier } from './basemap.ts'

/** From this zoom on the world tier looks coarse; further out rivers and regions are a tangle. */
export const DETAIL_ZOOM = 3

/**
 * Fetches the finer tier once: at the first view that is closer than the world tier is good for;
 * again at a later call if it failed. Returns what to call with each camera that is drawn.
 */
export function watchDetail(
  load: (() => Promise<FinerTier>) | undefined,
  refine: (finer: FinerTier) => void,
): (camera: Camera) => void {
  let isAsked = load === undefined
  return ({ zoom }) => {
    if (isAsked || zoom < DETAIL_ZOOM) return
    isAsked = true
    load?.().then(refine, () => {
      isAsked = false
    })
  }
}
