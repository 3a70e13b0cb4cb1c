import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { readFolder } from '../../../src/cli/folder.ts'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { read } from '../../../src/core/model/read/read.ts'
import type { Story } from '../../../src/core/model/story.ts'
import type { Instant } from '../../../src/core/time/instant.ts'
import {
  claimStandingAsKnown,
  isComplete,
  knowledgeAt,
  standingAsKnown,
  storyAsKnown,
} from '../../../src/scene/known/asKnown.ts'
import { disclosureOf, isKnown } from '../../../src/scene/known/disclosure.ts'
import { listScene } from '../../../src/scene/list/listScene.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { visibleEvents } from '../../../src/scene/shared/visible.ts'
import { sayPlayhead } from '../../../src/text/say.ts'
import { sayView } from '../../../src/text/sayView.ts'
import { instantOfKnown } from '../../../src/core/view/asKnown.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { aClaim, anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { ROOT } from '../../fixtures/storyFolder.ts'

const real = read(readFolder(ROOT, 'march-2025')).story
const SIZE = { width: 900, height: 500 }
const DAY = 86_400_000

/** Any moment from before the story to well after its end. */
const anyMoment: fc.Arbitrary<Instant> = fc.integer({
  min: real.opens - 3 * DAY,
  max: real.closes + 30 * DAY,
})

const disclosure = disclosureOf(real)
const outline = outlineStory(real)

function known(story: Story, moment: Instant) {
  const told = story === real ? disclosure : disclosureOf(story)
  const knowledge = knowledgeAt(told, moment)
  const whole = story === real ? outline : outlineStory(story)
  return { knowledge, story: storyAsKnown(whole, told, knowledge) }
}

describe('what the timeline opens on', () => {
  test('is closed, and nothing is written on the chart, until that night is past and told', () => {
    const early = known(real, Date.UTC(2025, 2, 18, 12)).story
    expect(early.lens).toBeUndefined()
    expect(early.annotations).toBeUndefined()
    const late = known(real, Date.UTC(2030, 0, 1)).story
    expect(late.lens).toEqual(outline.lens)
    expect(late.annotations).toEqual(outline.annotations)
  })

  test.prop([anyMoment])('no sentence tells of an event of which more was told later', (moment) => {
    const { story } = known(real, moment)
    const told = new Map(disclosure.map((event) => [event.id, event]))
    for (const id of (story.annotations ?? []).flatMap(({ events }) => events)) {
      const parts = told.get(id)
      expect(parts !== undefined && isComplete(parts, moment)).toBe(true)
    }
  })
})

describe('whatever the moment and the view', () => {
  test.prop([anyView(real), anyMoment])(
    'no scene, count or sentence holds an event that was told later',
    (view, moment) => {
      const later = new Set(
        disclosure.filter(({ from }) => !isKnown(from, moment)).map(({ id }) => id),
      )
      const { story } = known(real, moment)
      const map = mapScene(story, view, SIZE)
      const timeline = timelineScene(story, view, { width: 900, height: 214 })
      const ids = [
        ...real.events.map(({ id }) => id).filter(listScene(story, view).shown.has),
        ...map.marks.flatMap(({ events }) => events.map(({ id }) => id)),
        ...map.unplaced.map(({ event }) => event),
        ...timeline.marks.flatMap(({ events }) => events),
        ...story.events.flatMap(({ related }) => related.map(({ to }) => to)),
      ]
      expect(ids.filter((id) => later.has(id))).toEqual([])
      const drawn = timeline.pattern.bins.reduce((sum, { count }) => sum + count, 0)
      expect(drawn).toBeLessThanOrEqual(real.events.length - later.size)
      const listener = { lang: 'en', readerZone: 'UTC' }
      const said = `${sayView(story, view, listener)} ${sayPlayhead(story, view, real.opens, listener)}`
      const titles = real.events.filter(({ id }) => later.has(id)).map(({ title }) => title)
      expect(titles.filter((title) => said.includes(title))).toEqual([])
    },
  )

  test.prop([anyMoment])('no event is found by keywords written from its end', (moment) => {
    const { story } = known(real, moment)
    const told = new Map(disclosure.map((event) => [event.id, event]))
    for (const { id, keywords } of story.events) {
      const parts = told.get(id)
      const isWhole = parts !== undefined && isComplete(parts, moment)
      expect(keywords).toEqual(
        isWhole ? outline.events.find((event) => event.id === id)?.keywords : undefined,
      )
    }
  })

  test.prop([anyMoment])('no speaker, standing or band is from a later claim', (moment) => {
    const { story, knowledge } = known(real, moment)
    for (const event of story.events) {
      const told = disclosure.find(({ id }) => id === event.id)
      const claims = told?.claims.filter(({ from }) => isKnown(from, moment)) ?? []
      const quotes = told?.quotes.filter(({ from }) => isKnown(from, moment)) ?? []
      const speakers = new Set([...claims.flatMap(({ by }) => by), ...quotes.map(({ by }) => by)])
      expect(event.speakers.filter((id) => !speakers.has(id))).toEqual([])
      expect(new Set(event.standings)).toEqual(
        new Set(claims.map((claim) => claimStandingAsKnown(claim, knowledge))),
      )
    }
    expect(story.eras.filter(({ span }) => span.end.latest > knowledge.at)).toEqual([])
    expect(story.paths).toEqual([])
  })

  test.prop([anyView(real), anyMoment, anyMoment])(
    'what is known only ever grows',
    (view, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)]
      const [before, after] = [known(real, earlier), known(real, later)]
      expect([...before.knowledge.claims].every((id) => after.knowledge.claims.has(id))).toBe(true)
      const free = { ...view, standings: [], actors: [] }
      const shown = new Set(visibleEvents(after.story, free).map(({ id }) => id))
      const lost = visibleEvents(before.story, free).filter(({ id }) => !shown.has(id))
      expect(lost).toEqual([])
    },
  )
})

describe('the story of March 2025, as known on 18 March', () => {
  const on18 = known(real, instantOfKnown('2025-03-18', outline))
  const ids = on18.story.events.map(({ id }) => id)

  it('has the call of that day, and not the fire of the 19th', () => {
    expect(ids).toContain('trump-putin-call')
    expect(ids).not.toContain('kavkazskaya-depot-fire')
    expect(ids).not.toContain('prisoner-exchange')
    expect(ids.length).toBeGreaterThan(10)
  })

  it('at 17:00 in Kyiv has not heard of the call: its first report is dated by the day alone', () => {
    const then = known(real, at('2025-03-18T17:00'))
    expect(then.story.events.map(({ id }) => id)).not.toContain('trump-putin-call')
  })

  it('knows the length of the call from those alone who had told it', () => {
    const call = real.events.find(({ id }) => id === 'trump-putin-call')
    const lengths = call?.claims.filter(({ about }) => about === 'Length of the call') ?? []
    const told = lengths.filter(({ id }) => on18.knowledge.claims.has(`trump-putin-call/${id}`))
    expect(told.length).toBeGreaterThan(0)
    expect(told.length).toBeLessThan(lengths.length)
  })

  it('has no event without a claim that was known', () => {
    const mute = disclosure.filter(
      ({ id, claims }) =>
        on18.knowledge.events.has(id) &&
        !claims.some(({ from }) => isKnown(from, on18.knowledge.at)),
    )
    expect(mute).toEqual([])
  })
})

it('every event of the story is known at some time', () => {
  expect(disclosure.filter(({ from }) => from === null).map(({ id }) => id)).toEqual([])
})

describe('how an event stands by the claims known', () => {
  const SOURCES = [
    ['early', '2025-03-19'],
    ['late', '2025-03-25'],
  ].map(([id = '', published = '']) => ({
    id,
    publisher: 'A newspaper',
    title: null,
    url: `https://example.org/${id}`,
    published,
    lang: 'en',
  }))
  const sides = anEvent({
    span: aSpan('2025-03-19'),
    sources: SOURCES.map(({ id }) => ({ source: id, supports: 'all' })),
    claims: [
      aClaim({
        id: 'a',
        standing: 'alleged',
        onTitle: 'asserts',
        sources: ['early'],
        contradicts: ['event-1/b'],
      }),
      aClaim({
        id: 'b',
        standing: 'denial',
        onTitle: 'disputes',
        sources: ['late'],
        contradicts: ['event-1/a'],
      }),
    ],
  })
  const story = aStory({ events: [sides], sources: SOURCES })

  it('is one side’s account until another side has spoken', () => {
    const early = known(story, at('2025-03-20'))
    const [event] = early.story.events
    expect(event?.standing).toBe('one-side')
    expect(event?.standings).toEqual(['alleged'])
    expect(known(story, at('2025-03-27')).story.events[0]?.standing).toBe('disputed')
  })

  it('stays what an editor made it, whatever is known', () => {
    const [told] = disclosureOf(story)
    if (!told) throw new Error('The story has no event')
    for (const status of ['undisputed', 'one-side', 'planned'] as const)
      expect(standingAsKnown({ ...told, status }, at('2025-03-20'))).toBe(status)
  })

  it('is complete only when its last part is known', () => {
    const [told] = disclosureOf(story)
    if (!told) throw new Error('The story has no event')
    expect(isComplete(told, at('2025-03-20'))).toBe(false)
    expect(isComplete(told, at('2025-03-27'))).toBe(true)
  })
})

it('the words for the search are left out: they hold later ones', () => {
  const [event] = outline.events
  if (!event) throw new Error('The story has no event')
  const worded = { ...outline, events: [{ ...event, words: 'a later word' }] }
  const knowledge = knowledgeAt(disclosure, real.closes)
  const [shown] = storyAsKnown(worded, disclosure, knowledge).events
  expect(shown?.id).toBe(event.id)
  expect(shown?.words).toBeUndefined()
})
