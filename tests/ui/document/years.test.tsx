import { describe, expect, it } from 'vitest'
import { test } from '@fast-check/vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { contextOf } from '../../../src/ui/document/context.ts'
import { About } from '../../../src/ui/document/About.tsx'
import { EventList } from '../../../src/ui/document/EventList.tsx'
import { mapMessages } from '../../../src/islands/map/mapMessages.ts'
import { timelineMessages } from '../../../src/islands/timeline/timelineMessages.ts'
import type { Story } from '../../../src/core/model/story.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { sayPlayhead } from '../../../src/text/say.ts'
import { sayView } from '../../../src/text/sayView.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { aClaim, anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'

const KYIV = 'Europe/Kyiv'
const messages = messagesFor('en')
const listener = { lang: 'en', readerZone: 'Asia/Tokyo' }
const SPRING = at('2007-03-19T17:00')

const first = anEvent({ id: 'first', title: 'One', span: aSpan('2003-03-19T17:00') })
const same = anEvent({ id: 'same-day', title: 'Two', span: aSpan('2007-03-19T17:00') })
const night = anEvent({
  id: 'new-year',
  title: 'Three',
  span: aSpan('2007-12-31T23:30', '2008-01-01T02:30'),
  claims: [aClaim({ said: '2008-02-01' })],
})
const era = { id: 'pause', label: 'A pause', text: '', span: aSpan('2002-12-30', '2003-01-02') }

function aStoryOf(events: Story['events'], opens: string, closes: string): Story {
  return aStory({ events, eras: [era], opens: at(opens), closes: at(closes) })
}

const years = aStoryOf([first, same, night], '2003-01-01', '2009-01-01')
const oneYear = aStoryOf([first], '2002-12-31', '2004-02-01')

function cardTime(story: Story, id: string): string | undefined {
  const event = story.events.find((one) => one.id === id)
  return event && contextOf(story, messages, event).when(event)
}

function flag(story: Story, instant: number): string {
  return timelineMessages(story, messages).formatMoment(instant, KYIV, 'whole', false)
}

function headings(story: Story): string[] {
  const markup = renderToStaticMarkup(<EventList story={story} messages={messages} whole={false} />)
  return [...markup.matchAll(/<p class="day">([^<]*)/g)].map(([, day]) => day ?? '')
}

describe('a story of several years names the year', () => {
  it('on cards, and across a year’s end at both ends', () => {
    expect(cardTime(years, 'first')).toBe('19 March 2003, 17:00 (Kyiv time)')
    expect(cardTime(years, 'new-year')).toBe(
      '31 December 2007, 23:30 – 1 January 2008, 02:30 (Kyiv time)',
    )
  })

  it('over the days of the list, so that one date of two years is two days', () => {
    expect(headings(years)).toEqual(['19 March 2003', '19 March 2007', '31 December 2007'])
  })

  it('on the playhead, at the ends of the story as well', () => {
    expect(flag(years, SPRING - 60_000)).toBe('19 March 2007, 16:59 in Kyiv')
    expect(flag(years, years.opens)).toBe('the start of 1 January 2003')
    expect(flag(years, years.closes)).toBe('the end of 31 December 2008')
  })

  it('in what a handle says, and in the sentence of the view', () => {
    const view: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: SPRING } }
    expect(sayPlayhead(years, view, SPRING, listener)).toBe(
      '19 March 2007, about 17:00 in Kyiv; 2 events so far',
    )
    expect(sayView(years, view, listener)).toBe(
      'Up to 19 March 2007, 17:00 in Kyiv: 2 of 3 events.',
    )
    expect(sayView(years, DEFAULT_VIEW, listener)).toBe(
      'Whole story, 1 January 2003 – 31 December 2008: 3 events.',
    )
  })

  it('in the lists of the map, and under the pointer on the timeline', () => {
    expect(mapMessages(years, messages).when('first')).toBe('19 March 2003, 17:00 (Kyiv time)')
    expect(timelineMessages(years, messages).titleOf(['same-day'])).toBe(
      'Two, 19 March 2007, 17:00 (Kyiv time)',
    )
  })

  it('over the hours of the axis, and not beside each of its days', () => {
    const { formatTick } = timelineMessages(years, messages)
    expect(formatTick(SPRING, 'day', 'major', KYIV)).toBe('Monday 19 March 2007')
    expect(formatTick(SPRING, 'day', 'minor', KYIV)).toBe('19')
    expect(formatTick(SPRING, 'week', 'minor', KYIV)).toBe('19 Mar')
    expect(formatTick(SPRING, 'month', 'major', KYIV)).toBe('March 2007')
  })

  test.prop([anyView(years)])(
    'with every month of the sentence, once, whatever is shown',
    (view) => {
      const said = sayView(years, { ...view, search: '' }, listener)
      const months =
        /\b(January|February|March|April|June|July|August|September|October|November|December)\b/g
      for (const { index, 0: month } of said.matchAll(months))
        expect(said.slice(index + month.length)).toMatch(/^ 20\d\d(?! 20)/)
    },
  )
})

describe('a story of one year leaves it to the axis', () => {
  it('on cards, headings, playhead and in its sentence', () => {
    expect(cardTime(oneYear, 'first')).toBe('19 March, 17:00 (Kyiv time)')
    expect(headings(oneYear)).toEqual(['19 March'])
    expect(flag(oneYear, at('2003-03-20T17:00'))).toBe('20 March, 17:00 in Kyiv')
  })

  it('but not for a day of another year: on the playhead, of an era, of a source', () => {
    expect(flag(oneYear, at('2004-01-20T17:00'))).toBe('20 January 2004, 17:00 in Kyiv')
    const about = renderToStaticMarkup(<About story={oneYear} messages={messages} whole={false} />)
    expect(about).toContain('A pause, 30 December 2002 – 2 January 2003')
    const { day } = contextOf(oneYear, messages, first)
    expect([day('2003-04-01'), day('2004-04-01'), day('2004-04')]).toEqual([
      '1 April',
      '1 April 2004',
      'April 2004',
    ])
  })
})
