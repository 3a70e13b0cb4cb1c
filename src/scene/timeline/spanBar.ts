import type { EventOutline } from '../../core/model/event.ts'
import { core, hull, type Range } from '../../core/time/span.ts'
import { knotsBetween } from './axis/spacing.ts'
import { clamp, instantAt, isEven, xOf, type TimeScale } from './axis/timeScale.ts'

/** A stretch in CSS px from the left of the timeline. */
export interface Stretch {
  readonly x0: number
  readonly x1: number
}

/**
 * A stretch in which something may have begun or ended, with how likely it was under way at each
 * end of what is drawn, from 0 to 1, if every instant between the limits is as likely as the next.
 */
export interface Rim extends Stretch {
  readonly share0: number
  readonly share1: number
  /** Where the axis is not to scale, the same between its ends; a straight line is none. */
  readonly bends?: readonly (readonly [x: number, share: number])[]
}

/**
 * What is known of an event's time, drawn. Either a `core` (it was under way for certain) with rims
 * over the stretches in which it may have begun or ended, or, where no instant is certain, one
 * `soft` stretch somewhere within which it happened.
 */
export interface SpanBar {
  readonly core: Stretch | null
  /** From the first instant at which it may have begun to the last. */
  readonly startRim: Rim | null
  readonly endRim: Rim | null
  readonly soft: Stretch | null
}

/** An event's place on the axis. */
export interface SpanPlace extends Stretch {
  readonly glyphX: number
  /** The anchor lies before or after the axis: the glyph stands at that edge. */
  readonly pinned: 'before' | 'after' | null
  readonly bar: SpanBar | null
  /** Where the planned start stands, if the start is only a plan and on the axis. */
  readonly scheduledX: number | null
}

/** Thinner than this in CSS px is not drawn. */
const THIN = 0.75

function stretch(from: number, to: number, scale: TimeScale): Stretch | null {
  const x0 = clamp(xOf(scale, from), scale.left, scale.right)
  const x1 = clamp(xOf(scale, to), scale.left, scale.right)
  return x1 - x0 >= THIN ? { x0, x1 } : null
}

/** CSS px that points of a bent rim are apart at least. */
const FINE = 3

/** Where a rim bends: at each step of an evenly spaced axis, and never more than can be seen; or where a lens does. */
function bendsOf({ x0, x1 }: Stretch, scale: TimeScale): number[] {
  const { knots, lens } = scale
  if (lens) return lens.instants.map((at) => xOf(scale, at)).filter((x) => x > x0 && x < x1)
  if (!knots) return []
  const inside = knotsBetween(instantAt(scale, x0), instantAt(scale, x1), knots)
  const most = Math.floor((x1 - x0) / FINE)
  if (inside.length <= most) return inside.map((at) => xOf(scale, at))
  return Array.from({ length: most }, (_, index) => x0 + ((index + 1) * (x1 - x0)) / (most + 1))
}

/** Cut at the ends of the axis, a rim keeps the height that it has there. */
function rim(from: number, to: number, scale: TimeScale, rises: boolean): Rim | null {
  const place = stretch(from, to, scale)
  if (!place) return null
  const share = (x: number) => {
    const done = clamp((instantAt(scale, x) - from) / (to - from), 0, 1)
    return rises ? done : 1 - done
  }
  const ends = { ...place, share0: share(place.x0), share1: share(place.x1) }
  if (isEven(scale)) return ends
  const bends = bendsOf(place, scale).map((x) => [x, share(x)] as const)
  return { ...ends, bends }
}

function barOf({ span }: EventOutline, { from, to }: Range, scale: TimeScale): SpanBar | null {
  const certain = core(span)
  if (!certain) {
    const soft = stretch(from, to, scale)
    return soft && { core: null, startRim: null, endRim: null, soft }
  }
  const bar = {
    core: stretch(certain.from, certain.to, scale),
    startRim: rim(from, certain.from, scale, true),
    endRim: rim(certain.to, to, scale, false),
    soft: null,
  }
  return bar.core || bar.startRim || bar.endRim ? bar : null
}

/** Whether any of the event may fall on the axis. */
export function isOnAxis({ span }: EventOutline, scale: TimeScale): boolean {
  const { from, to } = hull(span)
  return from <= scale.to && to >= scale.from
}

/** Where an event lies, with at least `half` px to each side of its glyph. */
export function placeSpan(event: EventOutline, scale: TimeScale, half: number): SpanPlace {
  const whole = hull(event.span)
  const x = xOf(scale, event.anchor)
  const glyphX = clamp(x, scale.left, scale.right)
  const bar = barOf(event, whole, scale)
  const x0 = clamp(xOf(scale, whole.from), scale.left, scale.right)
  const x1 = clamp(xOf(scale, whole.to), scale.left, scale.right)
  const { scheduled, latest } = event.span.start
  const planned = scheduled ? xOf(scale, latest) : -Infinity
  return {
    glyphX,
    pinned: x < scale.left ? 'before' : x > scale.right ? 'after' : null,
    bar,
    scheduledX: planned >= scale.left && planned <= scale.right ? planned : null,
    x0: Math.min(x0, glyphX - half),
    x1: Math.max(x1, glyphX + half),
  }
}
