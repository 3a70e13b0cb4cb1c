import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSession, type Session } from '../../src/session/session.ts'
import { syncUrl } from '../../src/shell/urlSync.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

let session: Session
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/')
  session = createSession(twoCalls(), [])
  stop = syncUrl(session, [])
  session.commands.setMode('present')
  vi.runAllTimers()
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
  window.history.replaceState(null, '', '/')
})

describe('a choice before a class', () => {
  test('is written once its step is painted: two presses before that make one entry', () => {
    const push = vi.spyOn(window.history, 'pushState')
    session.commands.select('prisoner-exchange')
    session.commands.select('trump-putin-call')
    vi.advanceTimersToNextFrame()
    expect(push).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(push).toHaveBeenCalledTimes(1)
    expect(window.location.search).toContain('event=trump-putin-call')
  })

  test('that Back takes back at once is not written after it', () => {
    const push = vi.spyOn(window.history, 'pushState')
    session.commands.select('prisoner-exchange')
    window.dispatchEvent(new PopStateEvent('popstate'))
    vi.runAllTimers()
    expect(push).not.toHaveBeenCalled()
    expect(session.store.get().view.event).toBeNull()
  })
})
