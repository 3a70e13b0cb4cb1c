import { eventById } from '../model/eventIndex.ts'
import type { Range } from '../model/span.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { View } from '../view/view.ts'
import { along, instantAlong, knotsOf, type Knots } from './spacing.ts'
import { asAxis, axisWithin, shiftRange, zoomRange } from './timeScale.ts'
import { nowOf } from './visible.ts'

/** The axis buttons: zoom in, zoom out, half a width earlier or later, the whole story. */
export const AXIS_MOVES = ['in', 'out', 'earlier', 'later', 'whole'] as const
export type AxisMove = (typeof AXIS_MOVES)[number]

const HALF = 0.5

/**
 * The centre of a zoom: the selected event or the playhead, if on the axis; otherwise its middle.
 */
function focusOf(story: StoryOutline, view: View, shown: Range, knots: Knots | undefined): Instant {
  const now = nowOf(story, view.time)
  const selected = eventById(story, view.event)?.anchor
  const wanted = [selected, now.mode === 'between' ? undefined : now.at]
  const seen = wanted.find((at) => at !== undefined && at > shown.from && at < shown.to)
  if (seen !== undefined) return seen
  return instantAlong((along(shown.from, knots) + along(shown.to, knots)) / 2, knots)
}

/** The axis after pressing one of its buttons, as in `View.axis`; unchanged at a limit. */
export function axisAfter(story: StoryOutline, view: View, move: AxisMove): Range | null {
  const whole = { from: story.opens, to: story.closes }
  if (move === 'whole' || !(whole.to > whole.from)) return null
  const knots = view.spacing === 'even' ? knotsOf(story) : undefined
  const shown = { ...axisWithin(view.axis, whole), knots }
  const focus = () => focusOf(story, view, shown, knots)
  if (move === 'in') return asAxis(zoomRange(shown, focus(), HALF, whole), whole)
  if (move === 'out') return asAxis(zoomRange(shown, focus(), 1 / HALF, whole), whole)
  return asAxis(shiftRange(shown, move === 'later' ? HALF : -HALF, whole), whole)
}
