import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { project, type Size } from '../../../src/scene/shared/camera.ts'
import { touches } from '../../../src/scene/shared/collide.ts'
import { mapScene, type MapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { drawnNames } from '../../fixtures/drawnNames.ts'
import { march } from '../../fixtures/readStory.ts'

const frames = march.frames

function sceneOf(size: Size, at: number, isDrawnSo: boolean): MapScene {
  const frame = frames[at]
  return mapScene(march, DEFAULT_VIEW, size, { ...(frame && { frame }), over: at === 1, isDrawnSo })
}

describe('a map that is drawn at its very size', () => {
  const sizes = fc.record({
    width: fc.integer({ min: 200, max: 900 }),
    height: fc.integer({ min: 160, max: 600 }),
  })
  test.prop([sizes, fc.constantFrom(0, 1)])(
    'names what is named at any size at the same places, and more where there is room',
    (size, at) => {
      const usual = sceneOf(size, at, false)
      const whole = sceneOf(size, at, true)
      expect(whole.labels.slice(0, usual.labels.length)).toEqual(usual.labels)
      const drawn = drawnNames(whole)
      for (const [index, words] of drawn.entries()) {
        if (index < usual.labels.length) continue
        expect(Math.min(words.left, words.top)).toBeGreaterThanOrEqual(0)
        expect(words.right).toBeLessThanOrEqual(size.width)
        expect(words.bottom).toBeLessThanOrEqual(size.height)
        expect(drawn.filter((one, place) => place !== index && touches(words, one))).toEqual([])
      }
    },
  )

  it.each([
    [330, 240],
    [340, 240],
    [460, 300],
  ])('names Moscow, Kyiv and Washington of who spoke, at %i × %i px', (width, height) => {
    const names = sceneOf({ width, height }, 0, true).labels.map(({ text }) => text)
    expect(names).toEqual(expect.arrayContaining(['Moscow', 'Kyiv', 'Washington']))
  })

  test.prop([sizes, fc.constantFrom(0, 1), fc.integer({ min: 0, max: 11 })])(
    'names nothing whose mark lies beyond its edge, as it opens and at a step',
    (size, at, step) => {
      const [frame] = [frames[at]]
      const view = { ...DEFAULT_VIEW, path: march.paths[0]?.id ?? null, step }
      for (const shown of [DEFAULT_VIEW, view]) {
        const scene = mapScene(march, shown, size, {
          ...(frame && { frame }),
          over: true,
          isDrawnSo: true,
        })
        const named = new Set(scene.labels.map(({ id }) => id))
        for (const { id, at: place } of scene.marks) {
          const [x, y] = project(place, scene.camera, size)
          const isIn = x >= 0 && y >= 0 && x <= size.width && y <= size.height
          if (named.has(id)) expect({ id, isIn }).toEqual({ id, isIn: true })
        }
      }
    },
  )
})
