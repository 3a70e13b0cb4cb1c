import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { isInTime, nowOf, visibleEvents } from '../../../src/scene/shared/visible.ts'
import * as moves from '../../../src/core/view/moves.ts'
import { setTimeMode } from '../../../src/core/view/playhead.ts'
import { DEFAULT_VIEW, type TimeView, type View } from '../../../src/core/view/view.ts'
import { anyInstant, anyView } from '../../fixtures/anyView.ts'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const anyEvent = fc.constantFrom(...story.events.map(({ id }) => id))
const MINUTE = 60_000
const HOUR = 60 * MINUTE

function viewAt(time: TimeView): View {
  return { ...DEFAULT_VIEW, time }
}

describe('seek', () => {
  test.prop([anyInstant(story), anyInstant(story)])(
    'forward never takes an event away, up to a moment',
    (a, b) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)]
      const before = visibleEvents(story, moves.seek(story, DEFAULT_VIEW, earlier))
      const after = visibleEvents(story, moves.seek(story, DEFAULT_VIEW, later))
      expect(after).toEqual(expect.arrayContaining([...before]))
    },
  )

  it('to an end of the story says so in words, so that the link stays true when the story grows', () => {
    expect(moves.seek(story, DEFAULT_VIEW, story.opens - HOUR).time).toEqual({
      mode: 'up-to',
      at: 'earliest',
    })
    expect(moves.seek(story, DEFAULT_VIEW, story.closes + HOUR)).toBe(DEFAULT_VIEW)
  })

  it('rests on whole minutes, never before the instant asked for', () => {
    const noon = at('2025-03-19T12:00')
    expect(moves.seek(story, DEFAULT_VIEW, noon + 1).time).toEqual({
      mode: 'up-to',
      at: noon + MINUTE,
    })
  })

  it('moves the nearer end of a range', () => {
    const [from, to] = [at('2025-03-10'), at('2025-03-20')]
    const view = viewAt({ mode: 'between', from, to })
    expect(moves.seek(story, view, from + HOUR).time).toEqual({
      mode: 'between',
      from: from + HOUR,
      to,
    })
    expect(moves.seek(story, view, to + HOUR).time).toEqual({
      mode: 'between',
      from,
      to: to + HOUR,
    })
    expect(moves.seek(story, view, (from + to) / 2).time).toEqual({
      mode: 'between',
      from,
      to: (from + to) / 2,
    })
  })
})

describe('setRange', () => {
  it('takes a range that ends before it starts the right way round', () => {
    const [from, to] = [at('2025-03-10'), at('2025-03-20')]
    expect(moves.setRange(story, DEFAULT_VIEW, to, from).time).toEqual({
      mode: 'between',
      from,
      to,
    })
  })
})

describe('setTimeMode', () => {
  const instant = at('2025-03-19T12:00')
  const shows = (view: View, mode: TimeView['mode']) => setTimeMode(story, view, mode).time

  it('turns everything up to a moment into that moment, or the time from the first until then', () => {
    const view = viewAt({ mode: 'up-to', at: instant })
    expect(shows(view, 'at')).toEqual({ mode: 'at', at: instant })
    expect(shows(view, 'between')).toEqual({ mode: 'between', from: 'earliest', to: instant })
  })

  it('turns a moment into everything up to it, or the day around it', () => {
    const view = viewAt({ mode: 'at', at: instant })
    expect(shows(view, 'up-to')).toEqual({ mode: 'up-to', at: instant })
    expect(shows(view, 'between')).toEqual({
      mode: 'between',
      from: instant - 12 * HOUR,
      to: instant + 12 * HOUR,
    })
  })

  it('turns a range into everything up to its end, or its middle', () => {
    const view = viewAt({ mode: 'between', from: instant - HOUR, to: instant + HOUR })
    expect(shows(view, 'up-to')).toEqual({ mode: 'up-to', at: instant + HOUR })
    expect(shows(view, 'at')).toEqual({ mode: 'at', at: instant })
  })

  it('finds the selected event, or the last one, where a playhead at the end would show nothing', () => {
    const [call] = story.events
    const last = story.events.at(-1)
    const selected = { ...DEFAULT_VIEW, event: call?.id ?? null }
    expect(shows(selected, 'at')).toEqual({ mode: 'at', at: call?.anchor })
    expect(shows(DEFAULT_VIEW, 'at')).toEqual({ mode: 'at', at: last?.anchor })
    expect(shows(viewAt({ mode: 'up-to', at: 'earliest' }), 'at')).toEqual({
      mode: 'at',
      at: call?.anchor,
    })
  })

  it('stays at the end of a story that has no events', () => {
    const empty = aStory({ events: [] })
    expect(setTimeMode(empty, DEFAULT_VIEW, 'at').time).toEqual({ mode: 'at', at: 'latest' })
  })

  test.prop([anyView(story)])('there and back keeps the place of a moment', (view) => {
    fc.pre(view.time.mode === 'up-to')
    const there = setTimeMode(story, view, 'between')
    expect(setTimeMode(story, there, 'up-to').time).toEqual(view.time)
  })
})

describe('stepTo', () => {
  test.prop([anyView(story), anyEvent])(
    'selects the event and brings it into the time shown',
    (view, id) => {
      const moved = moves.stepTo(story, view, id)
      const event = story.events.find((one) => one.id === id)
      expect(moved.event).toBe(id)
      expect(event && isInTime(event, nowOf(story, moved.time))).toBe(true)
      expect(moved.time.mode).toBe(view.time.mode)
    },
  )

  it('shows an event whose anchor is no whole minute', () => {
    const span = aSpan({ earliest: '2025-03-19T11:00', latest: '2025-03-19T11:01' })
    const odd = aStory({ events: [anEvent({ id: 'odd', span })] })
    const moved = moves.stepTo(odd, viewAt({ mode: 'up-to', at: 'earliest' }), 'odd')
    expect(visibleEvents(odd, moved)).toHaveLength(1)
  })

  it('leaves a range that the event touches as it is', () => {
    const view = viewAt({ mode: 'between', from: at('2025-03-18'), to: at('2025-03-20') })
    expect(moves.stepTo(story, view, 'trump-putin-call').time).toBe(view.time)
  })

  it('moves a range that the event lies outside of, and keeps its width', () => {
    const view = viewAt({ mode: 'between', from: at('2025-03-05'), to: at('2025-03-06') })
    const { time } = moves.stepTo(story, view, 'helsinki-press-conference')
    const anchor = at('2025-03-19T11:30')
    expect(time).toEqual({ mode: 'between', from: anchor - 24 * HOUR, to: anchor })
    const late = viewAt({ mode: 'between', from: at('2025-03-28'), to: at('2025-03-29') })
    expect(moves.stepTo(story, late, 'helsinki-press-conference').time).toEqual({
      mode: 'between',
      from: anchor,
      to: anchor + 24 * HOUR,
    })
  })
})
