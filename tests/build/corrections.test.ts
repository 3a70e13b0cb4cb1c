import { describe, expect, it } from 'vitest'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { correctionsPage } from '../../src/publish/pages/correctionsPage.ts'
import { contextOf } from '../../src/ui/document/context.ts'
import { Notes } from '../../src/ui/document/card/Notes.tsx'
import type { Event } from '../../src/core/model/event.ts'
import { cardScene, indexCards } from '../../src/scene/list/cardScene.ts'
import { correctionsOf, revisionsOf } from '../../src/scene/shared/corrections.ts'
import { messagesFor } from '../../src/text/messages/index.ts'
import { anEvent, aSpan, aStory } from '../fixtures/build.ts'

const SITE = { story: 'a-story', title: '', theme: {}, url: 'https://news.example/maps/' }
const first = anEvent({
  id: 'first',
  title: 'The first event',
  span: aSpan('2025-03-18'),
  revisions: [
    { date: '2026-01-02', text: 'The place was wrong.' },
    { date: '2026-03-04', text: 'The count is <b>now</b> 74.' },
  ],
})
const second = anEvent({
  id: 'second',
  title: 'The second event',
  revisions: [{ date: '2026-02-03', text: 'A source was added.' }],
})
const story = aStory({ events: [first, second] })

describe('corrections', () => {
  it('stand newest first, across all events', () => {
    expect(correctionsOf(story).map(({ date, event }) => [date, event.id])).toEqual([
      ['2026-03-04', 'first'],
      ['2026-02-03', 'second'],
      ['2026-01-02', 'first'],
    ])
  })

  it('of one event and one day stand with the last written first', () => {
    const revisions = ['a', 'b'].map((text) => ({ date: '2026-01-02', text }))
    expect(revisionsOf(anEvent({ revisions })).map(({ text }) => text)).toEqual(['b', 'a'])
  })
})

describe('the notes of an event', () => {
  const notes = (event: Event): string => {
    const context = contextOf(story, messagesFor('en'), event)
    const card = cardScene(event, indexCards(story))
    return renderToStaticMarkup(createElement(Notes, { card, context }))
  }

  it('tell its own changes, newest first', () => {
    expect(notes(first)).toMatch(/Changes to this entry.*4 March 2026: .*2 January 2026: /)
  })

  it('say nothing of changes where there are none', () => {
    expect(notes(anEvent({ id: 'first' }))).not.toContain('Changes to this entry')
  })
})

describe('the page of corrections', () => {
  const page = correctionsPage(story, SITE, '')

  it('says what changed, when, and where, with a way to the event', () => {
    expect(page).toContain('<a href="../events/first/">The first event</a>')
    expect(page).toContain('4 March 2026')
    expect(page).toContain('datetime="2026-03-04"')
    expect(page).toContain('A source was added.')
  })

  it('takes text for text', () => {
    expect(page).toContain('The count is &lt;b&gt;now&lt;/b&gt; 74.')
  })

  it('says so where there are none', () => {
    const none = correctionsPage(aStory(), SITE, '')
    expect(none).toContain('No corrections so far.')
    expect(none).not.toContain('<ol>')
  })
})
