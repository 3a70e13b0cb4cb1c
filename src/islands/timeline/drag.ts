import { MINUTE } from '../../core/time/instant.ts'
import type { Range } from '../../core/time/span.ts'
import type { Intent } from '../../scene/shared/intent.ts'
import { asLens, LEAST_LENS } from '../../scene/timeline/axis/lensMoves.ts'
import {
  asAxis,
  clamp,
  CLOSEST,
  instantAt,
  panRange,
  xOf,
} from '../../scene/timeline/axis/timeScale.ts'
import type { Thumb, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import type { WindowPart } from './grips.ts'
import { hitAt, type Hit, type Spot } from './hit.ts'
import { openMark } from './openMark.ts'

/** The window of the overview, or the lens on the axis, in the hand. */
interface Held {
  readonly type: 'window'
  readonly part: WindowPart
  readonly start: Spot
  readonly range: Range
  /** Milliseconds for a CSS px. */
  readonly pace: number
}

/**
 * What one pointer is doing. A state machine without clock or DOM: scene and position in, intents
 * out.
 */

export type Drag =
  /** Pressed, but not yet clear whether as a press or a drag. */
  | { readonly type: 'pressed'; readonly start: Spot; readonly hit: Hit }
  | { readonly type: 'seek'; readonly role: Thumb['role'] }
  | Held

/** The result of a step: null ends the drag. */
export interface Step {
  readonly drag: Drag | null
  readonly intents: readonly Intent[]
}

/** CSS px that a press may move. */
const SLOP = { mouse: 4, touch: 9 } as const

export type PointerKind = keyof typeof SLOP

const NOTHING: Step = { drag: null, intents: [] }

function instantUnder({ scale }: TimelineScene, { x }: Spot): number {
  const at = clamp(instantAt(scale, x), scale.from, scale.to)
  return Math.round(at / MINUTE) * MINUTE
}

function nearest({ thumbs }: TimelineScene, { x }: Spot): Thumb['role'] {
  const [first, second] = thumbs
  if (!first || !second) return 'at'
  if (first.x === second.x) return x < first.x ? 'from' : 'to'
  return Math.abs(first.x - x) <= Math.abs(second.x - x) ? first.role : second.role
}

/** An end dragged past the other stops there: the ends never swap under the finger. */
function seek(scene: TimelineScene, role: Thumb['role'], spot: Spot, settled: boolean): Intent {
  const at = instantUnder(scene, spot)
  const [from, to] = scene.thumbs
  if (role === 'at' || !from || !to) return { type: 'seek', at, settled }
  if (role === 'from') return { type: 'range', from: Math.min(at, to.at), to: to.at, settled }
  return { type: 'range', from: from.at, to: Math.max(at, from.at), settled }
}

/** What is dragged in the overview is the lens where there is one, and else the stretch shown. */
function asIntent(scene: TimelineScene, range: Range, settled: boolean): Intent {
  const { whole, extent, lens } = scene
  if (lens) return { type: 'lens', lens: asLens(range, extent), settled }
  return { type: 'axis', axis: asAxis(range, whole), settled }
}

function moved(scene: TimelineScene, drag: Held, { x }: Spot, settled: boolean): Intent {
  const { whole, lens } = scene
  const by = (x - drag.start.x) * drag.pace
  const { from, to } = drag.range
  const least = Math.min(lens ? LEAST_LENS : CLOSEST, whole.to - whole.from)
  const range = {
    from: drag.part === 'from' ? clamp(from + by, whole.from, to - least) : from,
    to: drag.part === 'to' ? clamp(to + by, from + least, whole.to) : to,
  }
  const next = drag.part === 'inside' ? panRange(drag.range, by, whole) : range
  return asIntent(scene, next, settled)
}

function startSeek(scene: TimelineScene, start: Spot, spot: Spot): Step {
  const role = nearest(scene, start)
  return { drag: { type: 'seek', role }, intents: [seek(scene, role, spot, false)] }
}

/** What the window of the overview stands over. */
function shownIn({ lens, scale: { from, to } }: TimelineScene): Range {
  return lens ?? { from, to }
}

/**
 * Takes hold of the window in the overview, or of the lens on the axis: there an edge goes as it would in the
 * overview, and the whole stays near the pointer, for it moves by what is narrow around it.
 */
function hold(scene: TimelineScene, part: WindowPart, start: Spot, isHead = false): Held {
  const { whole, scale } = scene
  const range = shownIn(scene)
  const { from, to } = isHead && part === 'inside' ? range : { from: 0, to: 0 }
  const px = whole.right - whole.left - xOf(scale, to) + xOf(scale, from)
  const pace = (whole.to - whole.from - to + from) / px
  return { type: 'window', part, start, range, pace }
}

/** Beside the window: the window moves to the pointer and is held there. */
function jump(scene: TimelineScene, spot: Spot): Step {
  const { whole } = scene
  const shown = shownIn(scene)
  const by = instantAt(whole, spot.x) - (shown.from + shown.to) / 2
  const range = panRange(shown, by, whole)
  const drag = { ...hold(scene, 'inside', spot), range }
  return { drag, intents: [moved(scene, drag, spot, false)] }
}

/** A pointer goes down. A finger may be about to scroll the page: it sets nothing until it moves. */
export function press(scene: TimelineScene, spot: Spot, kind: PointerKind): Step {
  const hit = hitAt(scene, spot)
  if (hit.part === 'nothing') return NOTHING
  if (hit.part === 'beside') return jump(scene, spot)
  if (hit.part === 'from' || hit.part === 'to' || hit.part === 'inside') {
    return { drag: hold(scene, hit.part, spot), intents: [] }
  }
  if (hit.part === 'time' && kind === 'mouse') return startSeek(scene, spot, spot)
  return { drag: { type: 'pressed', start: spot, hit }, intents: [] }
}

/** The pointer moves: every intent is unsettled. */
export function move(scene: TimelineScene, drag: Drag, spot: Spot, kind: PointerKind): Step {
  if (drag.type === 'seek') return { drag, intents: [seek(scene, drag.role, spot, false)] }
  if (drag.type === 'window') return { drag, intents: [moved(scene, drag, spot, false)] }
  if (Math.abs(spot.x - drag.start.x) <= SLOP[kind]) return { drag, intents: [] }
  if (drag.hit.part === 'head')
    return move(scene, hold(scene, drag.hit.held, drag.start, true), spot, kind)
  return startSeek(scene, drag.start, spot)
}

/** The pointer goes up: the last intent is settled. */
export function release(scene: TimelineScene, drag: Drag, spot: Spot): Step {
  if (drag.type === 'seek') return { drag: null, intents: [seek(scene, drag.role, spot, true)] }
  if (drag.type === 'window') return { drag: null, intents: [moved(scene, drag, spot, true)] }
  const { hit } = drag
  if (hit.part === 'mark') return { drag: null, intents: [openMark(hit.mark)] }
  if (hit.part === 'era') return { drag: null, intents: [{ type: 'tell', what: { era: hit.era } }] }
  const role = nearest(scene, drag.start)
  return { drag: null, intents: [seek(scene, role, drag.start, true)] }
}

/** The browser cancels the pointer: what was set stays set, a mere press is forgotten. */
export function cancel(scene: TimelineScene, drag: Drag, spot: Spot): Step {
  return drag.type === 'pressed' ? NOTHING : release(scene, drag, spot)
}
