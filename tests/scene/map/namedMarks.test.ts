import { expect, it } from 'vitest'
import { project } from '../../../src/scene/shared/camera.ts'
import { framesOf } from '../../../src/scene/map/frames.ts'
import { LABEL_GAP } from '../../../src/scene/map/labels/labelBox.ts'
import { mapScene, type MapScene } from '../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { touches } from '../../../src/scene/shared/collide.ts'
import { drawnNames } from '../../fixtures/drawnNames.ts'
import { march } from '../../fixtures/readStory.ts'

/** The two maps of the opening view in windows 700 to 1,600 px wide, low and high, as layout.css and frames.css lay them out. */
function openings(): MapScene[] {
  const widths = Array.from({ length: 46 }, (_, step) => 700 + 20 * step)
  return widths.flatMap((width) =>
    [720, 900].flatMap((high) =>
      framesOf(march).map((frame) => {
        const section = width < 1000 ? width : 0.58 * width
        const height = width < 1000 ? 0.42 * high - 60 : high === 720 ? 220 : 310
        const size = {
          width: Math.round(section * (frame.isMain ? 0.59 : 0.41)),
          height: Math.round(Math.max(200, height)),
        }
        return mapScene(march, DEFAULT_VIEW, size, { frame, over: false, isDrawnSo: true })
      }),
    ),
  )
}

/** Half of what is drawn of a mark, CSS px, and where along a line one is looked for. */
const MARK = 6
const SHARES = Array.from({ length: 41 }, (_, step) => step / 40)

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

it('names nine of ten marks of the opening view', () => {
  const seen = openings().flatMap(({ marks, labels, camera, size }) => {
    const named = new Set(labels.map(({ id }) => id))
    return marks
      .filter(({ at }) => {
        const [x, y] = project(at, camera, size)
        return x >= 0 && y >= 0 && x <= size.width && y <= size.height
      })
      .map(({ id }) => named.has(id))
  })
  expect(seen.filter((isNamed) => !isNamed).length / seen.length).toBeLessThan(1 / 10)
})

it('leads to a name by a line that passes no other mark', () => {
  const crossed = openings().flatMap((scene) => {
    const { marks, labels, camera, size } = scene
    const drawn = drawnNames(scene)
    return labels.flatMap((label, index) => {
      const box = drawn[index]
      if (LABEL_GAP[label.gap] < LABEL_GAP.past || !box) return []
      const [x, y] = project(label.at, camera, size)
      const [endX, endY] = [clamp(x, box.left, box.right), clamp(y, box.top, box.bottom)]
      const over = marks.filter(({ id, at }) => {
        const [left, top] = project(at, camera, size)
        const near = SHARES.map((share) =>
          Math.hypot(x + share * (endX - x) - left, y + share * (endY - y) - top),
        )
        return id !== label.id && Math.min(...near) < MARK
      })
      return over.map(({ name }) => `${size.width} × ${size.height}: ${label.text} past ${name}`)
    })
  })
  expect(crossed).toEqual([])
})

it('draws no name over another or the edge, whatever the font', () => {
  const faults = openings().flatMap((scene) => {
    const { labels, size } = scene
    const drawn = drawnNames(scene)
    const nameOf = (index: number): string => labels[index]?.text ?? ''
    return drawn.flatMap((box, index) => {
      const isCut =
        Math.min(box.left, box.top, size.width - box.right, size.height - box.bottom) < 0
      const over = drawn.findIndex((other, place) => place > index && touches(box, other))
      const where = `${size.width} × ${size.height}: ${nameOf(index)}`
      return [
        ...(isCut ? [`${where} is cut`] : []),
        ...(over < 0 ? [] : [`${where} over ${nameOf(over)}`]),
      ]
    })
  })
  expect(faults).toEqual([])
})
