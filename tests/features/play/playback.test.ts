import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { playback, type Playback, type PlayState } from '../../../src/features/play/playback.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import { at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const ids = story.events.map(({ id }) => id)
const [first = '', second = '', third = ''] = ids
/** Longer than any title takes to read. */
const LONG = 10_000
const BY_EVENT = { by: 'event' } as const

let session: Session
let player: Playback
let heard: PlayState[]

function selected(): string | null {
  return session.store.get().view.event
}

/** Lets time pass in small steps, with what runs between them, and tells where the view rested. */
async function rests(span: number): Promise<(string | null)[]> {
  const seen: (string | null)[] = []
  for (let passed = 0; passed < span; passed += 100) {
    await vi.advanceTimersByTimeAsync(100)
    if (selected() !== seen.at(-1)) seen.push(selected())
  }
  return seen
}

beforeEach(() => {
  vi.useFakeTimers()
  session = createSession(story, [])
  heard = []
  player = playback(session, (state) => heard.push(state))
})

afterEach(() => {
  player.stop()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('playing', () => {
  test('begins again from the last event that passes the filters', async () => {
    session.commands.setFilter('kinds', ['call'])
    session.commands.stepTo('trump-zelenskyy-call')
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
    expect(selected()).toBe('trump-putin-call')
  })

  test('never starts by itself', async () => {
    session.commands.seek(at('2025-03-18'))
    const before = session.store.get().view
    expect(await rests(LONG)).toEqual([null])
    expect(session.store.get().view).toBe(before)
    expect(heard).toEqual([])
  })

  test('goes through all events in order and stops at the last', async () => {
    session.commands.seek(story.opens)
    player.toggle(BY_EVENT)
    expect(await rests(ids.length * LONG)).toEqual(ids)
    expect(heard).toEqual(['playing', 'ended'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('goes through those alone that pass the filters', async () => {
    session.commands.seek(story.opens)
    session.commands.setFilter('kinds', ['call'])
    player.toggle(BY_EVENT)
    expect(await rests(4 * LONG)).toEqual(['trump-putin-call', 'trump-zelenskyy-call'])
  })

  test('rests on an event for 900 ms and 300 ms for each word of its title', async () => {
    session.commands.seek(story.opens)
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
    expect(selected()).toBe(first)
    // "Trump and Putin speak"
    await vi.advanceTimersByTimeAsync(900 + 4 * 300 - 1)
    expect(selected()).toBe(first)
    await vi.advanceTimersByTimeAsync(1)
    expect(selected()).toBe(second)
  })

  test('begins where the reader is', async () => {
    session.commands.stepTo(second)
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
    expect(selected()).toBe(third)
  })

  test.each([
    ['the end of time', () => undefined],
    ['the last event', () => session.commands.stepTo(ids.at(-1) ?? '')],
  ])('begins again at the first event from %s', async (_, go) => {
    go()
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
    expect(selected()).toBe(first)
    expect(heard).toEqual(['playing'])
  })
})

describe('playing stops', () => {
  beforeEach(async () => {
    session.commands.stepTo(first)
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
  })

  /** What was told at once, and where the view still rests long after. */
  async function afterwards(): Promise<unknown> {
    await vi.advanceTimersByTimeAsync(0)
    const told = [...heard]
    await vi.advanceTimersByTimeAsync(6 * LONG)
    return { told, rest: selected(), later: heard.slice(told.length) }
  }

  function stopped(rest: string): unknown {
    return { told: ['playing', 'idle'], rest, later: [] }
  }

  test('when the button is pressed again', async () => {
    player.toggle(BY_EVENT)
    expect(await afterwards()).toEqual(stopped(second))
  })

  test('when the page is hidden', async () => {
    document.dispatchEvent(new Event('visibilitychange'))
    expect(await afterwards()).toEqual(stopped(second))
  })

  test('when the reader selects another event', async () => {
    session.commands.select('prisoner-exchange')
    expect(await afterwards()).toEqual(stopped('prisoner-exchange'))
  })

  test('when the reader changes anything else of the view', async () => {
    session.commands.setTheme('dark')
    expect(await afterwards()).toEqual(stopped(second))
  })

  test('but not when the reader only points at something', async () => {
    session.store.set({ hover: 'prisoner-exchange' })
    await vi.advanceTimersByTimeAsync(LONG)
    expect(heard).toEqual(['playing'])
    expect(selected()).not.toBe(second)
  })

  test('and starts anew from there', async () => {
    player.toggle(BY_EVENT)
    player.toggle(BY_EVENT)
    await vi.advanceTimersByTimeAsync(0)
    expect(selected()).toBe(third)
    expect(heard).toEqual(['playing', 'idle', 'playing'])
  })
})
