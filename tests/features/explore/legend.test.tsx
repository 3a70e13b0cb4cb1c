import { beforeEach, expect, test } from 'vitest'
import { renderToStaticMarkup } from 'react-dom/server'
import { Legend, LegendEntries } from '../../../src/ui/document/Legend.tsx'
import { createLegend } from '../../../src/features/explore/legend.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { messagesFor } from '../../../src/text/messages/index.ts'
import type { StoryOutline } from '../../../src/core/model/story.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()

let element: HTMLElement
let session: Session
let sync: () => void

beforeEach(() => {
  element = document.createElement('section')
  const messages = messagesFor('en')
  element.innerHTML = renderToStaticMarkup(<Legend messages={messages} />)
  const entries = renderToStaticMarkup(<LegendEntries story={story} messages={messages} />)
  document.body.innerHTML = `<footer>${entries}</footer>`
  session = createSession(story, [])
  sync = createLegend(session, element)
})

function button(kind: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(`[data-kind="${kind}"]`)
  if (!found) throw new Error(`The legend has no kind ${kind}`)
  return found
}

function pressed(): string[] {
  const buttons = [...element.querySelectorAll<HTMLElement>('[aria-pressed="true"]')]
  return buttons.map(({ dataset }) => dataset['kind'] ?? '')
}

test('has a button for every kind in use, none of them pressed', () => {
  const buttons = [...element.querySelectorAll<HTMLElement>('button[data-kind]')]
  expect(buttons.map(({ dataset }) => dataset['kind'])).toEqual(story.kinds.map(({ id }) => id))
  sync()
  expect(pressed()).toEqual([])
})

test('a kind that is clicked is shown alone; clicked again, all are', () => {
  button('call').click()
  expect(session.store.get().view.kinds).toEqual(['call'])
  button('strike').click()
  expect(session.store.get().view.kinds).toEqual(['call', 'strike'])
  button('call').click()
  button('strike').click()
  expect(session.store.get().view.kinds).toEqual([])
})

test('a click on the drawing or the word inside a button counts', () => {
  button('call').firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  expect(session.store.get().view.kinds).toEqual(['call'])
})

test('a click elsewhere in the legend changes nothing', () => {
  const before = session.store.get().view
  element.querySelector('p')?.click()
  expect(session.store.get().view).toBe(before)
})

test('shows as pressed what is filtered, wherever the filter was set', () => {
  session.commands.setFilter('kinds', ['strike', 'meeting'])
  sync()
  expect(pressed().toSorted()).toEqual(['meeting', 'strike'])
  session.commands.clearFilters()
  sync()
  expect(pressed()).toEqual([])
})

function rendered(told: StoryOutline): string {
  return renderToStaticMarkup(<LegendEntries story={told} messages={messagesFor('en')} />)
}

test('explains the zigzag, and the lines of those relations that the story has', () => {
  const linked = aStory({
    events: [
      anEvent({ id: 'first' }),
      anEvent({ id: 'second', related: [{ to: 'first', type: 'responds-to' }] }),
    ],
  })
  expect(rendered(linked)).toContain('Empty time compressed')
  expect(rendered(linked)).toContain('data-type="responds-to"')
  expect(rendered(linked)).not.toContain('data-type="implements"')
  expect(rendered(aStory())).not.toContain('class="relation"')
})

test('explains the open bracket only where something was scheduled', () => {
  const scheduled = aSpan('2025-03-19T11:30', undefined, 'Europe/Kyiv', { scheduled: true })
  const says = 'Scheduled; no actual start was found'
  expect(rendered(aStory({ events: [anEvent({ span: scheduled })] }))).toContain(says)
  expect(rendered(aStory())).not.toContain(says)
})

test('explains what the map draws of this story, and nothing that it does not', () => {
  const keys = (told: StoryOutline) => {
    const { legend } = messagesFor('en')
    const text = renderToStaticMarkup(
      <LegendEntries story={told} messages={messagesFor('en')} />,
    ).toLowerCase()
    const all = ['count', 'leader', 'calls', 'areaOrRing', 'standIn', 'related', 'later'] as const
    return all.filter((key) => text.includes(legend[key].toLowerCase()))
  }
  expect(keys(aStory({ events: [anEvent({})] }))).toEqual([])
  const twice = [
    anEvent({ id: 'a' }),
    anEvent({ id: 'b', related: [{ to: 'a', type: 'follows' }] }),
  ]
  expect(keys(aStory({ events: twice }))).toEqual(['count', 'related', 'later'])
  expect(keys(story)).toContain('calls')
})

test('a press on what the map draws beside it filters nothing', () => {
  const label = document.createElement('li')
  label.dataset['kind'] = 'arc'
  label.append(document.createElement('button'))
  element.append(label)
  const before = session.store.get().view
  label.querySelector('button')?.click()
  expect(session.store.get().view).toBe(before)
})
