import { beforeEach, describe, expect, test, vi } from 'vitest'
import { playback, type Playback, type PlayState } from '../../../src/features/play/playback.ts'
import type { Ticker } from '../../../src/features/play/ticker.ts'
import { createSession, type Session } from '../../../src/session/session.ts'
import type { TimeView } from '../../../src/core/view/view.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

const story = twoCalls()
const DAY = 86_400_000
const BY_CLOCK = { by: 'clock', speed: DAY } as const

/** A clock that goes on by frames or ticks, when the test says so and not otherwise. */
function stillTicker() {
  const waiting: { at: number; run: (time: number) => void }[] = []
  let now = 0
  const wait = (at: number, run: (time: number) => void) => {
    const one = { at, run }
    waiting.push(one)
    return () => void waiting.splice(waiting.indexOf(one), 1)
  }
  const ticker: Ticker = {
    after: (ms, run) => wait(now + ms, run),
    nextFrame: (run) => wait(now + 16, run),
  }
  const pass = (ms: number): void => {
    const until = now + ms
    for (;;) {
      const [next] = waiting.toSorted((a, b) => a.at - b.at)
      if (!next || next.at > until) break
      waiting.splice(waiting.indexOf(next), 1)
      now = next.at
      next.run(now)
    }
    now = until
  }
  /** No frame is drawn for so long, as where a device sleeps or a tab is frozen. */
  const freeze = (ms: number): void => {
    now += ms
    for (const one of waiting) one.at = now
  }
  return { ticker, pass, freeze, waiting }
}

let session: Session
let player: Playback
let heard: PlayState[]
let clock: ReturnType<typeof stillTicker>

function time(): TimeView {
  return session.store.get().view.time
}

beforeEach(() => {
  vi.restoreAllMocks()
  session = createSession(story, [])
  heard = []
  clock = stillTicker()
  player = playback(session, (state) => heard.push(state), clock.ticker)
})

function lessMotion(): void {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
}

describe('playing by the clock', () => {
  test('moves the playhead by a day in a second, from the start where all is shown', () => {
    player.toggle(BY_CLOCK)
    expect(time()).toEqual({ mode: 'up-to', at: 'earliest' })
    clock.pass(16)
    clock.pass(1000)
    const { at } = time() as { at: number }
    expect(at - story.opens).toBeGreaterThan(0.95 * DAY)
    expect(at - story.opens).toBeLessThan(1.05 * DAY)
  })

  test('plays nothing of what the device slept through', () => {
    player.toggle(BY_CLOCK)
    clock.pass(1016)
    const before = (time() as { at: number }).at
    clock.freeze(3_600_000)
    clock.pass(16)
    const { at } = time() as { at: number }
    expect(at).toBeGreaterThan(before)
    expect(at - before).toBeLessThan(0.6 * DAY)
    expect(heard).toEqual(['playing'])
  })

  test('stops at the end, says so, and leaves nothing waiting', () => {
    player.toggle(BY_CLOCK)
    clock.pass(60_000)
    expect(time()).toEqual({ mode: 'up-to', at: 'latest' })
    expect(session.store.get().settled).toBe(true)
    expect(heard).toEqual(['playing', 'ended'])
    expect(clock.waiting).toEqual([])
    session.commands.seek(story.opens + DAY)
    expect(heard).toEqual(['playing', 'ended', 'idle'])
  })

  test('is unsettled while it goes on and settled where it is paused', () => {
    player.toggle(BY_CLOCK)
    clock.pass(500)
    expect(session.store.get()).toMatchObject({ settled: false, mover: 'play' })
    player.toggle(BY_CLOCK)
    expect(session.store.get().settled).toBe(true)
    const rest = time()
    clock.pass(5000)
    expect(time()).toEqual(rest)
    expect(clock.waiting).toEqual([])
  })

  test('goes on from the pause', () => {
    session.commands.seek(story.opens + DAY)
    player.toggle(BY_CLOCK)
    clock.pass(16)
    expect(time()).toEqual({ mode: 'up-to', at: story.opens + DAY })
  })

  test('selects nothing', () => {
    session.commands.select('trump-putin-call')
    player.toggle(BY_CLOCK)
    expect(session.store.get().view.event).toBeNull()
  })

  test('moves a range along, as wide as it is', () => {
    session.commands.setTimeWay('between')
    session.commands.setRange(story.opens, story.opens + DAY / 2)
    player.toggle(BY_CLOCK)
    clock.pass(16)
    clock.pass(992)
    const range = time() as { from: number; to: number }
    expect(range.to - range.from).toBe(DAY / 2)
    expect(range.from).toBeGreaterThan(story.opens)
  })

  test('with less motion goes on in jumps, one in a second, and does not sweep', () => {
    lessMotion()
    session.commands.seek(story.opens)
    player.toggle(BY_CLOCK)
    clock.pass(999)
    expect(time()).toEqual({ mode: 'up-to', at: 'earliest' })
    clock.pass(1)
    expect(time()).toEqual({ mode: 'up-to', at: story.opens + DAY })
    clock.pass(1000)
    expect(time()).toEqual({ mode: 'up-to', at: story.opens + 2 * DAY })
  })

  test('stops for a drag without settling it', () => {
    player.toggle(BY_CLOCK)
    clock.pass(100)
    session.commands.dispatch({ type: 'seek', at: story.opens + DAY, settled: false })
    expect(heard).toEqual(['playing', 'idle'])
    expect(session.store.get().settled).toBe(false)
    clock.pass(5000)
    expect(time()).toEqual({ mode: 'up-to', at: story.opens + DAY })
  })

  test('stops when the reader lays a hand on the list', () => {
    player.toggle(BY_CLOCK)
    clock.pass(100)
    session.store.set({ mover: 'scroll' })
    expect(heard).toEqual(['playing', 'idle'])
    expect(clock.waiting).toEqual([])
  })

  test('changes its manner while it plays, and begins nothing where it does not', () => {
    player.change(BY_CLOCK)
    expect(heard).toEqual([])
    player.toggle({ by: 'event' })
    clock.pass(0)
    player.change(BY_CLOCK)
    clock.pass(500)
    expect(session.store.get().settled).toBe(false)
    expect(heard).toEqual(['playing', 'idle', 'playing'])
  })
})
