import { geoDistance } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { ARC_SEGMENTS, greatCircle, progressOf } from '../../src/scene/arcs.ts'
import { mapScene } from '../../src/scene/mapScene.ts'
import { DEFAULT_VIEW, type View } from '../../src/view/view.ts'
import { aSpan, aStory, anEvent, at } from '../fixtures/build.ts'
import { twoCalls } from '../fixtures/twoCalls.ts'

const SIZE = { width: 800, height: 500 }
const story = twoCalls()

function arcsOf(view: Partial<View> = {}) {
  return mapScene(story, { ...DEFAULT_VIEW, ...view }, SIZE).arcs
}

describe('an arc', () => {
  it('begins and ends at the places of the two callers', () => {
    const arc = arcsOf().find(({ calls }) => calls[0]?.event === 'trump-putin-call')
    expect(arc?.line.at(0)).toEqual([-77.04, 38.9])
    expect(arc?.line.at(-1)).toEqual([37.62, 55.75])
    expect(arc?.calls[0]).toMatchObject({ from: 'Trump', to: 'Putin' })
  })

  it('is drawn for calls that are shown, and for nothing else', () => {
    expect(arcsOf()).toHaveLength(2)
    expect(arcsOf({ kinds: ['meeting', 'strike'] })).toEqual([])
    expect(arcsOf({ time: { mode: 'up-to', at: at('2025-03-18T20:00') } })).toHaveLength(1)
  })

  it('stands for all calls between the same two places', () => {
    const call = (id: string, day: string) =>
      anEvent({
        id,
        kind: 'call',
        span: aSpan(day),
        places: [
          { place: 'washington', role: 'caller' },
          { place: 'moscow', role: 'caller' },
        ],
      })
    const calls = aStory({ events: [call('a', '2025-03-05'), call('b', '2025-03-07')] })
    const { arcs } = mapScene(calls, { ...DEFAULT_VIEW, event: 'a' }, SIZE)
    expect(arcs.map((arc) => arc.calls.map(({ event }) => event))).toEqual([['a', 'b']])
    expect(arcs[0]?.state).toBe('selected')
  })

  it('is a great circle: no way between its ends is shorter', () => {
    const line = greatCircle([-77, 39], [37.6, 55.8])
    const whole = geoDistance([-77, 39], [37.6, 55.8])
    const parts = line
      .slice(1)
      .map((end, index) => geoDistance([...(line[index] ?? end)], [...end]))
    expect(line).toHaveLength(ARC_SEGMENTS + 1)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(whole, 9)
  })
})

describe('progress of a call', () => {
  const event = anEvent({ span: aSpan('2025-03-18T10:00', '2025-03-18T12:00') })

  it('is what lies before the playhead while the call goes on', () => {
    expect(progressOf(event, { mode: 'at', at: at('2025-03-18T11:30') })).toBeCloseTo(0.75)
  })

  it('is all of it when the call is over, and always something', () => {
    expect(progressOf(event, { mode: 'up-to', at: at('2025-03-19') })).toBe(1)
    expect(progressOf(event, { mode: 'at', at: at('2025-03-18T10:00') })).toBe(0.1)
  })
})

describe('the line of a call at its first minute', () => {
  const time = { mode: 'up-to', at: at('2025-03-18T16:05') } as const

  it('has only begun while nobody looks at the call, and is whole once it is selected', () => {
    const drawn = (event: string | null) => arcsOf({ time, event }).map(({ progress }) => progress)
    expect(drawn(null)).toEqual([0.1])
    expect(drawn('trump-putin-call')).toEqual([1])
  })
})

describe('links', () => {
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

  it('lead from the selected event to those it is tied to', () => {
    const { links } = mapScene(tied, { ...DEFAULT_VIEW, event: 'reply' }, SIZE)
    expect(links).toMatchObject([{ from: [30.52, 50.45], to: [37.62, 55.75], type: 'responds-to' }])
  })

  it('are not drawn to events that are not shown, nor without a selection', () => {
    const filtered = { ...DEFAULT_VIEW, event: 'reply', places: ['kyiv'] }
    expect(mapScene(tied, filtered, SIZE).links).toEqual([])
    expect(mapScene(tied, DEFAULT_VIEW, SIZE).links).toEqual([])
  })
})
