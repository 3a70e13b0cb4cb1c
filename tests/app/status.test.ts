import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSession, type Session } from '../../src/app/session.ts'
import { speakStatus } from '../../src/app/status.ts'
import { sayView } from '../../src/text/say.ts'
import { at } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const listener = { lang: 'en', readerZone: 'UTC' }
const noon = at('2025-03-19T12:00')

let session: Session
let element: HTMLElement
let stop: () => void
/** The sentence with which the document comes. */
let written: string

function wanted(): string {
  return sayView(story, session.store.get().view, listener)
}

beforeEach(() => {
  vi.useFakeTimers()
  session = createSession(story, [])
  element = document.createElement('p')
  written = wanted()
  element.textContent = written
  stop = speakStatus(session, element, listener)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('nothing is said before anything has changed', () => {
  const said = vi.spyOn(element, 'textContent', 'set')
  vi.advanceTimersByTime(60_000)
  session.store.set({ hover: 'prisoner-exchange' })
  vi.advanceTimersByTime(60_000)
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})

test('a link that shows something else is said once', () => {
  session.commands.select('prisoner-exchange')
  stop()
  const said = vi.spyOn(element, 'textContent', 'set')
  stop = speakStatus(session, element, listener)
  vi.advanceTimersByTime(60_000)
  expect(said.mock.calls).toEqual([[wanted()]])
  said.mockRestore()
})

test('a change is said 800 ms later, in the words of the view', () => {
  session.commands.setFilter('kinds', ['call'])
  vi.advanceTimersByTime(799)
  expect(element.textContent).toBe(written)
  vi.advanceTimersByTime(1)
  expect(element.textContent).toBe(wanted())
  expect(element.textContent).toContain('Only calls.')
})

test('nothing is said while changes go on, and once after the last of them', () => {
  const said = vi.spyOn(element, 'textContent', 'set')
  for (let minute = 0; minute < 50; minute++) {
    session.commands.dispatch({ type: 'seek', at: noon + minute * 60_000, settled: false })
    vi.advanceTimersByTime(700)
  }
  vi.advanceTimersByTime(60_000)
  expect(said).not.toHaveBeenCalled()
  session.commands.dispatch({ type: 'seek', at: noon + 49 * 60_000, settled: true })
  vi.advanceTimersByTime(60_000)
  expect(said.mock.calls).toEqual([[wanted()]])
  said.mockRestore()
})

test('what was to be said after the end is not said', () => {
  session.commands.select('prisoner-exchange')
  stop()
  session.commands.select(null)
  vi.advanceTimersByTime(60_000)
  expect(element.textContent).toBe(written)
})
