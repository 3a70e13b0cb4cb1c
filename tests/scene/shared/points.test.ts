import { describe, expect, it } from 'vitest'
import { withPoints } from '../../../src/scene/shared/points.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anEvent, aStory } from '../../fixtures/build.ts'

const story = withPoints(
  aStory({
    events: [
      anEvent({
        id: 'call',
        places: [
          { place: 'moscow', role: 'caller' },
          { place: 'helsinki', role: 'caller' },
        ],
      }),
      anEvent({ id: 'in-flight', places: [{ place: 'air-force-one', role: 'speaker' }] }),
      anEvent({ id: 'lost', places: [] }),
    ],
  }),
)

function pointsOf(id: string) {
  return story.events.find((event) => event.id === id)?.points
}

describe('the points of an event', () => {
  it('are those of all its places', () => {
    expect(pointsOf('call')).toEqual([
      [37.62, 55.75],
      [24.94, 60.17],
    ])
  })

  it('leave out a place that has no point of its own, and are none without places', () => {
    expect(pointsOf('in-flight')).toEqual([])
    expect(pointsOf('lost')).toEqual([])
  })

  it('let an area pick events by either end of a call', () => {
    const shown = visibleEvents(story, { ...DEFAULT_VIEW, within: [20, 59, 26, 61] })
    expect(shown.map(({ id }) => id)).toEqual(['call'])
  })
})
