import type { Camera } from '../../../core/view/view.ts'
import type { FinerTier } from './basemap.ts'

/**
 * From this zoom on the world tier looks coarse; further out rivers and regions would clutter the
 * map.
 */
export const DETAIL_ZOOM = 3

/**
 * Fetches the detail tier once, at the first view too close for the tier in the document; retries at a later
 * call if it failed. Returns the function to call with each camera drawn.
 */
export function watchDetail(
  load: (() => Promise<FinerTier>) | undefined,
  refine: (finer: FinerTier) => void,
  isFine: (camera: Camera) => boolean = ({ zoom }) => zoom < DETAIL_ZOOM,
): (camera: Camera) => void {
  let isAsked = load === undefined
  return (camera) => {
    if (isAsked || isFine(camera)) return
    isAsked = true
    load?.().then(refine, () => {
      isAsked = false
    })
  }
}
