import { describe, expect, it } from 'vitest'
import { test } from '@fast-check/vitest'
import { sayPlayhead } from '../../src/text/say.ts'
import { sayView } from '../../src/text/sayView.ts'
import { nowOf } from '../../src/scene/shared/visible.ts'
import { stepTo } from '../../src/core/view/moves.ts'
import { DEFAULT_VIEW, type View } from '../../src/core/view/view.ts'
import { anyView } from '../fixtures/anyView.ts'
import { at } from '../fixtures/build.ts'
import { searched } from '../fixtures/searched.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const listener = { lang: 'en', readerZone: 'Asia/Tokyo' }
const five = at('2025-03-19T17:00')
const UP_TO: View['time'] = { mode: 'up-to', at: five }

function say(change: Partial<View>): string {
  return sayView(searched(story), { ...DEFAULT_VIEW, ...change }, listener)
}

describe('a view in words', () => {
  it.each<[Partial<View>, string]>([
    [{}, 'Whole story, 1–31 March: 6 events.'],
    [{ time: UP_TO }, 'Up to 19 March, 17:00 in Kyiv: 5 of 6 events.'],
    [{ time: { mode: 'up-to', at: 'earliest' } }, 'Up to the start of 1 March: 0 of 6 events.'],
    [
      { time: { mode: 'up-to', at: at('2025-03-20') } },
      'Up to the end of 19 March: 5 of 6 events.',
    ],
    [
      { time: { mode: 'at', at: five } },
      'Possibly under way (19 March, 17:00 in Kyiv): 3 of 6 events.',
    ],
    [
      { time: { mode: 'at', at: 'latest' } },
      'Possibly under way (the end of 31 March): 0 of 6 events.',
    ],
    [
      { time: { mode: 'between', from: at('2025-03-18'), to: five } },
      'Between 18 March, 00:00 in Kyiv and 19 March, 17:00 in Kyiv: 5 of 6 events.',
    ],
    [
      { time: { mode: 'between', from: 'earliest', to: 'latest' } },
      'Whole story, 1–31 March: 6 events.',
    ],
    [{ time: UP_TO, clock: 'reader' }, 'Up to 20 March, 00:00 in Tokyo: 5 of 6 events.'],
    [
      { time: UP_TO, clock: 'America/New_York' },
      'Up to 19 March, 11:00 in Washington: 5 of 6 events.',
    ],
    [{ kinds: ['call'] }, 'Whole story, 1–31 March: 2 of 6 events. Only calls.'],
    [
      { kinds: ['call', 'strike'], actors: ['trump'], search: ' speak ' },
      'Whole story, 1–31 March: 2 of 6 events. Only calls and strikes with Trump, matching “speak”.',
    ],
    [
      { places: ['helsinki'], standings: ['alleged', 'denial'] },
      'Whole story, 1–31 March: 0 of 6 events. Only events at Helsinki, with claims marked “Alleged” or “Denial”.',
    ],
    [{ kinds: ['gone'] }, 'Whole story, 1–31 March: 0 of 6 events. Only gone.'],
    [
      { time: UP_TO, event: 'trump-zelenskyy-call' },
      'Up to 19 March, 17:00 in Kyiv: 5 of 6 events. Selected: Trump and Zelenskyy speak for an hour.',
    ],
    [
      { lens: { from: at('2025-03-18T12:00'), to: at('2025-03-20T12:00') } },
      'Whole story, 1–31 March: 6 events. Close-up on the timeline: 18 March, 12:00 in Kyiv to 20 March, 12:00 in Kyiv.',
    ],
    [
      { axis: { from: at('2025-03-18'), to: at('2025-03-20T12:00') } },
      'Whole story, 1–31 March: 6 events. The timeline shows 18 March, 00:00 in Kyiv to 20 March, 12:00 in Kyiv.',
    ],
  ])('%j is said as %j', (change, words) => {
    expect(say(change)).toBe(words)
  })

  test.prop([anyView(story)])('has no gap where a word is missing', (view) => {
    const said = sayView(story, { ...view, search: '' }, listener)
    expect(said).toMatch(/^[A-Z].*\.$/)
    expect(said).not.toMatch(/undefined|NaN|null| {2}|, \.| ,/)
  })
})

describe('a handle in words', () => {
  const playhead = (time: View['time'], instant: number) =>
    sayPlayhead(story, { ...DEFAULT_VIEW, time }, instant, listener)

  it('says its time to five minutes and what is shown so far', () => {
    expect(playhead(UP_TO, five)).toBe('19 March, about 17:00 in Kyiv; 5 events so far')
    expect(playhead(UP_TO, five + 2 * 60_000)).toBe(
      '19 March, about 17:00 in Kyiv; 5 events so far',
    )
  })

  it('says the day alone where it rests at an event of which only the day is known', () => {
    const view = stepTo(story, DEFAULT_VIEW, 'prisoner-exchange')
    const noon = at('2025-03-19T12:00')
    expect(nowOf(story, view.time)).toEqual({ mode: 'up-to', at: noon })
    expect(playhead(view.time, noon)).toBe('19 March; 5 events so far')
    expect(sayView(story, view, listener)).toBe(
      'Up to 19 March: 5 of 6 events. Selected: Russia and Ukraine exchange prisoners.',
    )
  })

  it('says how many events there are at a moment, or in a range', () => {
    expect(playhead({ mode: 'at', at: five }, five)).toBe('19 March, about 17:00 in Kyiv; 3 events')
  })

  it('calls the ends of the story by their days', () => {
    expect(playhead({ mode: 'up-to', at: 'latest' }, story.closes)).toBe(
      'the end of 31 March; 6 events so far',
    )
    expect(playhead({ mode: 'up-to', at: 'earliest' }, story.opens)).toBe(
      'the start of 1 March; 0 events so far',
    )
  })
})
