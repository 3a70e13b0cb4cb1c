import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { laneGroups } from '../../../src/scene/timeline/laneGroups.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { DEFAULT_VIEW, LANES_BY } from '../../../src/core/view/view.ts'
import { anEvent, aSpan, aStory } from '../../fixtures/build.ts'

const ACTORS = Array.from({ length: 14 }, (_, index) => `actor-${index}`)

/** Few actors take part in much, many in little, as in life. */
const anyStory = fc
  .array(
    fc.record({
      actors: fc.uniqueArray(fc.nat(13), { maxLength: 4 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    aStory({
      events: drafts.map(({ actors, day }, index) =>
        anEvent({
          id: `event-${index}`,
          actors: actors.map((one) => ACTORS[one % (1 + (index % 14))] ?? ''),
          span: aSpan(`2025-03-${String(day).padStart(2, '0')}`),
        }),
      ),
    }),
  )

describe('lanes by place or actor', () => {
  test.prop([anyStory, fc.integer({ min: 1, max: 20 })])(
    'take in every event, each lane once, and never more lanes than fit or tell something',
    (story, room) => {
      for (const by of ['place', 'actor'] as const) {
        const { groups, of } = laneGroups(story, by, room)
        expect(groups.length).toBeLessThanOrEqual(Math.max(2, Math.min(8, room)))
        for (const event of story.events) {
          const lanes = of(event)
          expect(lanes.length).toBeGreaterThan(0)
          expect(new Set(lanes).size).toBe(lanes.length)
        }
      }
    },
  )

  test.prop([anyStory, fc.integer({ min: 2, max: 20 })])(
    'put an event into the lane of each of its actors that has one, else into the last',
    (story, room) => {
      const { groups, of } = laneGroups(story, 'actor', room)
      for (const event of story.events) {
        const own = groups.filter(({ by, id }) => by === 'actor' && event.actors.includes(id))
        const found = of(event).map((lane) => groups[lane])
        if (own.length > 0) expect(new Set(found)).toEqual(new Set(own))
        else expect(found.map((group) => group?.by)).toEqual(['others'])
      }
    },
  )

  test.prop([anyStory])('stand by how many events they have, most first', (story) => {
    const { groups } = laneGroups(story, 'actor', 9)
    const counts = groups
      .filter(({ by }) => by === 'actor')
      .map(({ id }) => story.events.filter(({ actors }) => actors.includes(id)).length)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('of countries hold all their places', () => {
    const story = aStory({
      events: [
        anEvent({ id: 'one', places: [{ place: 'kyiv', role: 'scene' }] }),
        anEvent({
          id: 'two',
          places: [
            { place: 'sumy-oblast', role: 'target' },
            { place: 'kyiv', role: 'answered' },
            { place: 'moscow', role: 'announced' },
          ],
        }),
      ],
    })
    const { groups, of } = laneGroups(story, 'place', 9)
    expect(groups).toEqual([
      { by: 'place', id: 'UA' },
      { by: 'place', id: 'RU' },
    ])
    expect(story.events.map((event) => of(event))).toEqual([[0], [0, 1]])
  })

  test('of an event without place or actor is the last one', () => {
    const story = aStory({ events: [anEvent({ id: 'one', actors: [] }), anEvent({ id: 'two' })] })
    const { groups, of } = laneGroups(story, 'actor', 9)
    expect(of(story.events[0] ?? anEvent())).toEqual([groups.length - 1])
    expect(groups.at(-1)?.by).toBe('others')
  })
})

describe.each(LANES_BY)('the picture with lanes by %s', (lanes) => {
  test.prop([
    anyStory,
    fc.integer({ min: 288, max: 1600 }),
    fc.integer({ min: 240, max: 500 }),
    fc.boolean(),
  ])('has no two marks over one another, whatever the spacing', (story, width, height, isEven) => {
    const spacing = isEven ? 'even' : 'scale'
    const scene = timelineScene(story, { ...DEFAULT_VIEW, lanes, spacing }, { width, height })
    for (const [index, one] of scene.marks.entries()) {
      expect(one.x1).toBeGreaterThan(one.x0)
      for (const other of scene.marks.slice(index + 1))
        if (Math.abs(one.y - other.y) < 23)
          expect(one.x1 <= other.x0 + 1e-5 || other.x1 <= one.x0 + 1e-5).toBe(true)
    }
  })

  test.prop([anyStory, fc.integer({ min: 288, max: 1600 })])(
    'has no label over a mark or a label of its row',
    (story, width) => {
      const scene = timelineScene(story, { ...DEFAULT_VIEW, lanes }, { width, height: 320 })
      const taken = scene.marks.flatMap((mark) => [
        { ...mark, owner: mark.key },
        ...(mark.label ? [{ ...mark.label, y: mark.y, owner: mark.key }] : []),
      ])
      for (const [index, one] of taken.entries())
        for (const other of taken.slice(index + 1))
          if (one.y === other.y)
            expect(one.x1 <= other.x0 + 1e-5 || other.x1 <= one.x0 + 1e-5).toBe(true)
    },
  )

  test('keeps every lane within the timeline', () => {
    const story = aStory({
      events: ACTORS.flatMap((actor, index) => [
        anEvent({ id: `${actor}-a`, actors: [actor], span: aSpan(`2025-03-1${index % 10}`) }),
        anEvent({ id: `${actor}-b`, actors: [actor], span: aSpan(`2025-03-2${index % 10}`) }),
      ]),
    })
    for (const height of [240, 320, 500]) {
      const scene = timelineScene(story, { ...DEFAULT_VIEW, lanes }, { width: 900, height })
      const last = scene.lanes.at(-1)
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(scene.plot.bottom + 1e-6)
    }
  })
})
