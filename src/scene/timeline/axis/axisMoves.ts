import { eventById } from '../../../core/model/eventIndex.ts'
import type { Range } from '../../../core/time/span.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import type { Instant } from '../../../core/time/instant.ts'
import type { View } from '../../../core/view/view.ts'
import { along, instantAlong, knotsOf, type Knots } from './spacing.ts'
import { lensOf } from './lensOf.ts'
import { shiftLens, zoomLens } from './lensMoves.ts'
import { matchesOf } from '../../shared/matches.ts'
import { asAxis, axisWithin, shiftRange, zoomRange } from './timeScale.ts'
import { nowOf } from '../../shared/visible.ts'
import { setAxis, setLens, showWhole } from '../../../core/view/moves.ts'

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

function lensAfter(story: StoryOutline, view: View, lens: Range, move: AxisMove): Range {
  const whole = { from: story.opens, to: story.closes }
  if (move === 'in' || move === 'out')
    return zoomLens(
      lens,
      focusOf(story, view, lens, undefined),
      move === 'in' ? HALF : 1 / HALF,
      whole,
    )
  return shiftLens(lens, move === 'later' ? HALF : -HALF, whole)
}

/**
 * The view after pressing one of its buttons; the same at a limit. With a lens, the lens is what becomes narrower or
 * wider and moves.
 */
export function axisAfter(story: StoryOutline, view: View, move: AxisMove): View {
  const whole = { from: story.opens, to: story.closes }
  if (move === 'whole') return isWhole(story, view) ? view : showWhole(story, view)
  if (!(whole.to > whole.from)) return view
  const lens = lensOf(story, view, matchesOf(story, view))
  if (lens) {
    const next = lensAfter(story, view, lens, move)
    return next.from === lens.from && next.to === lens.to ? view : setLens(story, view, next)
  }
  const knots = view.spacing === 'even' ? knotsOf(story) : undefined
  const shown = { ...axisWithin(view.axis, whole), knots }
  const focus = () => focusOf(story, view, shown, knots)
  const axis =
    move === 'in' || move === 'out'
      ? zoomRange(shown, focus(), move === 'in' ? HALF : 1 / HALF, whole)
      : shiftRange(shown, move === 'later' ? HALF : -HALF, whole)
  return setAxis(story, view, asAxis(axis, whole))
}

/** Whether the axis shows the whole story, and nothing of it opened wide. */
export function isWhole(story: StoryOutline, view: View): boolean {
  return view.axis === null && lensOf(story, view, matchesOf(story, view)) === null
}
