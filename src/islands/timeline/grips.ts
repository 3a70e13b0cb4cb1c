import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'

/** What of a window a pointer can take hold of: its ends and its inside. */
export type WindowPart = 'from' | 'to' | 'inside'

/** What a pointer is at. */
export type Hold = WindowPart | 'beside'

/** CSS px of a target: a thumb's least. */
const TARGET = 24

interface Grips {
  /** Where the grips stand: on the edges of the window, or beside them where it is too narrow for that. */
  readonly from: number
  readonly to: number
  /** The window's inside, at least as wide as a target. */
  readonly inside: readonly [low: number, high: number]
}

/**
 * Where the window of the overview can be held: each grip and the inside are 24 px wide at least. The grips of a narrow
 * window stand on either side of it, so that its inside can be held too.
 */
export function gripsOf({ window: { x0, x1 } }: Pick<TimelineScene, 'window'>): Grips {
  if (x1 - x0 >= 2 * TARGET) return { from: x0, to: x1, inside: [x0 + TARGET / 2, x1 - TARGET / 2] }
  const half = Math.max(TARGET, x1 - x0) / 2
  const middle = (x0 + x1) / 2
  const inside = [middle - half, middle + half] as const
  return { from: inside[0] - TARGET / 4, to: inside[1] + TARGET / 4, inside }
}

/** What a pointer at `x` takes hold of. */
export function heldAt(scene: Pick<TimelineScene, 'window'>, x: number): Hold {
  const { x0 } = scene.window
  const { from, to, inside } = gripsOf(scene)
  const isNarrow = from < x0
  if (x >= inside[0] && x <= inside[1]) return 'inside'
  const reach = isNarrow ? TARGET * 0.75 : TARGET / 2
  if (x < inside[0]) return x >= from - reach ? 'from' : 'beside'
  return x <= to + reach ? 'to' : 'beside'
}
