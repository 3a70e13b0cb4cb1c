import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  countShown,
  shownAt,
  shownEvents,
  shownOf,
  shownTest,
} from '../../../src/scene/shared/shown.ts'
import { matchesOf } from '../../../src/scene/shared/matches.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const stories = [twoCalls(), manyEvents(400)]
const storyAndView = fc
  .constantFrom(...stories)
  .chain((story) => anyView(story).map((view) => ({ story, view })))

describe('the columns say of every story and view what a look at each event says', () => {
  test.prop([storyAndView])('which events are shown, and in which order', ({ story, view }) => {
    const expected = visibleEvents(story, view).map(({ id }) => id)
    expect(shownEvents(story, view).map(({ id }) => id)).toEqual(expected)
  })

  test.prop([storyAndView])('how many', ({ story, view }) => {
    expect(countShown(story, view)).toBe(visibleEvents(story, view).length)
    expect(shownOf(story, view).size).toBe(visibleEvents(story, view).length)
  })

  test.prop([storyAndView])('of each event whether it is among them', ({ story, view }) => {
    const expected = visibleEvents(story, view).map(({ id }) => id)
    const found = story.events.map(({ id }) => id).filter(shownTest(story, view))
    expect(found).toEqual(expected)
  })

  test.prop([storyAndView, fc.nat(500)])('which is the so-and-so-manieth', (one, place) => {
    const { story, view } = one
    expect(shownAt(shownOf(story, view), place)).toBe(visibleEvents(story, view)[place])
  })
})

describe('what passes the filters', () => {
  const story = manyEvents(400)
  const view = { ...DEFAULT_VIEW, kinds: ['call'] }

  it('is not sought again while only time, selection or camera change', () => {
    const first = matchesOf(story, view)
    const moved = { ...view, time: { mode: 'at', at: story.opens } as const, event: 'x', step: 3 }
    expect(matchesOf(story, moved)).toBe(first)
    expect(matchesOf(story, { ...moved, camera: { center: [0, 0], zoom: 3 } })).toBe(first)
  })

  it('is sought again when a filter changes', () => {
    expect(matchesOf(story, { ...view, kinds: ['strike'] })).not.toBe(matchesOf(story, view))
  })

  it('of all events is the list of the story itself, not a copy', () => {
    expect(matchesOf(story, DEFAULT_VIEW).events).toBe(story.events)
  })
})
