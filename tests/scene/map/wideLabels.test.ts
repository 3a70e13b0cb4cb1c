import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { project, type Size } from '../../../src/scene/shared/camera.ts'
import { touches, type Box } from '../../../src/scene/shared/collide.ts'
import { mainFrame } from '../../../src/scene/map/frames.ts'
import { labelBox } from '../../../src/scene/map/labels/labelBox.ts'
import { aspectOf } from '../../../src/scene/map/layout.ts'
import { mapScene, type MapScene } from '../../../src/scene/map/mapScene.ts'
import { roomForText } from '../../../src/scene/shared/textWidth.ts'
import { DEFAULT_VIEW } from '../../../src/core/view/view.ts'
import { march } from '../activities/stories.ts'

const aspect = aspectOf(mainFrame(march).bbox)

function sceneOf(size: Size): MapScene {
  return mapScene(march, DEFAULT_VIEW, size)
}

function boxesOf({ labels, camera, size }: MapScene): Box[] {
  return labels.map((label) => labelBox(project(label.at, camera, size), label, roomForText))
}

describe('a map far wider than what it opens with', () => {
  const heights = fc.integer({ min: 140, max: 255 })
  const ratios = fc.double({ min: 2.05, max: 4, noNaN: true })
  test.prop([heights, ratios])('names more, and what is named stays in its place', (height, by) => {
    const narrow = sceneOf({ width: aspect * height * 1.5, height })
    const wide = sceneOf({ width: aspect * height * by, height })
    expect(wide.labels.slice(0, narrow.labels.length)).toEqual(narrow.labels)
    expect(wide.labels.length).toBeGreaterThan(narrow.labels.length)
    const boxes = boxesOf(wide)
    for (const [index, box] of boxes.entries()) {
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(wide.size.width)
      expect(box.bottom).toBeLessThanOrEqual(height)
      expect(boxes.slice(index + 1).some((other) => touches(box, other))).toBe(false)
    }
  })

  it('names at least five places in the lowest window', () => {
    const { labels } = sceneOf({ width: 367, height: 144 })
    const places = labels.filter(({ kind }) => kind === 'mark' || kind === 'town')
    expect(places.length).toBeGreaterThanOrEqual(5)
  })
})
