import { geoDistance } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { ARC_SEGMENTS, greatCircle } from '../../../src/scene/map/arcs.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { aSpan, aStory, anEvent, at } from '../../fixtures/build.ts'
import { twoCalls } from '../../fixtures/twoCalls.ts'

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

describe('the line of a call', () => {
  const end = (line: readonly (readonly [number, number])[] | undefined) => line?.at(-1)

  it.each(['up-to', 'at'] as const)('leads from end to end at its first minute, %s', (mode) => {
    const [arc] = arcsOf({ time: { mode, at: at('2025-03-18T16:05') } })
    expect(arc?.calls.map(({ event }) => event)).toEqual(['trump-putin-call'])
    expect(arc?.line.at(0)).toEqual([-77.04, 38.9])
    expect(end(arc?.line)).toEqual([37.62, 55.75])
  })

  it('leads to a mark of the call at both its ends', () => {
    const time = { mode: 'at', at: at('2025-03-18T16:30') } as const
    const { arcs, marks } = mapScene(story, { ...DEFAULT_VIEW, time }, SIZE)
    for (const point of [arcs[0]?.line.at(0), end(arcs[0]?.line)])
      expect(marks.find((mark) => mark.at === point)?.shown).toMatchObject({
        id: 'trump-putin-call',
        glyph: 'linked-circles',
      })
  })

  it('has the sign of a call at an end that is a count, on the side to which it leaves', () => {
    const { marks, arcs } = mapScene(story, DEFAULT_VIEW, SIZE)
    const washington = marks.find(({ id }) => id === 'washington')
    expect(washington?.events).toHaveLength(2)
    expect(arcs).toHaveLength(2)
    const [angle = 0, ...others] = washington?.callEnds ?? []
    expect(others).toEqual([])
    expect([Math.cos(angle) > 0, Math.sin(angle) < 0]).toEqual([true, true])
  })

  it('runs off in the right direction where an end is off the picture', () => {
    const camera = { center: [37, 55], zoom: 4 } as const
    expect(arcsOf({ camera }).map(({ line }) => line.at(0))).toContainEqual([-77.04, 38.9])
  })
})

describe('the name of a line', () => {
  const call = (id: string, day: string, standing: 'undisputed' | 'planned' = 'undisputed') =>
    anEvent({
      id,
      kind: 'call',
      span: aSpan(day),
      standing,
      actors: ['trump', 'putin'],
      places: [
        { place: 'washington', role: 'caller', who: ['trump'] },
        { place: 'moscow', role: 'caller', who: ['putin'] },
      ],
    })

  it('is that of its speakers, or the number of its calls', () => {
    const name = (...events: ReturnType<typeof call>[]) =>
      mapScene(aStory({ events }), DEFAULT_VIEW, SIZE).arcs.map((arc) => arc.name)
    expect(name(call('a', '2025-03-05'))).toEqual(['Trump – Putin'])
    expect(name(call('a', '2025-03-05'), call('b', '2025-03-07'))).toEqual(['2 calls'])
  })

  it('stands once beside a bundle, and the bundle wears no status that only one call has', () => {
    const events = [call('a', '2025-03-05'), call('b', '2025-03-07', 'planned')]
    const { arcs, labels } = mapScene(aStory({ events }), DEFAULT_VIEW, SIZE)
    expect(labels.filter(({ kind }) => kind === 'arc').map(({ text }) => text)).toEqual(['2 calls'])
    expect(arcs[0]?.standing).toBe('undisputed')
  })
})

describe('relations', () => {
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
  const related = (view: Partial<View>) =>
    mapScene(tied, { ...DEFAULT_VIEW, ...view }, SIZE)
      .marks.filter(({ isRelated }) => isRelated)
      .map(({ id }) => id)

  it('draw no line on the map, which would read as a flight', () => {
    expect(mapScene(tied, { ...DEFAULT_VIEW, event: 'reply' }, SIZE).arcs).toEqual([])
  })

  it('mark the places of what is related to the selected event, whichever of the two says so', () => {
    expect(related({ event: 'reply' })).toEqual(['moscow'])
    expect(related({ event: 'order' })).toEqual(['kyiv'])
    expect(related({})).toEqual([])
  })
})
