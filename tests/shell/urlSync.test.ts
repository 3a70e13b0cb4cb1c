import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSession, type Session } from '../../src/session/session.ts'
import { commandsOf } from '../../src/store/commands.ts'
import { readAddress, syncUrl } from '../../src/shell/urlSync.ts'
import { DEFAULT_VIEW } from '../../src/core/view/view.ts'
import { at } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const story = twoCalls()
const noon = at('2025-03-19T12:00')
const MINUTE = 60_000

let session: Session
let stop: () => void

function startAt(query: string): void {
  stop()
  window.history.replaceState(null, '', `/${query}`)
  const link = readAddress(story)
  session = createSession(story, [])
  session.commands.open(link.view)
  stop = syncUrl(session, link.rest)
}

function drag(minute: number): void {
  session.commands.dispatch({ type: 'seek', at: noon + minute * MINUTE, settled: false })
}

function query(): string {
  return window.location.search
}

beforeEach(() => {
  vi.useFakeTimers()
  stop = () => undefined
  startAt('')
})

afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
  window.history.replaceState(null, '', '/')
})

describe('a link to a claim, as pages once had them', () => {
  test.each([
    ['#prisoner-exchange--claim-1', 'prisoner-exchange'],
    ['?event=trump-putin-call#prisoner-exchange--claim-1', 'trump-putin-call'],
    ['#no-such-event--claim-1', null],
    ['#prisoner-exchange', null],
  ])('%s opens %s', (address, event) => {
    window.history.replaceState(null, '', `/${address}`)
    expect(readAddress(story).view.event).toBe(event)
    expect(readAddress(story).problems).toEqual([])
  })
})

describe('a choice', () => {
  test('makes a new entry in the history at once', () => {
    const push = vi.spyOn(window.history, 'pushState')
    session.commands.select('prisoner-exchange')
    expect(query()).toBe('?event=prisoner-exchange')
    session.commands.setTheme('dark')
    expect(query()).toBe('?event=prisoner-exchange&theme=dark')
    session.commands.select(null)
    session.commands.setTheme('auto')
    expect(query()).toBe('')
    expect(push).toHaveBeenCalledTimes(4)
  })

  test('makes none while the story plays, at once where it rests and in a moment where it runs', () => {
    const push = vi.spyOn(window.history, 'pushState')
    const play = commandsOf(session.store, 'play')
    play.stepTo('prisoner-exchange')
    expect(query()).toMatch(/^\?.*event=prisoner-exchange/)
    play.play({ ...session.store.get().view, time: { mode: 'up-to', at: noon } }, false)
    vi.advanceTimersByTime(300)
    expect(query()).toContain('until=2025-03-19T1000Z')
    expect(push).not.toHaveBeenCalled()
    session.commands.select(null)
    expect(push).toHaveBeenCalledTimes(1)
  })

  test('is none of scrolling the list: the address stays', () => {
    const [push, replace] = [
      vi.spyOn(window.history, 'pushState'),
      vi.spyOn(window.history, 'replaceState'),
    ]
    session.store.set({ mover: 'scroll' })
    session.commands.read('prisoner-exchange')
    vi.advanceTimersByTime(60_000)
    expect([push, replace].flatMap(({ mock }) => mock.calls)).toEqual([])
  })

  test('leaves the anchor of the entry before behind', () => {
    startAt('?event=prisoner-exchange#prisoner-exchange')
    session.commands.select('trump-putin-call')
    expect(window.location.hash).toBe('')
  })

  test('of what is shown already writes nothing', () => {
    const push = vi.spyOn(window.history, 'pushState')
    session.commands.select(null)
    session.store.set({ hover: 'prisoner-exchange' })
    vi.runAllTimers()
    expect(push).not.toHaveBeenCalled()
  })
})

describe('a drag', () => {
  test('writes nothing while the hand moves, and rewrites the entry once it rests', () => {
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    for (let minute = 1; minute <= 100; minute++) {
      drag(minute)
      vi.advanceTimersByTime(290)
    }
    expect(replace).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10)
    expect(replace).toHaveBeenCalledTimes(1)
    expect(push).not.toHaveBeenCalled()
    expect(readAddress(story).view.time).toEqual({ mode: 'up-to', at: noon + 100 * MINUTE })
  })

  test('by the story, as it plays, rewrites it at most once in 300 ms', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    const { play } = commandsOf(session.store, 'play')
    const { view } = session.store.get()
    for (let minute = 1; minute <= 100; minute++) {
      play({ ...view, time: { mode: 'up-to', at: noon + minute * MINUTE } }, false)
      vi.advanceTimersByTime(10)
      expect(replace.mock.calls.length).toBeLessThanOrEqual((minute * 10) / 300)
    }
    expect(replace).toHaveBeenCalledTimes(3)
    vi.advanceTimersByTime(300)
    expect(replace).toHaveBeenCalledTimes(4)
  })

  test('that is not yet written goes along with the next choice, once', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    drag(5)
    session.commands.select('prisoner-exchange')
    vi.runAllTimers()
    expect(readAddress(story).view).toMatchObject({
      event: 'prisoner-exchange',
      time: { at: noon + 5 * MINUTE },
    })
    expect(replace).not.toHaveBeenCalled()
  })

  test('and a typed word alike: letters do not each make a write', () => {
    const replace = vi.spyOn(window.history, 'replaceState')
    for (const typed of ['p', 'po', 'pow', 'powe', 'power']) session.commands.setSearch(typed)
    expect(replace).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(replace).toHaveBeenCalledTimes(1)
    expect(query()).toBe('?q=power')
  })

  test('back to where it began writes nothing', () => {
    const push = vi.spyOn(window.history, 'pushState')
    const replace = vi.spyOn(window.history, 'replaceState')
    drag(5)
    session.commands.seek(story.closes)
    vi.runAllTimers()
    expect([push.mock.calls, replace.mock.calls]).toEqual([[], []])
  })
})

describe('Back', () => {
  /** What a browser does: the address is another one, then it tells. */
  function goTo(address: string): void {
    window.history.replaceState(null, '', `/${address}`)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }

  test('opens the view that it leads to and writes nothing', () => {
    session.commands.select('prisoner-exchange')
    const push = vi.spyOn(window.history, 'pushState')
    goTo('?kind=call')
    const replace = vi.spyOn(window.history, 'replaceState')
    expect(session.store.get().view).toEqual({ ...DEFAULT_VIEW, kinds: ['call'] })
    vi.runAllTimers()
    expect([push.mock.calls, replace.mock.calls]).toEqual([[], []])
  })

  test('in the middle of a drag drops what was still to be written', () => {
    drag(5)
    goTo('?event=trump-putin-call')
    const push = vi.spyOn(window.history, 'pushState')
    vi.runAllTimers()
    expect(query()).toBe('?event=trump-putin-call')
    expect(push).not.toHaveBeenCalled()
  })

  test('is followed by choices as before', () => {
    session.commands.select('prisoner-exchange')
    goTo('?event=trump-putin-call')
    session.commands.select('prisoner-exchange')
    expect(query()).toBe('?event=prisoner-exchange')
  })
})

test('parameters of others stay in the address', () => {
  startAt('?utm_source=letter&event=trump-putin-call')
  session.commands.select('prisoner-exchange')
  expect(query()).toBe('?event=prisoner-exchange&utm_source=letter')
  session.commands.select(null)
  expect(query()).toBe('?utm_source=letter')
})

test('a browser that refuses to write does not disturb the view', () => {
  const refuse = () => {
    throw new DOMException('Too many calls', 'SecurityError')
  }
  vi.spyOn(window.history, 'pushState').mockImplementation(refuse)
  vi.spyOn(window.history, 'replaceState').mockImplementation(refuse)
  session.commands.select('prisoner-exchange')
  drag(5)
  vi.runAllTimers()
  expect(session.store.get().view).toMatchObject({
    event: 'prisoner-exchange',
    time: { at: noon + 5 * MINUTE },
  })
})

test('after its end it neither writes nor reads', () => {
  drag(5)
  stop()
  vi.runAllTimers()
  session.commands.select('prisoner-exchange')
  expect(query()).toBe('')
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(session.store.get().view.event).toBe('prisoner-exchange')
})
