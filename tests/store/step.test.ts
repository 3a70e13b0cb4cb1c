import { describe, expect, it } from 'vitest'
import { test, fc } from '@fast-check/vitest'
import { passing, visibleEvents } from '../../src/scene/shared/visible.ts'
import { step } from '../../src/store/step.ts'
import { DEFAULT_VIEW, type View } from '../../src/core/view/view.ts'
import { anyView } from '../fixtures/anyView.ts'
import { at } from '../fixtures/build.ts'
import { searched } from '../fixtures/searched.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const ids = story.events.map(({ id }) => id)
const START: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: 'earliest' } }

function walk(start: View, by: 1 | -1): (string | null)[] {
  const seen: (string | null)[] = []
  for (
    let view = step(story, start, by), before = start;
    view !== before;
    view = step(story, view, by)
  ) {
    seen.push(view.event)
    before = view
  }
  return seen
}

describe('stepping', () => {
  it('goes through all events in order from the start, and back', () => {
    expect(walk(START, 1)).toEqual(ids)
    const end = { ...START, event: ids.at(-1) ?? null, time: DEFAULT_VIEW.time }
    expect(walk(end, -1)).toEqual(ids.slice(0, -1).toReversed())
  })

  it('goes through those alone that pass the filters', () => {
    expect(walk({ ...START, kinds: ['call'] }, 1)).toEqual([
      'trump-putin-call',
      'trump-zelenskyy-call',
    ])
  })

  it('starts from a selected event that a filter hides', () => {
    const view: View = { ...DEFAULT_VIEW, event: 'overnight-strikes-18-19-march', kinds: ['call'] }
    expect(step(story, view, 1).event).toBe('trump-zelenskyy-call')
    expect(step(story, view, -1).event).toBe('trump-putin-call')
  })

  it('starts from the playhead where the selected event is not yet shown', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      event: 'riyadh-us-russia-talks',
      time: { mode: 'up-to', at: at('2025-03-18T18:00') },
    }
    expect(step(story, view, 1).event).toBe('overnight-strikes-18-19-march')
    expect(step(story, view, -1).event).toBe('trump-putin-call')
  })

  it('starts inside a range where nothing is selected', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      time: { mode: 'between', from: at('2025-03-18'), to: at('2025-03-19T11:45') },
    }
    expect(step(story, view, 1).event).toBe('trump-putin-call')
    expect(step(story, view, -1).event).toBe('helsinki-press-conference')
  })

  it('stays at the ends, and where nothing passes', () => {
    const last: View = { ...DEFAULT_VIEW, event: ids.at(-1) ?? null }
    expect(step(story, last, 1)).toBe(last)
    const none: View = { ...DEFAULT_VIEW, search: 'no such words' }
    expect(step(searched(story), none, -1)).toBe(none)
  })

  test.prop([anyView(story), fc.constantFrom<1 | -1>(1, -1)])(
    'leads to an event that passes the filters and is shown, or nowhere',
    (view, by) => {
      const after = step(story, view, by)
      if (after === view) return
      const event = story.events.find(({ id }) => id === after.event)
      expect(event && passing(story, view)(event)).toBe(true)
      expect(visibleEvents(story, after)).toContain(event)
    },
  )
})
