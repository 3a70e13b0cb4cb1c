import type { Intent } from '../../../src/scene/shared/intent.ts'
import { timelineScene, type TimelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { move, press, release, type PointerKind } from '../../../src/islands/timeline/drag.ts'
import type { Spot } from '../../../src/islands/timeline/hit.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'

/** A month of two events, far from each other. */
const story = aStory({
  events: [
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-10T12:00') }),
  ],
})

export function sceneOf(partial: Partial<View> = {}): TimelineScene {
  return timelineScene(story, { ...DEFAULT_VIEW, ...partial }, { width: 1000, height: 300 })
}

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
