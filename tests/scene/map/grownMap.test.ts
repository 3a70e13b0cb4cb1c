import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { mapScene, type MapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW, type Camera } from '../../../src/core/view/view.ts'
import { roomForText, type Face, type MeasureText } from '../../../src/scene/shared/textWidth.ts'
import { march } from '../../fixtures/readStory.ts'

function grownBy(marks: number): MeasureText {
  return Object.assign((text: string, face: Face, size: number) => roomForText(text, face, size), {
    marks,
  })
}

/** What stands on the map, without the numbers that only say where it is on the globe. */
function standing({ marks, labels }: MapScene) {
  return {
    marks: marks.map(({ id, places, at, point }) => ({ id, places, isMoved: at !== point })),
    labels: labels.map(({ id, side, gap }) => ({ id, side, gap })),
  }
}

const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(fc.integer({ min: 25, max: 40 }), fc.integer({ min: 44, max: 54 })),
  zoom: fc.integer({ min: 6, max: 14 }).map((half) => half / 2),
})

test.prop([
  fc.record({
    width: fc.integer({ min: 320, max: 590 }),
    height: fc.integer({ min: 180, max: 500 }),
  }),
  fc.constantFrom(0, 1),
  camera,
])(
  'a map with words and marks twice as large shows what one of half its size shows with usual ones',
  ({ width, height }, at, from) => {
    const frame = march.frames[at]
    const of = (growth: number) =>
      mapScene(
        march,
        { ...DEFAULT_VIEW, camera: { ...from, zoom: from.zoom + Math.log2(growth) } },
        { width: growth * width, height: growth * height },
        { ...(frame && { frame }), over: at === 1, isDrawnSo: true, measure: grownBy(growth) },
      )
    expect(standing(of(2))).toEqual(standing(of(1)))
  },
)
