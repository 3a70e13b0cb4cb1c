import type { Intent } from '../../scene/shared/intent.ts'
import { asLens } from '../../scene/timeline/axis/lensMoves.ts'
import { asAxis, axisWithin, CLOSEST } from '../../scene/timeline/axis/timeScale.ts'
import type { Mark, TimelineScene } from '../../scene/timeline/timelineScene.ts'

/** How much longer the stretch becomes than the mark's contents. */
const ROOM = 1.6

/** Below this many hours, closer shows no more. */
const NEAR = 6

/** What a press on a mark does: it selects the event, or shows the list of a count. */
export function openMark({ count, events, key }: Mark): Intent {
  return count === 1
    ? { type: 'select', event: events[0] ?? null }
    : { type: 'tell', what: { mark: key } }
}

/**
 * What spreads a count's events out: the lens, where there is one, moves over them, or else the axis closes in on
 * them. Null where that would show no more than now.
 */
export function spreadOut(
  { scale, whole, extent, lens }: Pick<TimelineScene, 'scale' | 'whole' | 'extent' | 'lens'>,
  { reach: { from, to } }: Pick<Mark, 'reach'>,
): Intent | null {
  const length = Math.max((to - from) * ROOM, NEAR * CLOSEST)
  const middle = (from + to) / 2
  const wanted = { from: middle - length / 2, to: middle + length / 2 }
  if (lens) {
    const isOpened = from >= lens.from && to <= lens.to
    if (isOpened && length > (lens.to - lens.from) * 0.8) return null
    return { type: 'lens', lens: asLens(wanted, extent), settled: true }
  }
  if (length > (scale.to - scale.from) * 0.8) return null
  return { type: 'axis', axis: asAxis(axisWithin(wanted, whole), whole), settled: true }
}
