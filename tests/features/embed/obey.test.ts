import { beforeEach, expect, test, vi } from 'vitest'
import { obey } from '../../../src/features/embed/frameTalk.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import type { ToFrame } from '../../../src/embed/protocol.ts'
import type { View } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const play = vi.fn<(wanted: boolean) => void>()
let session: Session

function after(message: ToFrame): View {
  obey(session, message, { play })
  return session.store.get().view
}

beforeEach(() => {
  play.mockClear()
  session = createSession(story, [])
  session.commands.setMode('embed')
})

test('a host opens a view, and the frame stays a frame', () => {
  const view = after({ type: 'open', query: '?mode=explore&event=prisoner-exchange' })
  expect(view).toMatchObject({ mode: 'embed', event: 'prisoner-exchange' })
})

test('a host selects an event, or none; one that there is not changes nothing', () => {
  expect(after({ type: 'select', event: 'prisoner-exchange' }).event).toBe('prisoner-exchange')
  expect(after({ type: 'select', event: '__proto__' }).event).toBe('prisoner-exchange')
  expect(after({ type: 'select', event: null }).event).toBeNull()
})

test('a host steps, and sets the colours', () => {
  const last = after({ type: 'step', by: -1 }).event
  expect(last).not.toBeNull()
  expect(after({ type: 'step', by: -1 }).event).not.toBe(last)
  expect(after({ type: 'theme', theme: 'dark' }).theme).toBe('dark')
})

test('a host plays and pauses', () => {
  after({ type: 'play' })
  after({ type: 'pause' })
  expect(play.mock.calls).toEqual([[true], [false]])
})

test('a greeting changes nothing', () => {
  const before = session.store.get().view
  expect(after({ type: 'hello' })).toBe(before)
})
