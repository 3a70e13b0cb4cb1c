import { describe, expect, test } from 'vitest'
import type { EventOutline } from '../../../src/core/model/event.ts'
import type { StoryOutline } from '../../../src/core/model/story.ts'
import { crowd } from '../../../src/scene/map/marks/crowd.ts'
import { listScene } from '../../../src/scene/list/listScene.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { timelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { sayPlayhead } from '../../../src/text/say.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { manyEvents } from '../../fixtures/manyEvents.ts'

/** A story whose events count how often any of them is looked at. */
function watched(story: StoryOutline) {
  const looks = { count: 0 }
  const events = story.events.map(
    (event) =>
      new Proxy(event, {
        get: (target: EventOutline, key) => {
          looks.count += 1
          return Reflect.get(target, key) as unknown
        },
      }),
  )
  return { story: { ...story, events }, looks }
}

const SIZE = { width: 900, height: 400 }
const STEPS = 20

function step(story: StoryOutline, share: number): void {
  const at = story.opens + share * (story.closes - story.opens)
  const view: View = { ...DEFAULT_VIEW, time: { mode: 'up-to', at } }
  mapScene(story, view, SIZE, { crowd })
  timelineScene(story, view, SIZE)
  const { shown } = listScene(story, view)
  expect(shown.size).toBeGreaterThan(0)
  sayPlayhead(story, view, at, { lang: 'en', readerZone: 'UTC' })
}

/** Looks at events in a step, once the first has made what is kept. */
function looksPerStep(events: number, from: StoryOutline = manyEvents(events)): number {
  const { story, looks } = watched(from)
  step(story, 0.9)
  looks.count = 0
  for (let index = 1; index <= STEPS; index += 1) step(story, 0.9 - (0.4 * index) / STEPS)
  return looks.count / STEPS
}

describe('a step of time', () => {
  test('looks at hardly more of five thousand events than of one thousand', () => {
    const [few, many] = [looksPerStep(1000), looksPerStep(5000)]
    expect(few).toBeGreaterThan(0)
    expect(many).toBeLessThan(2 * few)
  })

  test('looks at no more of them where none has a place on the map', () => {
    const nowhere = (events: number): number => {
      const story = manyEvents(events)
      const places = story.places.map((one) => ({ ...one, precision: 'none' as const }))
      return looksPerStep(events, { ...story, places })
    }
    expect(nowhere(5000)).toBeLessThan(2 * nowhere(1000))
  })

  test('looks at fewer events than there are in a large story', () => {
    expect(looksPerStep(5000)).toBeLessThan(5000)
  })
})
