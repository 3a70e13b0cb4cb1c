import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { EventOutline } from '../../../src/core/model/event.ts'
import {
  isInTime,
  isSearchAwaited,
  nowOf,
  passing,
  tenseOf,
  visibleEvents,
  type Now,
  type Tense,
} from '../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW, type TimeView, type View } from '../../../src/core/view/view.ts'
import { anyInstant, anyView } from '../../fixtures/anyView.ts'
import { aClaim, anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { searched } from '../../fixtures/searched.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const noon = at('2025-03-19T12:00')
const evening = at('2025-03-19T20:00')

describe('the time shown', () => {
  it.each<[TimeView, Now]>([
    [
      { mode: 'up-to', at: 'latest' },
      { mode: 'up-to', at: story.closes },
    ],
    [
      { mode: 'at', at: 'earliest' },
      { mode: 'at', at: story.opens },
    ],
    [
      { mode: 'at', at: noon },
      { mode: 'at', at: noon },
    ],
    [
      { mode: 'between', from: 'earliest', to: noon },
      { mode: 'between', from: story.opens, to: noon },
    ],
    [
      { mode: 'between', from: evening, to: noon },
      { mode: 'between', from: noon, to: evening },
    ],
  ])('%j is resolved against the story, ends in order', (time, now) => {
    expect(nowOf(story, time)).toEqual(now)
  })
})

describe('a search', () => {
  it('is awaited where something is asked for and nothing can look it up yet, and only there', () => {
    const asks = (search: string): View => ({ ...DEFAULT_VIEW, search })
    const { find: _find, ...unable } = searched(story)
    expect(isSearchAwaited(unable, asks('drones'))).toBe(true)
    expect(isSearchAwaited(unable, asks('  '))).toBe(false)
    expect(isSearchAwaited(searched(story), asks('drones'))).toBe(false)
  })
})

const event: EventOutline = {
  ...anEvent({
    kind: 'call',
    title: 'Trump and Zelenskyy speak',
    actors: ['trump'],
    places: [
      { place: 'washington', role: 'caller' },
      { place: 'helsinki', role: 'caller' },
    ],
    claims: [aClaim({ by: ['kremlin'], standing: 'denial' }), aClaim({ standing: 'stated' })],
  }),
  points: [
    [-77.04, 38.9],
    [24.94, 60.17],
  ],
  words: 'trump and zelenskyy speak. about power plants, as both say.',
}

/** Of the only event of a story whether it passes. */
function passes(one: EventOutline, filters: Partial<View>): boolean {
  const alone = searched({ ...aStory(), events: [one] })
  return passing(alone, { ...DEFAULT_VIEW, ...filters })(one)
}

describe('the filters', () => {
  it.each<[string, Partial<View>, boolean]>([
    ['none', {}, true],
    ['its kind', { kinds: ['strike', 'call'] }, true],
    ['other kinds', { kinds: ['strike', 'meeting'] }, false],
    ['who took part', { actors: ['trump'] }, true],
    ['who speaks of it', { actors: ['kremlin', 'putin'] }, true],
    ['others', { actors: ['putin'] }, false],
    ['its second place', { places: ['helsinki'] }, true],
    ['other places', { places: ['moscow'] }, false],
    ['the standing of one of its claims', { standings: ['denial'] }, true],
    ['standings that none has', { standings: ['alleged', 'confirmed'] }, false],
    ['an area with one of its ends', { within: [20, 55, 30, 65] }, true],
    ['an area whose edge it touches', { within: [24.94, 60.17, 30, 65] }, true],
    ['an area west of it', { within: [20, 55, 24.93, 65] }, false],
    ['an area north of it', { within: [20, 60.18, 30, 65] }, false],
    ['an area south of it', { within: [20, 55, 30, 60.16] }, false],
    ['an area east of it', { within: [24.95, 55, 30, 65] }, false],
    ['a word of its card', { search: 'plants' }, true],
    ['words apart, in any order and case', { search: '  SAY   Power ' }, true],
    ['words of which one is missing', { search: 'power grid' }, false],
    ['two filters that both fit', { kinds: ['call'], search: 'power' }, true],
    ['two filters of which one fits', { kinds: ['call'], places: ['moscow'] }, false],
  ])('with %s: passes is %s', (_, filters, expected) => {
    expect(passes(event, filters)).toBe(expected)
  })

  it('search the title where the words of the card are not known', () => {
    const { words: _words, ...untold } = event
    expect(passes(untold, { search: 'zelenskyy' })).toBe(true)
    expect(passes(untold, { search: 'plants' })).toBe(false)
  })

  it('leave an event without a point out of every area', () => {
    const nowhere: EventOutline = { ...event, points: [] }
    expect(passes(nowhere, { within: [-180, -85, 180, 85] })).toBe(false)
    expect(passes(nowhere, {})).toBe(true)
  })
})

const talks = anEvent({ span: aSpan('2025-03-19T10:00', '2025-03-19T14:00') })
const [ten, two, anchor] = [talks.span.start.earliest, talks.span.end.latest, talks.anchor]

describe('an event from 10 to 14 o’clock', () => {
  it.each<[string, Now, boolean, Tense]>([
    ['up to just before its anchor', { mode: 'up-to', at: anchor - 1 }, false, 'later'],
    ['up to its anchor', { mode: 'up-to', at: anchor }, true, 'current'],
    ['up to its last instant', { mode: 'up-to', at: two }, true, 'current'],
    ['up to the instant behind it', { mode: 'up-to', at: two + 1 }, true, 'past'],
    ['at the instant before it', { mode: 'at', at: ten - 1 }, false, 'later'],
    ['at its first instant', { mode: 'at', at: ten }, true, 'current'],
    ['at its last instant', { mode: 'at', at: two }, true, 'current'],
    ['at the instant behind it', { mode: 'at', at: two + 1 }, false, 'past'],
    ['until just before it', { mode: 'between', from: 0, to: ten - 1 }, false, 'later'],
    ['in a range that ends in it', { mode: 'between', from: 0, to: ten }, true, 'current'],
    ['in a range inside it', { mode: 'between', from: ten + 1, to: two - 1 }, true, 'current'],
    ['from its last instant', { mode: 'between', from: two, to: two + 9 }, true, 'current'],
    ['from the instant behind it', { mode: 'between', from: two + 1, to: two + 9 }, false, 'past'],
  ])('%s: shown is %s', (_, now, isShown, tense) => {
    expect(isInTime(talks, now)).toBe(isShown)
    expect(tenseOf(talks, now)).toBe(tense)
  })
})

describe('what is shown', () => {
  test.prop([anyView(story), anyInstant(story), anyInstant(story)])(
    'only grows while the playhead of `up-to` moves on',
    (view, a, b) => {
      const shownUpTo = (instant: number) =>
        visibleEvents(story, { ...view, time: { mode: 'up-to', at: instant } })
      const later = new Set(shownUpTo(Math.max(a, b)))
      for (const shown of shownUpTo(Math.min(a, b))) expect(later).toContain(shown)
    },
  )

  test.prop([anyView(story)])('passes the filters and belongs to the time, in order', (view) => {
    const shown = visibleEvents(story, view)
    const now = nowOf(story, view.time)
    const expected = story.events.filter((one) => passing(story, view)(one) && isInTime(one, now))
    expect(shown).toEqual(expected)
  })

  test.prop([anyInstant(story)])('`at` a moment is what may be under way then', (instant) => {
    const now: Now = { mode: 'at', at: instant }
    for (const one of story.events) expect(isInTime(one, now)).toBe(tenseOf(one, now) === 'current')
  })

  test.prop([fc.tuple(anyInstant(story), anyInstant(story)), anyInstant(story)])(
    '`between` two moments holds what is shown `at` each moment between them',
    ([a, b], c) => {
      const [from = 0, middle = 0, to = 0] = [a, b, c].toSorted((x, y) => x - y)
      const range = visibleEvents(story, {
        ...DEFAULT_VIEW,
        time: { mode: 'between', from: to, to: from },
      })
      const moment = visibleEvents(story, { ...DEFAULT_VIEW, time: { mode: 'at', at: middle } })
      for (const one of moment) expect(range).toContain(one)
    },
  )

  it('is everything at the end of a story and nothing where no event passes', () => {
    expect(visibleEvents(story, DEFAULT_VIEW)).toEqual(story.events)
    const lost = { ...DEFAULT_VIEW, search: 'no such words' }
    expect(visibleEvents(searched(story), lost)).toEqual([])
    expect(visibleEvents(aStory({ events: [] }), DEFAULT_VIEW)).toEqual([])
  })
})
