import type { Range } from '../../core/time/span.ts'
import type { Intent } from '../../scene/shared/intent.ts'
import { SHARE } from '../../scene/timeline/axis/lens.ts'
import { shiftLens, zoomLens } from '../../scene/timeline/axis/lensMoves.ts'
import {
  asAxis,
  clamp,
  instantAt,
  shiftRange,
  xOf,
  zoomRange,
  type TimeScale,
} from '../../scene/timeline/axis/timeScale.ts'

/** The parts of a wheel event that matter here. */
export interface Wheel {
  readonly deltaX: number
  readonly deltaY: number
  /** 0: pixels, 1: lines, 2: pages, as in the DOM. */
  readonly deltaMode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

const LINE = 16
const PAGE = 240

/** A notch of a wheel (about 100 px) makes the axis a fifth longer or shorter. */
const PER_PIXEL = 0.0018

/** What the timeline shows and may show. */
export interface Shown {
  readonly scale: TimeScale
  readonly whole: TimeScale
  /** The stretch opened wide: then it is what wheel and fingers change. */
  readonly lens?: Range | null
  /** What the lens stays in; needed where there is one. */
  readonly extent?: Range
}

function lensIntent(lens: Range, settled: boolean): Intent {
  return { type: 'lens', lens, settled }
}

function axisIntent(range: Range, whole: Range, settled: boolean): Intent {
  return { type: 'axis', axis: asAxis(range, whole), settled }
}

/**
 * A turn of the wheel at `x`: with Ctrl or Command (or while the timeline has focus) it zooms
 * around the pointer; sideways it pans a zoomed axis. With a lens it makes the lens narrower or wider, and
 * sideways moves it. Null: the page scrolls as usual.
 */
export function wheelTurn(shown: Shown, x: number, wheel: Wheel, focused: boolean): Intent | null {
  const { scale, whole, lens, extent = whole } = shown
  const unit = wheel.deltaMode === 1 ? LINE : wheel.deltaMode === 2 ? PAGE : 1
  if (wheel.ctrlKey || wheel.metaKey || (focused && !wheel.shiftKey && wheel.deltaY !== 0)) {
    const factor = Math.exp(clamp(wheel.deltaY * unit, -300, 300) * PER_PIXEL)
    const at = clamp(instantAt(scale, x), scale.from, scale.to)
    if (lens) return lensIntent(zoomLens(lens, at, factor, extent), false)
    return axisIntent(zoomRange(scale, at, factor, whole), whole, false)
  }
  const sideways = wheel.shiftKey ? wheel.deltaX || wheel.deltaY : wheel.deltaX
  const isPan = wheel.shiftKey || Math.abs(wheel.deltaX) > Math.abs(wheel.deltaY)
  if (!isPan || sideways === 0) return null
  const share = (sideways * unit) / (scale.right - scale.left)
  if (lens) return lensIntent(shiftLens(lens, share / SHARE, extent), false)
  if (scale.to - scale.from >= whole.to - whole.from) return null
  return axisIntent(shiftRange(scale, share, whole), whole, false)
}

/** Two fingers at two x positions, before and now: the instants under them stay under them. */
export function pinch(
  start: Shown,
  before: readonly [number, number],
  after: readonly [number, number],
  settled: boolean,
): Intent {
  const { scale, whole, lens, extent = whole } = start
  const held = instantAt(scale, before[0])
  const apart = Math.max(1, Math.abs(after[1] - after[0]))
  const factor = Math.abs(before[1] - before[0]) / apart
  if (lens) {
    const zoomed = zoomLens(lens, held, factor, extent)
    const middle = (ends: readonly [number, number]) => (ends[0] + ends[1]) / 2
    const by = (middle(before) - middle(after)) / (SHARE * (scale.right - scale.left))
    return lensIntent(shiftLens(zoomed, by, extent), settled)
  }
  const zoomed = { ...scale, ...zoomRange(scale, held, factor, whole) }
  const share = (xOf(zoomed, held) - after[0]) / (scale.right - scale.left)
  return axisIntent(shiftRange(zoomed, share, whole), whole, settled)
}
