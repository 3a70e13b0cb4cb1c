import { describe, expect, test } from 'vitest'
import { timelineScene, type TimelineScene } from '../../../src/scene/timeline/timelineScene.ts'
import { createPainter } from '../../../src/islands/timeline/paint.ts'
import { toElement } from '../../../src/ui/tree/node.ts'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { at } from '../../fixtures/build.ts'
import { opened, story } from './galleryStories.ts'
import { messages } from './messages.ts'

const WIDE = { width: 1000, height: 300 }
const SLIM = { width: 320, height: 66 }
const noon = at('2025-03-19T12:00')

function sceneOf(view: Partial<View>, size = WIDE, told = story): TimelineScene {
  return timelineScene(told, { ...DEFAULT_VIEW, ...view }, size)
}

function greyedIn(scene: TimelineScene): { edges: number[]; ends: number[]; name: string | null } {
  const picture = toElement(createPainter(messages)(scene))
  const washes = [...picture.querySelectorAll('.unknown rect')]
  const of = (rect: Element, name: string) => Number(rect.getAttribute(name))
  return {
    edges: washes.map((rect) => of(rect, 'x')),
    ends: washes.map((rect) => of(rect, 'x') + of(rect, 'width')),
    name: picture.querySelector('.unknown text')?.textContent ?? null,
  }
}

describe('what was not yet known', () => {
  test.each([
    ['to scale', {}, WIDE, story, 2],
    ['under a lens', {}, WIDE, opened, 2],
    ['on a cut axis', { axis: { from: at('2025-03-18'), to: at('2025-03-20') } }, WIDE, story, 2],
    ['evenly spaced', { spacing: 'even' }, WIDE, story, 2],
    ['in the strip', {}, SLIM, opened, 1],
  ] as const)('is greyed from the playhead to the end, %s', (_, view, size, told, count) => {
    const scene = sceneOf({ ...view, time: { mode: 'up-to', at: noon }, known: noon }, size, told)
    const { edges, ends, name } = greyedIn(scene)
    const [thumb] = scene.thumbs
    const expected = [thumb?.x ?? 0, thumb?.overviewX ?? 0].slice(0, count)
    edges.forEach((edge, index) => expect(edge).toBeCloseTo(expected[index] ?? NaN, 1))
    expect(edges).toHaveLength(count)
    for (const end of ends) expect(end).toBeCloseTo(scene.plot.right, 1)
    expect(name).toBe('not yet known')
  })

  test('begins where a day is over in every zone of the story', () => {
    const day = sceneOf({ known: '2025-03-18' }).unknown?.x ?? 0
    const atHome = sceneOf({ known: at('2025-03-18T22:00') }).unknown?.x ?? 0
    expect(day).toBeGreaterThanOrEqual(atHome)
  })

  test('is not greyed where the whole story is told', () => {
    expect(greyedIn(sceneOf({ time: { mode: 'up-to', at: noon } })).edges).toEqual([])
  })

  test('has no name where there is no room for it', () => {
    const late = at('2025-03-31T12:00')
    expect(greyedIn(sceneOf({ known: late })).name).toBeNull()
  })
})
