import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { EventOutline } from '../../../../src/core/model/event.ts'
import { project } from '../../../../src/scene/shared/camera.ts'
import { crowd } from '../../../../src/scene/map/marks/crowd.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { countOf } from '../../../../src/scene/map/marks/mark.ts'
import { placesById } from '../../../../src/scene/shared/visits.ts'
import { cloudCells } from '../../../../src/scene/map/cloud/cloudCells.ts'
import { isDrawn, cloudOf } from '../../../../src/scene/map/cloud/cloudPoints.ts'
import { matchesOf } from '../../../../src/scene/shared/matches.ts'
import { nowOf, visibleEvents } from '../../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { anyView } from '../../../fixtures/anyView.ts'
import { manyEvents } from '../../../fixtures/manyEvents.ts'

const story = manyEvents(1500)
const size = { width: 900, height: 500 }
const places = placesById(story.places)

/** An event at a place, as text. */
function visitsOf(events: readonly EventOutline[]): string[] {
  return events.flatMap(({ id, places: own }) =>
    own
      .filter(({ place }) => places.get(place)?.precision !== 'none')
      .map(({ place }) => `${id} at ${place}`),
  )
}

test.prop([anyView(story)], { numRuns: 60 })(
  'the points drawn are those of the events shown, each at each of its places',
  (view) => {
    const matches = matchesOf(story, view)
    const cloud = cloudOf(story, matches, nowOf(story, view.time))
    const drawn = [...cloud.points.event.keys()].filter((point) => isDrawn(cloud, point))
    const events = new Set(
      drawn.map((point) => matches.events[cloud.points.event[point] ?? -1]?.id),
    )
    const shown = visibleEvents(story, view)
    expect(events).toEqual(new Set(shown.map(({ id }) => id)))
    expect(drawn).toHaveLength(visitsOf(shown).length)
  },
)

/** Views in which there is something to count: the times, kinds and squares of the story. */
const crowdedViews = fc
  .record({
    share: fc.integer({ min: 200, max: 1000 }),
    length: fc.integer({ min: 0, max: 600 }),
    mode: fc.constantFrom('up-to' as const, 'between' as const),
    kinds: fc.subarray(story.kinds.map(({ id }) => id)),
    camera: fc.option(
      fc.record({
        center: fc.tuple(fc.integer({ min: -140, max: -100 }), fc.integer({ min: -45, max: -25 })),
        zoom: fc.integer({ min: 4, max: 8 }).map((half) => half / 2),
      }),
    ),
  })
  .map(({ share, length, mode, kinds, camera }): View => {
    const at = (one: number) => story.opens + (one / 1000) * (story.closes - story.opens)
    const time =
      mode === 'up-to'
        ? ({ mode, at: at(share) } as const)
        : ({ mode, from: at(Math.max(0, share - length)), to: at(share) } as const)
    return { ...DEFAULT_VIEW, time, kinds, camera }
  })

describe('over the points', () => {
  it('there are counts in most of the views that the tests below look at', () => {
    const counts = fc
      .sample(crowdedViews, { numRuns: 60, seed: 1 })
      .map((view) => mapScene(story, view, size, { crowd }).marks.length)
    expect(counts.filter((count) => count > 3).length).toBeGreaterThan(30)
  })

  test.prop([crowdedViews], { numRuns: 40 })('no two counts touch, and none is empty', (view) => {
    const { marks, camera } = mapScene(story, view, size, { crowd })
    const spots = marks.map(({ at }) => project(at, camera, size))
    for (const [index, [x, y]] of spots.entries())
      for (const [left, top] of spots.slice(0, index))
        expect(Math.hypot(x - left, y - top)).toBeGreaterThanOrEqual(24)
    expect(marks.length).toBeLessThanOrEqual(40)
    expect(marks.filter((mark) => countOf(mark) === 0)).toEqual([])
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
  })

  test.prop([crowdedViews], { numRuns: 40 })(
    'a count is that of the events shown in its square, and it lists the latest of them',
    (view) => {
      const cells = cloudCells(matchesOf(story, view), 3, story)
      const camera = { center: [-120, -35], zoom: 3 } as const
      const shown = new Set(visibleEvents(story, view).map(({ id }) => id))
      const free = { ...view, camera }
      for (const mark of mapScene(story, free, size, { crowd }).marks) {
        const inside = cells.find(({ anchor }) => anchor.id === mark.id)?.events ?? []
        const expected = inside.filter(({ id }) => shown.has(id)).map(({ id }) => id)
        expect(countOf(mark)).toBe(expected.length)
        expect(mark.events.map(({ id }) => id)).toEqual(expected.slice(-12))
      }
    },
  )

  test.prop([fc.array(crowdedViews, { minLength: 2, maxLength: 6 })], { numRuns: 20 })(
    'names that are kept from step to step are those that would be placed anew',
    (views) => {
      for (const view of views) {
        const kept = mapScene(story, view, size, { crowd }).labels
        // Basemap labels of its own: nothing is kept for it.
        const fresh = mapScene(story, view, size, {
          basemapLabels: { ...NO_BASEMAP_LABELS },
          crowd,
        }).labels
        expect(kept).toEqual(fresh)
      }
    },
  )

  it('names stand still while the numbers of their counts change', () => {
    const at = (share: number) => story.opens + share * (story.closes - story.opens)
    const named = (share: number) => {
      const view = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: at(share) } } as const
      const { labels, marks } = mapScene(story, view, size, { crowd })
      return { labels, numbers: marks.map(countOf), ids: marks.map(({ id }) => id) }
    }
    const [before, after] = [named(0.8), named(0.9)]
    expect(after.ids).toEqual(before.ids)
    expect(after.numbers).not.toEqual(before.numbers)
    expect(before.labels.length).toBeGreaterThan(3)
    expect(after.labels).toEqual(before.labels)
  })

  it('a count of several places is named after the fullest', () => {
    const { marks, labels } = mapScene(story, DEFAULT_VIEW, size, { crowd })
    const around = marks.filter(({ isAround }) => isAround)
    expect(around.length).toBeGreaterThan(3)
    for (const { id, towns, places: all } of around) {
      expect(towns).toEqual([places.get(id)?.name])
      expect(all.length).toBeGreaterThan(1)
    }
    const named = labels.filter(({ id }) => around.some((mark) => mark.id === id))
    expect(named.length).toBeGreaterThan(3)
    for (const { id, text } of named) expect(text).toBe(places.get(id)?.name)
  })

  it('the squares hold every event that has a place', () => {
    const cells = cloudCells(matchesOf(story, DEFAULT_VIEW), 2, story)
    const held = new Set(cells.flatMap(({ events }) => events.map(({ id }) => id)))
    expect(held.size).toBe(story.events.length)
  })

  it('the selected event has a mark of its own', () => {
    const selected = story.events[700]
    const view = { ...DEFAULT_VIEW, event: selected?.id ?? null }
    const { marks } = mapScene(story, view, size, { crowd })
    const own = marks.filter(({ state }) => state === 'selected')
    expect(own.flatMap(({ events }) => events.map(({ id }) => id))).toContain(selected?.id)
  })

  it('a story that is not large is drawn as ever', () => {
    const small = manyEvents(200)
    expect(mapScene(small, DEFAULT_VIEW, size, { crowd })).toEqual(
      mapScene(small, DEFAULT_VIEW, size),
    )
    expect(mapScene(small, DEFAULT_VIEW, size, { crowd }).cloud).toBeNull()
  })
})

test('of events without a place a dozen are listed, the latest, and all of them counted', () => {
  const places = story.places.map((one) => ({ ...one, precision: 'none' as const }))
  // Other events: what is worked out of them is kept.
  const nowhere = { ...story, places, events: [...story.events] }
  const { unplaced, unplacedCount, marks } = mapScene(nowhere, DEFAULT_VIEW, size, { crowd })
  expect(marks).toEqual([])
  expect(unplacedCount).toBe(story.events.length)
  expect(unplaced.map(({ event }) => event)).toEqual(story.events.slice(-12).map(({ id }) => id))
})
