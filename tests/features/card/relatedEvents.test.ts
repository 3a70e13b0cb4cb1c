import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { writeRelated } from '../../../src/features/card/relatedEvents.ts'
import { contextOf } from '../../../src/ui/document/context.ts'
import { EventArticle } from '../../../src/ui/document/card/EventArticle.tsx'
import { EventBody } from '../../../src/ui/document/EventPage.tsx'
import { outlineStory } from '../../../src/core/model/outline.ts'
import { cardScene, indexCards } from '../../../src/scene/list/cardScene.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { pageMessagesFor } from '../../../src/text/messages/pageMessages.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'

const messages = messagesFor('en')
const story = aStory({
  events: [
    anEvent({ id: 'talks', title: 'Talks <b>in</b> Jeddah', span: aSpan('2025-03-11') }),
    anEvent({
      id: 'call',
      title: 'A call',
      span: aSpan('2025-03-18'),
      related: [{ to: 'talks', type: 'follows' }],
    }),
    anEvent({
      id: 'strike',
      title: 'A strike',
      span: aSpan('2025-03-19'),
      related: [{ to: 'call', type: 'allegedly-breaches' }],
    }),
    anEvent({ id: 'alone', title: 'Alone', span: aSpan('2025-03-20') }),
  ],
})

function listOf(whole: boolean): HTMLElement {
  const index = indexCards(story)
  const list = document.createElement('ol')
  list.innerHTML = story.events
    .map((event) => {
      const context = contextOf(story, messages, event)
      const props = { card: cardScene(event, index), context, whole }
      return `<li>${renderToStaticMarkup(createElement(EventArticle, props))}</li>`
    })
    .join('')
  return list
}

function rowsOf(host: ParentNode): string[] {
  return [...host.querySelectorAll('.related')].flatMap((list) => [
    list.previousElementSibling?.textContent ?? '',
    ...[...list.querySelectorAll('li')].map(({ textContent }) => textContent),
  ])
}

describe('what came before and after', () => {
  test('is written by the script into each card as on the page of its event', () => {
    const list = listOf(false)
    expect(rowsOf(list)).toEqual([])
    writeRelated(list, outlineStory(story), messages)
    for (const event of story.events) {
      const page = document.createElement('main')
      const props = {
        story,
        card: cardScene(event, indexCards(story)),
        context: contextOf(story, messages, event),
        page: pageMessagesFor('en'),
      }
      page.innerHTML = renderToStaticMarkup(createElement(EventBody, props))
      const card = list.querySelector(`#${event.id}`)
      expect(card && rowsOf(card), event.id).toEqual(rowsOf(page))
    }
    expect(rowsOf(list)).toContain('Allegedly breached by A strike')
  })

  test('stands between quotations and notes, its titles as text and as links to the cards', () => {
    const list = listOf(false)
    writeRelated(list, outlineStory(story), messages)
    const link = list.querySelector('#call .related a')
    expect(link?.getAttribute('href')).toBe('#talks')
    expect(link?.textContent).toBe('Talks <b>in</b> Jeddah')
    expect(list.querySelector('#call .related:last-of-type')?.nextElementSibling?.className).toBe(
      'more',
    )
  })

  test('is not written twice on a site of one file', () => {
    const list = listOf(true)
    const before = rowsOf(list)
    expect(before).toHaveLength(8)
    writeRelated(list, outlineStory(story), messages)
    expect(rowsOf(list)).toEqual(before)
  })
})
