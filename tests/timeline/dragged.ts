import type { Intent } from '../../src/scene/intent.ts'
import type { TimelineScene } from '../../src/scene/timelineScene.ts'
import { move, press, release, type PointerKind } from '../../src/timeline/drag.ts'
import type { Spot } from '../../src/timeline/hit.ts'

/** All that a drag through these spots sends. */
export function drag(
  on: TimelineScene,
  spots: readonly Spot[],
  kind: PointerKind = 'mouse',
): Intent[] {
  const [first, ...rest] = spots
  if (!first) return []
  let step = press(on, first, kind)
  const intents = [...step.intents]
  for (const spot of rest) {
    if (!step.drag) return intents
    step = move(on, step.drag, spot, kind)
    intents.push(...step.intents)
  }
  const last = spots.at(-1) ?? first
  return step.drag ? [...intents, ...release(on, step.drag, last).intents] : intents
}
