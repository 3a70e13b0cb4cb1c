import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { asKnownAt, endOfDay, instantOfKnown, zonesOf } from '../../../src/core/view/asKnown.ts'
import {
  knowAtPlayhead,
  leaveKnown,
  setKnown,
  setTimeWay,
  timeWay,
} from '../../../src/core/view/setKnown.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { openLink } from '../../../src/core/view/open.ts'
import { at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

describe('a day of knowledge', () => {
  it('is over when it is over in every zone of the story', () => {
    const washington = at('2025-03-19T00:00', 'America/New_York')
    expect(zonesOf(story)).toContain('America/New_York')
    expect(endOfDay('2025-03-18', ['Europe/Kyiv', 'America/New_York'])).toBe(washington)
    expect(instantOfKnown('2025-03-18', story)).toBeGreaterThanOrEqual(washington)
  })

  it('that does not exist comes before everything', () => {
    expect(instantOfKnown('2025-02-30', story)).toBe(-Infinity)
  })
})

describe('the playhead as a moment of knowledge', () => {
  it('is the day that has ended, at a midnight of the story', () => {
    expect(asKnownAt(at('2025-03-19T00:00'), story.zone)).toBe('2025-03-18')
    expect(asKnownAt(story.closes, story.zone)).toBe('2025-03-31')
  })

  it('is its instant, at any other time', () => {
    expect(asKnownAt(at('2025-03-18T17:00'), story.zone)).toBe(at('2025-03-18T17:00'))
  })

  test.prop([fc.integer({ min: story.opens, max: story.closes })])(
    'never knows more than its instant but for the day that ends with it',
    (instant) => {
      const known = asKnownAt(instant, story.zone)
      expect(typeof known === 'string' || known === instant).toBe(true)
    },
  )
})

describe('setKnown', () => {
  it('takes a day or an instant, and null gives everything back', () => {
    const view = setKnown(DEFAULT_VIEW, '2025-03-18')
    expect(view.known).toBe('2025-03-18')
    expect(setKnown(view, at('2025-03-18T15:00')).known).toBe(at('2025-03-18T15:00'))
    expect(setKnown(view, null)).toEqual(DEFAULT_VIEW)
  })

  it.each(['2025-02-30', '2025-03', 'soon', Number.NaN])('leaves the view at %j', (known) => {
    expect(setKnown(DEFAULT_VIEW, known)).toBe(DEFAULT_VIEW)
  })
})

describe('the way of showing time', () => {
  const noon = at('2025-03-18T12:00')
  const atNoon: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: noon } }

  it('“as known on” begins at the playhead, and at the end of a range', () => {
    expect(timeWay(DEFAULT_VIEW)).toBe('up-to')
    const view = setTimeWay(story, atNoon, 'known')
    expect([timeWay(view), view.known, view.time]).toEqual(['known', noon, atNoon.time])
    const range: View = { ...DEFAULT_VIEW, time: { mode: 'between', from: 'earliest', to: noon } }
    expect(setTimeWay(story, range, 'known')).toEqual(view)
  })

  it('what is known follows the playhead, to the day at midnight', () => {
    const view = setTimeWay(story, atNoon, 'known')
    const midnight = at('2025-03-20T00:00')
    const moved: View = { ...view, time: { mode: 'up-to', at: midnight } }
    expect(knowAtPlayhead(story, moved).known).toBe('2025-03-19')
    expect(knowAtPlayhead(story, DEFAULT_VIEW)).toBe(DEFAULT_VIEW)
  })

  it('any other shows all again: to the end if the playhead stood for what was known', () => {
    const view = setTimeWay(story, atNoon, 'known')
    expect(leaveKnown(story, view)).toEqual(DEFAULT_VIEW)
    expect(setTimeWay(story, view, 'up-to')).toEqual(DEFAULT_VIEW)
    const elsewhere: View = { ...atNoon, known: '2025-03-20' }
    expect(leaveKnown(story, elsewhere)).toEqual(atNoon)
  })
})

describe('in a link', () => {
  it.each(['known=2025-02-30', 'known=soon', 'known=2025-03-18T99:00'])(
    '%s is told as a problem, and nothing is hidden',
    (query) => {
      const { view, problems } = openLink(story, query)
      expect(view.known).toBeNull()
      expect(problems).toMatchObject([{ param: 'known', wanted: 'time', done: 'default' }])
    },
  )

  it('may lie after the story: its sources go on', () => {
    expect(openLink(story, 'known=2025-04-20').view.known).toBe('2025-04-20')
  })
})
