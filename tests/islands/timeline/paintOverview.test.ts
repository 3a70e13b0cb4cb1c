import { expect, it } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { createPainter } from '../../../src/islands/timeline/paint.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { toXml } from '../../../src/ui/tree/node.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'
import { messages } from './messages.ts'

const story = aStory({
  events: [
    anEvent({ id: 'call', kind: 'call', span: aSpan('2025-03-18T16:00') }),
    anEvent({ id: 'strike', kind: 'strike', span: aSpan('2025-03-10T12:00') }),
  ],
})

it.each([12, 16, 24])(
  'the word under the bars of a strip ends above its dates, tails included, at %i px',
  (textSize) => {
    const size = { width: 390, height: 6 * textSize }
    const scene = timelineScene(story, DEFAULT_VIEW, size, { textSize })
    expect(scene.variant).toBe('slim')
    const host = document.createElement('div')
    host.innerHTML = toXml(createPainter(messages)(scene), '')
    const base = Number(
      host.querySelector('.pattern-key [data-track=force]')?.parentElement?.getAttribute('y'),
    )
    expect(base).toBeGreaterThan(0)
    expect(base + 0.25 * textSize).toBeLessThanOrEqual(scene.axis.y)
  },
)
