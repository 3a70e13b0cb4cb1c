import type { Camera } from '../view/view.ts'
import type { FinerTier } from './basemap.ts'

/**
 * From this zoom on the world tier looks coarse; further out rivers and regions would clutter the
 * map.
 */
export const DETAIL_ZOOM = 3

/**
 * Fetches the detail tier once, at the first view too close for the world tier; retries at a later
 * call if it failed. Returns the function to call with each camera drawn.
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
