import { describe, expect, it } from 'vitest'
import { asKnownAt } from '../../../src/core/view/asKnown.ts'
import {
  knowAtPlayhead,
  leaveKnown,
  setKnown,
  setTimeWay,
  timeWay,
  TIME_WAYS,
  toLastKnown,
} from '../../../src/core/view/setKnown.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const NOON = at('2025-03-19T12:00')
const story = aStory({ events: [anEvent({ id: 'event-1' })] })
const atNoon: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: NOON } }
const knownAtNoon = setTimeWay(story, atNoon, 'known')

describe('what was known', () => {
  it('is of a day or an instant, and nothing else is taken', () => {
    expect(setKnown(atNoon, '2025-03-18').known).toBe('2025-03-18')
    expect(setKnown(atNoon, NOON).known).toBe(NOON)
    for (const none of ['2025-03', '2025', 'soon', '2025-03-18T12:00', NaN, Infinity])
      expect(setKnown(atNoon, none), String(none)).toBe(atNoon)
  })

  it('may be all again, and is the same view where nothing changes', () => {
    const view = setKnown(atNoon, '2025-03-18')
    expect(setKnown(view, null)).toEqual(atNoon)
    expect(setKnown(view, '2025-03-18')).toBe(view)
    expect(setKnown(atNoon, null)).toBe(atNoon)
  })
})

describe('the way of showing time', () => {
  it.each(TIME_WAYS)('is the one that was asked for: %s', (way) => {
    expect(timeWay(setTimeWay(story, atNoon, way))).toBe(way)
    expect(timeWay(setTimeWay(story, knownAtNoon, way))).toBe(way)
  })

  it('as known begins at the time shown, up to it', () => {
    expect(knownAtNoon.known).toBe(asKnownAt(NOON, story.zone))
    expect(knownAtNoon.time.mode).toBe('up-to')
  })

  it('as known begins at the end of a range', () => {
    const range: View = {
      ...DEFAULT_VIEW,
      time: { mode: 'between', from: at('2025-03-10'), to: NOON },
    }
    expect(setTimeWay(story, range, 'known').known).toBe(asKnownAt(NOON, story.zone))
  })
})

describe('leaving what was known', () => {
  it('shows the story to its end where the time shown stood for it', () => {
    expect(leaveKnown(story, knownAtNoon)).toMatchObject({
      known: null,
      time: { mode: 'up-to', at: 'latest' },
    })
  })

  it('keeps a time that the reader has moved since, and any range', () => {
    const moved: View = { ...knownAtNoon, time: { mode: 'up-to', at: at('2025-03-12') } }
    expect(leaveKnown(story, moved)).toEqual({ ...moved, known: null })
    const moment: View = { ...knownAtNoon, time: { mode: 'at', at: NOON } }
    expect(leaveKnown(story, moment)).toEqual({ ...moment, known: null })
  })

  it('changes nothing where all is shown', () => {
    expect(leaveKnown(story, atNoon)).toBe(atNoon)
  })
})

describe('a time that comes to rest', () => {
  it('says until when the story was known, where it is shown so', () => {
    const moved: View = { ...knownAtNoon, time: { mode: 'up-to', at: at('2025-03-12T09:00') } }
    expect(knowAtPlayhead(story, moved).known).toBe(asKnownAt(at('2025-03-12T09:00'), story.zone))
  })

  it('says nothing of it elsewhere, nor in a range', () => {
    expect(knowAtPlayhead(story, atNoon)).toBe(atNoon)
    const range: View = {
      ...knownAtNoon,
      time: { mode: 'between', from: 'earliest', to: at('2025-03-12') },
    }
    expect(knowAtPlayhead(story, range)).toBe(range)
  })
})

describe('a time that stands for a day that was known', () => {
  const midnight = at('2025-03-20')
  const standing: View = {
    ...DEFAULT_VIEW,
    known: '2025-03-19',
    time: { mode: 'up-to', at: midnight },
  }
  /** In Kyiv it is 02:00 of the next day. */
  const evening = aSpan('2025-03-19T20:00', undefined, 'America/New_York')
  const told = aStory({
    events: [
      anEvent({ id: 'one' }),
      anEvent({ id: 'two', span: evening }),
      anEvent({ id: 'next-week', span: aSpan('2025-03-26T12:00') }),
    ],
  })

  it('goes on to the last that had happened by the end of that day anywhere', () => {
    expect(toLastKnown(told, standing)).toEqual({
      ...standing,
      time: { mode: 'up-to', at: at('2025-03-20T02:00') },
    })
  })

  it('stays where it does not stand at the end of that day', () => {
    const earlier: View = { ...standing, time: { mode: 'up-to', at: NOON } }
    expect(toLastKnown(told, earlier)).toBe(earlier)
  })

  it('stays where nothing happened since, in a range, and where all is shown', () => {
    expect(toLastKnown(story, standing)).toBe(standing)
    const range: View = { ...standing, time: { mode: 'between', from: 'earliest', to: midnight } }
    expect(toLastKnown(told, range)).toBe(range)
    const all: View = { ...standing, known: null }
    expect(toLastKnown(told, all)).toBe(all)
  })
})
