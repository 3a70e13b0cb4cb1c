import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aSpan, aStory, at } from '../../fixtures/build.ts'
import { stage, type Stage } from './stage.ts'

let current: Stage | null = null
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  current?.close()
  current = null
  vi.useRealTimers()
})

function open(...options: Parameters<typeof stage>): Stage {
  current = stage(...options)
  return current
}

const before = { time: { mode: 'up-to', at: at('2025-03-17') } } as const
const after = { time: { mode: 'up-to', at: at('2025-03-18T23:00') } } as const

/** How many points the arc that is drawn has by now; null where there is none. */
function drawn({ host }: Stage): number | null {
  const arc = host.querySelector('.map-lines[data-live] .map-arc')
  return arc && (arc.getAttribute('d') ?? '').split('L').length
}

describe('the arc of a call', () => {
  it('that begins while time passes is drawn on from the caller to the called', () => {
    const map = open({ reducedMotion: () => false })
    map.show(before)
    expect(drawn(map)).toBeNull()
    map.show(after)
    const lengths = Array.from({ length: 60 }, () => {
      vi.advanceTimersToNextFrame()
      return drawn(map) ?? 0
    })
    const [first = 0, whole = 0] = [lengths[0], lengths.at(-1)]
    expect(first).toBeLessThan(whole / 4)
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    expect(new Set(lengths).size).toBeGreaterThan(10)
  })

  it('stands there at once where motion is reduced', () => {
    const map = open({ reducedMotion: () => true })
    map.show(before)
    map.show(after)
    const whole = drawn(map)
    vi.advanceTimersToNextFrame()
    vi.advanceTimersByTime(2000)
    expect(whole).toBeGreaterThan(10)
    expect(drawn(map)).toBe(whole)
  })

  it('stands there at once where a hand moves the time', () => {
    const map = open({ reducedMotion: () => false })
    map.show(before)
    map.show(after, true)
    const whole = drawn(map)
    vi.advanceTimersByTime(2000)
    expect(whole).toBeGreaterThan(10)
    expect(drawn(map)).toBe(whole)
  })

  it('is there from the beginning where the page opens with it', () => {
    const map = open({ reducedMotion: () => false })
    const whole = drawn(map)
    vi.advanceTimersByTime(2000)
    expect(whole).toBeGreaterThan(10)
    expect(drawn(map)).toBe(whole)
  })
})

describe('the line to a related event', () => {
  const tied = aStory({
    events: [
      anEvent({
        id: 'order',
        span: aSpan('2025-03-18'),
        places: [{ place: 'moscow', role: 'scene' }],
      }),
      anEvent({
        id: 'reply',
        span: aSpan('2025-03-19'),
        related: [{ to: 'order', type: 'responds-to' }],
      }),
    ],
  })

  it('is drawn while one of the two is selected, and says of what kind it is', () => {
    const { host, show } = open({}, tied)
    const lines = () =>
      [...host.querySelectorAll('.map-link')].map((line) => line.getAttribute('data-type'))
    expect(lines()).toEqual([])
    show({ event: 'reply' })
    expect(lines()).toEqual(['responds-to'])
    show()
    expect(lines()).toEqual([])
  })
})
