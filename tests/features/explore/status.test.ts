import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSession, type Session } from '../../../src/session/session.ts'
import { speakStatus } from '../../../src/features/explore/status.ts'
import { sayView } from '../../../src/text/sayView.ts'
import { at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const listener = { lang: 'en', readerZone: 'UTC' }
const noon = at('2025-03-19T12:00')

let session: Session
let element: HTMLElement
/** The sentence with which the document comes. */
let written: string

function wanted(): string {
  return sayView(story, session.store.get().view, listener)
}

/** Lets time pass, and what is fetched then come. */
async function pass(ms: number): Promise<void> {
  vi.advanceTimersByTime(ms)
  await vi.dynamicImportSettled()
}

beforeEach(() => {
  vi.useFakeTimers()
  session = createSession(story, [])
  element = document.createElement('p')
  written = wanted()
  element.textContent = written
  speakStatus(session, element, listener, true)
})

afterEach(() => {
  vi.clearAllTimers()
  vi.useRealTimers()
})

test('nothing is said before anything has changed', async () => {
  const said = vi.spyOn(element, 'textContent', 'set')
  await pass(60_000)
  session.store.set({ hover: 'prisoner-exchange' })
  await pass(60_000)
  expect(said).not.toHaveBeenCalled()
  said.mockRestore()
})

test('a link that shows something else is said once', async () => {
  const linked = createSession(story, [])
  linked.commands.select('prisoner-exchange')
  const said = vi.spyOn(element, 'textContent', 'set')
  speakStatus(linked, element, listener, false)
  await pass(60_000)
  expect(said.mock.calls).toEqual([[sayView(story, linked.store.get().view, listener)]])
  said.mockRestore()
})

test('a change is said 800 ms later, in the words of the view', async () => {
  session.commands.setFilter('kinds', ['call'])
  await pass(799)
  expect(element.textContent).toBe(written)
  await pass(1)
  expect(element.textContent).toBe(wanted())
  expect(element.textContent).toContain('Only calls.')
})

test('nothing is said while changes go on, and once after the last of them', async () => {
  const said = vi.spyOn(element, 'textContent', 'set')
  for (let minute = 0; minute < 50; minute++) {
    session.commands.dispatch({ type: 'seek', at: noon + minute * 60_000, settled: false })
    vi.advanceTimersByTime(700)
  }
  await pass(60_000)
  expect(said).not.toHaveBeenCalled()
  session.commands.dispatch({ type: 'seek', at: noon + 49 * 60_000, settled: true })
  await pass(60_000)
  expect(said.mock.calls).toEqual([[wanted()]])
  said.mockRestore()
})

test('what is fetched for it is asked for once there is something to say', async () => {
  const fetched = vi.fn<() => void>()
  vi.doMock('../../../src/text/sayView.ts', async (original) => {
    fetched()
    return original()
  })
  await pass(60_000)
  expect(fetched).not.toHaveBeenCalled()
  session.commands.select('prisoner-exchange')
  await pass(800)
  expect(fetched).toHaveBeenCalled()
  vi.doUnmock('../../../src/text/sayView.ts')
})
