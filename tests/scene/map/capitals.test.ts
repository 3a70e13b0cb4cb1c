import { expect, it } from 'vitest'
import { framesOf } from '../../../src/scene/map/frames.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { march } from '../../fixtures/readStory.ts'

/** The capitals of the opening view that the story is about, and have no name, by the map's size. */
function unnamed(width: number, height: number): string[] {
  const size = { width, height }
  return framesOf(march).flatMap((frame) => {
    const scene = mapScene(march, DEFAULT_VIEW, size, { frame, isDrawnSo: true })
    const named = new Set(scene.labels.map(({ id }) => id))
    return scene.marks
      .filter(({ id, isCapital, events }) => isCapital && events.length >= 3 && !named.has(id))
      .map(({ name }) => `${frame.title} ${width} × ${height}: ${name}`)
  })
}

it('names each capital of three events or more, whatever the size of the maps', () => {
  const widths = Array.from({ length: 27 }, (_, step) => 250 + step * 8)
  const faults = widths.flatMap((width) =>
    [212, 241, 300].flatMap((height) => unnamed(width, height)),
  )
  expect(faults).toEqual([])
})
