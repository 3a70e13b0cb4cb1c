import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { TRACKS } from '../../../../src/core/model/track.ts'
import { archesOf, compositionOf } from '../../../../src/scene/map/marks/composition.ts'
import { crowd } from '../../../../src/scene/map/marks/crowd.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { countOf, type Mark } from '../../../../src/scene/map/marks/mark.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory } from '../../../fixtures/build.ts'
import { manyEvents } from '../../../fixtures/manyEvents.ts'

const PLACES = ['kyiv', 'sumy', 'moscow', 'washington', 'helsinki', 'riyadh', 'sumy-oblast']
const SIZE = { width: 420, height: 260 }

const event = fc.record({
  kind: fc.constantFrom('strike', 'statement', 'call', 'meeting', 'exchange'),
  day: fc.integer({ min: 10, max: 28 }),
  places: fc.uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 3 }),
  role: fc.constantFrom('scene', 'target', 'speaker', 'announced'),
})

const stories = fc.array(event, { minLength: 1, maxLength: 20 }).map((all) =>
  aStory({
    events: all.map(({ kind, day, places, role }, index) =>
      anEvent({
        id: `event-${index}`,
        kind,
        span: aSpan(`2025-03-${day}`),
        places: places.map((place) => ({ place, role })),
      }),
    ),
  }),
)

function sumOf({ composition }: Mark): number {
  return composition.reduce((sum, { count }) => sum + count, 0)
}

describe('a count', () => {
  test.prop([stories])('is made of as many events as it counts', (story) => {
    for (const mark of mapScene(story, DEFAULT_VIEW, SIZE).marks) {
      expect(sumOf(mark)).toBe(countOf(mark))
      expect(new Set(mark.events.map(({ id }) => id)).size).toBe(mark.events.length)
    }
  })

  test.prop([stories])('holds no places of two countries', (story) => {
    const countries = new Map(story.places.map(({ id, country }) => [id, country]))
    for (const mark of mapScene(story, DEFAULT_VIEW, SIZE).marks)
      for (const id of mark.places) expect(countries.get(id)).toBe(mark.country)
  })

  it('tells lanes in their order, and the most of each first', () => {
    const shares = compositionOf(
      (['strike', 'call', 'strike', 'statement', 'meeting', 'meeting'] as const).map((kind) => ({
        kind,
        track: ({ strike: 'force', statement: 'words', call: 'talks', meeting: 'talks' } as const)[
          kind
        ],
      })),
    )
    expect(shares.map(({ kind, count }) => `${count} ${kind}`)).toEqual([
      '2 meeting',
      '1 call',
      '1 statement',
      '2 strike',
    ])
  })

  it('does not count as a strike what was only said about one', () => {
    const story = aStory({
      events: [
        anEvent({ id: 'a', kind: 'strike', places: [{ place: 'moscow', role: 'announced' }] }),
        anEvent({ id: 'b', kind: 'strike', places: [{ place: 'moscow', role: 'target' }] }),
      ],
    })
    const [mark] = mapScene(story, DEFAULT_VIEW, SIZE).marks
    expect(mark?.composition).toEqual([
      { kind: 'strike', track: 'words', count: 1 },
      { kind: 'strike', track: 'force', count: 1 },
    ])
  })
})

describe('a count of a large story', () => {
  const story = manyEvents(1500)
  const countries = new Map(story.places.map(({ id, country }) => [id, country]))
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const zooms = fc.integer({ min: 2, max: 14 })

  test.prop([share, share, zooms])(
    'is made of all that it counts, at any time and zoom, and stays within a country',
    (from, length, half) => {
      const at = (part: number): number => story.opens + part * (story.closes - story.opens)
      const time = { mode: 'between', from: at(from), to: at(from + length * (1 - from)) } as const
      const camera = { center: [31, 49], zoom: half / 2 } as const
      const view: View = { ...DEFAULT_VIEW, time, camera }
      const { marks } = mapScene(story, view, { width: 900, height: 500 }, { crowd })
      for (const mark of marks) {
        expect(sumOf(mark)).toBe(countOf(mark))
        for (const id of mark.places) expect(countries.get(id)).toBe(mark.country)
      }
    },
  )
})

describe('the ring of a count', () => {
  const shares = fc.array(
    fc.record({
      kind: fc.string(),
      track: fc.constantFrom(...TRACKS),
      count: fc.integer({ min: 1, max: 5000 }),
    }),
    { minLength: 1, maxLength: 8 },
  )

  test.prop([shares])('is a whole turn, in which every lane that is there can be seen', (all) => {
    const arches = archesOf(all)
    expect(arches.map(({ track }) => track)).toEqual(
      TRACKS.filter((one) => all.some(({ track }) => track === one)),
    )
    expect(arches[0]?.from).toBe(0)
    expect(arches.at(-1)?.to).toBe(1)
    for (const [index, { from, to }] of arches.entries()) {
      expect(to - from).toBeGreaterThan(0.04)
      if (index > 0) expect(from).toBe(arches[index - 1]?.to)
    }
  })
})

const shares = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom('strike', 'statement', 'call', 'exchange'),
    track: fc.constantFrom(...TRACKS),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { selector: ({ track }) => track, minLength: 1 },
)

test.prop([shares])('the arches of a ring are its lanes, each as long as its share', (all) => {
  const sum = all.reduce((whole, { count }) => whole + count, 0)
  const arches = archesOf(all, 0)
  expect(arches.map(({ track }) => track)).toEqual(
    TRACKS.filter((track) => all.some((one) => one.track === track)),
  )
  for (const { track, from, to } of arches)
    expect(to - from).toBeCloseTo((all.find((one) => one.track === track)?.count ?? 0) / sum, 9)
})

test('a lane of which there is little keeps its least part of a ring', () => {
  const [thin] = archesOf(
    [
      { kind: 'call', track: 'talks', count: 1 },
      { kind: 'strike', track: 'force', count: 999 },
    ],
    0.25,
  )
  expect((thin?.to ?? 0) - (thin?.from ?? 0)).toBeCloseTo(0.25 / 1.249, 9)
})
