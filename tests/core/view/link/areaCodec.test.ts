import { expect, test } from 'vitest'
import { areaInLink } from '../../../../src/core/view/link/areaCodec.ts'
import { setWithin } from '../../../../src/core/view/moves.ts'
import { passing } from '../../../../src/scene/shared/visible.ts'
import { withPoints } from '../../../../src/scene/shared/points.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { anEvent, aStory } from '../../../fixtures/build.ts'

test('an area that reaches beyond the world is cut to it', () => {
  expect(areaInLink([-200, -95, 10.004, 52.3])).toEqual([-180, -90, 10, 52.3])
})

test('an area without width is none', () => {
  expect(areaInLink([10, 10, 10.001, 20])).toBeNull()
})

test('the filter by area keeps what has a place inside, and only that', () => {
  const story = withPoints(
    aStory({ events: [anEvent({ places: [{ place: 'kyiv', role: 'scene' }] })] }),
  )
  const [event] = story.events
  if (!event) throw new Error('the story has no event')
  expect(passing(aStory(), setWithin(DEFAULT_VIEW, [29, 49, 32, 52]))(event)).toBe(true)
  expect(passing(aStory(), setWithin(DEFAULT_VIEW, [-80, 30, -70, 45]))(event)).toBe(false)
})

test('the same area again changes nothing', () => {
  const view = setWithin(DEFAULT_VIEW, [29, 49, 32, 52])
  expect(setWithin(view, [29.001, 49, 32, 52])).toBe(view)
})
