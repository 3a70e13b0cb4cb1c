import type { Basemap } from './basemap.ts'

/** From this zoom on the world tier looks coarse. */
const DETAIL_ZOOM = 3.4

/**
 * Fetches the finer tier at the first zoom that needs it, once; again at a later call if it failed.
 * Returns what to call with each zoom that is drawn.
 */
export function watchDetail(
  load: (() => Promise<Basemap>) | undefined,
  refine: (basemap: Basemap) => void,
): (zoom: number) => void {
  let isAsked = load === undefined
  return (zoom) => {
    if (isAsked || zoom <= DETAIL_ZOOM) return
    isAsked = true
    load?.().then(refine, () => {
      isAsked = false
    })
  }
}
