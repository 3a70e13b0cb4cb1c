import { beforeEach, expect, test } from 'vitest'
import { createClock } from '../../../src/islands/list/clock.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import { contextOf } from '../../../src/ui/document/context.ts'
import { daysOf } from '../../../src/text/dates.ts'
import { formatSpan } from '../../../src/text/span.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const messages = messagesFor('en')

let element: HTMLElement
let tell: ReturnType<typeof createClock>

/** A list with the times as the document is written. */
function written(): HTMLElement {
  const list = document.createElement('ol')
  for (const event of story.events) {
    const article = document.createElement('article')
    article.id = event.id
    const [kicker, time] = [document.createElement('p'), document.createElement('time')]
    kicker.className = 'kicker'
    time.textContent = contextOf(story, messages, event).when(event)
    kicker.append(time)
    article.append(kicker)
    list.append(article)
  }
  return list
}

function times(): (string | null)[] {
  return [...element.querySelectorAll('time')].map(({ textContent }) => textContent)
}

beforeEach(() => {
  element = written()
  tell = createClock(element, 'Asia/Tokyo')
})

test('by the clocks of the places the document stays as it was written', () => {
  const [time] = element.querySelectorAll('time')
  if (time) time.textContent = 'not touched'
  tell(story, 'place')
  expect(times()[0]).toBe('not touched')
})

test.each([
  ['UTC', 'UTC'],
  ['reader', 'Asia/Tokyo'],
  ['Europe/Kyiv', 'Europe/Kyiv'],
])('by the clock %s every time is told in %s, a call by that clock alone', (clock, zone) => {
  tell(story, clock)
  expect(times()).toEqual(
    story.events.map(({ span }) => formatSpan(span, { ...daysOf(story), zone })),
  )
})

test('back at the clocks of the places the times are as the document has them', () => {
  const before = times()
  tell(story, 'UTC')
  expect(times()).not.toEqual(before)
  tell(story, 'place')
  expect(times()).toEqual(before)
})

test('a clock that does not exist tells each time by its own', () => {
  tell(story, 'Mars/Olympus')
  expect(times()).toEqual(story.events.map(({ span }) => formatSpan(span, { ...daysOf(story) })))
})

test('an article that is no event keeps its time', () => {
  element = written()
  for (const article of element.querySelectorAll('article')) article.id = `no-${article.id}`
  const before = times()
  createClock(element, 'UTC')(story, 'UTC')
  expect(times()).toEqual(before)
})
