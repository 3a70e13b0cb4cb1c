import type { Intent } from '../scene/intent.ts'
import { asAxis, axisWithin, CLOSEST } from '../scene/timeScale.ts'
import type { Mark, TimelineScene } from '../scene/timelineScene.ts'

/** How much longer the axis becomes than the mark's contents. */
const ROOM = 1.6

/** Below this many hours, presses step through a count instead of zooming in. */
const NEAR = 6

/** The event after the selected one in the mark; after the last, the first again. */
function nextIn({ events }: Mark, selected: string | null): string | null {
  const index = selected === null ? -1 : events.indexOf(selected)
  return events[(index + 1) % events.length] ?? null
}

/**
 * What a press on a mark does: it selects the event. For a count, the axis zooms in on its events
 * or, if that would show no more, each press selects the next one.
 */
export function openMark({ scale, whole, event }: TimelineScene, mark: Mark): Intent {
  const { from, to } = mark.reach
  const length = Math.max((to - from) * ROOM, NEAR * CLOSEST)
  if (mark.count === 1 || length > (scale.to - scale.from) * 0.8)
    return { type: 'select', event: nextIn(mark, event) }
  const middle = (from + to) / 2
  const range = axisWithin({ from: middle - length / 2, to: middle + length / 2 }, whole)
  return { type: 'axis', axis: asAxis(range, whole), settled: true }
}
