import { fromUnit, toUnit, worldSize } from '../../../scene/shared/camera.ts'
import { layoutZoom } from '../../../scene/map/layout.ts'
import { distanceKm } from '../../../scene/shared/placeNames.ts'
import type { Camera } from '../../../core/view/view.ts'

export interface ScaleBar {
  readonly km: number
  /** CSS px. */
  readonly width: number
}

/** CSS px at the layout's zoom, which is at most half a step away. */
const LONGEST = 80
const STEPS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000]

function pixelsPerKm({ center, zoom }: Camera): number {
  const [x, y] = toUnit(center)
  /** One pixel: over more, the great circle would leave the parallel. */
  const away = 1 / worldSize(zoom)
  return 1 / distanceKm([...center], [...fromUnit([x + away, y])])
}

/**
 * A round length and its width along the parallel through the middle of the picture; on a Mercator
 * map the same length is drawn longer towards the poles.
 */
export function scaleBar({ center, zoom }: Camera): ScaleBar {
  const inLayout = pixelsPerKm({ center, zoom: layoutZoom(zoom) })
  const km = STEPS.findLast((length) => length * inLayout <= LONGEST) ?? 5
  return { km, width: km * pixelsPerKm({ center, zoom }) }
}
