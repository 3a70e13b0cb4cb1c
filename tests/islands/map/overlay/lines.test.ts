import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anEvent, aSpan, aStory, at, placeNamed } from '../../../fixtures/build.ts'
import { stage, type Stage } from '../stage.ts'

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

describe('a related event', () => {
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

  it('has a thin ring around its place while the other is selected, and no line', () => {
    const { host, show } = open({}, tied)
    const rings = () =>
      [...host.querySelectorAll('.map-ring.is-related')].map(
        (ring) => ring.closest<HTMLElement>('[data-mark]')?.dataset['mark'],
      )
    expect(rings()).toEqual([])
    show({ event: 'reply' })
    expect(rings()).toEqual(['moscow'])
    expect(host.querySelectorAll('.map-lines[data-live] path')).toHaveLength(0)
    show()
    expect(rings()).toEqual([])
  })
})

describe('the name of a line of calls', () => {
  const call = (id: string, day: string) =>
    anEvent({
      id,
      kind: 'call',
      span: aSpan(day),
      places: [
        { place: 'washington', role: 'caller', who: ['trump'] },
        { place: 'moscow', role: 'caller', who: ['putin'] },
      ],
    })
  const name = (host: HTMLElement) => host.querySelector<HTMLElement>('.map-call')

  it('selects the call', () => {
    const { host, sent } = open({}, aStory({ events: [call('a', '2025-03-05')] }))
    name(host)?.click()
    expect(sent).toContainEqual({ type: 'select', event: 'a' })
  })

  it('opens the list of several, in which each can be picked', async () => {
    const events = [call('a', '2025-03-05'), call('b', '2025-03-07')]
    const { host, sent } = open({}, aStory({ events }))
    expect(name(host)?.textContent).toBe('2 calls')
    name(host)?.click()
    await vi.dynamicImportSettled()
    expect(name(host)?.getAttribute('aria-expanded')).toBe('true')
    const items = [...host.querySelectorAll<HTMLElement>('.map-panel-item')]
    expect(items.map(({ dataset }) => dataset['event'])).toEqual(['a', 'b'])
    items[1]?.click()
    expect(sent).toContainEqual({ type: 'select', event: 'b' })
  })
})

describe('a mark that has made way', () => {
  it('is tied to where it belongs by a line with a dot at its end', () => {
    const close = aStory({
      events: [
        anEvent({ id: 'here', places: [{ place: 'kyiv', role: 'scene' }] }),
        anEvent({ id: 'there', places: [{ place: 'moscow', role: 'scene' }] }),
      ],
      places: [placeNamed('kyiv'), { ...placeNamed('moscow'), coordinates: [30.6, 50.5] }],
    })
    const { host } = open({}, close)
    expect(host.querySelectorAll('.map-mark')).toHaveLength(2)
    const line = host.querySelector('.map-lines[data-live] .map-leader')
    const dots = host.querySelector('.map-lines[data-live] .map-leader-dot')
    const ends = [...(line?.getAttribute('d') ?? '').matchAll(/L([\d. ]+)/g)].map(([, at]) => at)
    expect(ends).toHaveLength(2)
    for (const end of ends) expect(dots?.getAttribute('d')).toContain(`M${end ?? '?'}h0`)
  })
})
