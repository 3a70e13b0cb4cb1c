import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { packDense } from '../../../src/scene/timeline/denseLane.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { isInTime, nowOf, tenseOf } from '../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { anyView } from '../../fixtures/anyView.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'

const story = manyEvents(3000)
const size = { width: 1240, height: 320 }
const widths = fc.integer({ min: 1, max: 3000 })

describe('a lane of very many events', () => {
  test.prop([widths])('has each event in exactly one mark', (right) => {
    const scale = { from: story.opens, to: story.closes, left: 0, right }
    const ids = packDense(story.events, scale, 0).flatMap((mark) => mark.ids)
    expect(ids.toSorted()).toEqual(story.events.map(({ id }) => id).toSorted())
  })

  test.prop([widths])('has no two marks that overlap', (right) => {
    const scale = { from: story.opens, to: story.closes, left: 0, right }
    const marks = packDense(story.events, scale, 0)
    for (const [index, { x0 }] of marks.slice(1).entries())
      expect(x0).toBeGreaterThanOrEqual(marks[index]?.x1 ?? Infinity)
  })

  it('draws no more marks than there is room for', () => {
    const { marks } = timelineScene(story, DEFAULT_VIEW, size)
    expect(marks.length).toBeLessThanOrEqual((4 * size.width) / 26)
    expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(story.events.length)
  })
})

const byId = new Map(story.events.map((event) => [event.id, event]))
const eventsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])

test.prop([anyView(story)], { numRuns: 30 })(
  'a counted mark is shown, current, past or later as a look at each of its events says',
  (view) => {
    const now = nowOf(story, view.time)
    for (const mark of timelineScene(story, view, size).marks) {
      const events = eventsOf(mark.events)
      const tenses = new Set(events.map((event) => tenseOf(event, now)))
      const state = ['current', 'past', 'later'].find((one) => [...tenses].some((t) => t === one))
      expect(mark.state).toBe(state)
      expect(mark.shown).toBe(events.some((event) => isInTime(event, now)))
    }
  },
)

it('a step of the playhead makes only those marks anew that it changes', () => {
  const marksAt = (at: number) =>
    timelineScene(story, { ...DEFAULT_VIEW, time: { mode: 'up-to', at } }, size).marks
  const middle = (story.opens + story.closes) / 2
  const before = new Set(marksAt(middle))
  const fresh = marksAt(middle + 2 * 86_400_000).filter((mark) => !before.has(mark))
  expect(fresh.length).toBeGreaterThan(0)
  expect(fresh.length).toBeLessThan(12)
})
