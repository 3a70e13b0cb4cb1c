import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { toUnit, worldSize } from '../../../../src/scene/shared/camera.ts'
import { isDrawn, cloudOf, type PointCloud } from '../../../../src/scene/map/cloud/cloudPoints.ts'
import { stacksOf, topOf, touchedStacks } from '../../../../src/scene/map/cloud/cloudStacks.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { matchesOf } from '../../../../src/scene/shared/matches.ts'
import { nowOf } from '../../../../src/scene/shared/visible.ts'
import type { Camera } from '../../../../src/core/view/view.ts'
import { anyView } from '../../../fixtures/anyView.ts'
import { manyEvents } from '../../../fixtures/manyEvents.ts'

const story = manyEvents(1500)
const size = { width: 300, height: 200 }
const cameras = fc.record({
  center: fc.tuple(fc.integer({ min: -150, max: -90 }), fc.integer({ min: -50, max: -20 })),
  zoom: fc.integer({ min: 0, max: 5 }),
})

/** The last of the points drawn at each pixel of the picture, found by looking at each point. */
function topmost(cloud: PointCloud, { center, zoom }: Camera): number[] {
  const { x, y, count } = cloud.points
  const [centerX, centerY] = toUnit(center)
  const world = worldSize(zoom)
  const byPixel = new Map<string, number>()
  for (let point = 0; point < count; point += 1) {
    const left = ((x[point] ?? 0) - centerX) * world + size.width / 2
    const top = ((y[point] ?? 0) - centerY) * world + size.height / 2
    if (left < 0 || top < 0 || left >= size.width || top >= size.height) continue
    if (isDrawn(cloud, point)) byPixel.set(`${Math.floor(left)} ${Math.floor(top)}`, point)
  }
  return [...byPixel.values()].sort((a, b) => a - b)
}

test.prop([anyView(story), cameras], { numRuns: 60 })(
  'of each pixel the last of the points drawn there lies on top, at whatever time',
  (view, camera) => {
    const cloud = cloudOf(story, matchesOf(story, view), nowOf(story, view.time))
    const stacks = stacksOf(cloud.points, camera, size)
    const tops = Array.from(stacks.x.keys(), (stack) =>
      topOf(stacks, stack, cloud.points, cloud.window),
    )
    const drawn = tops.filter((point) => point >= 0).sort((a, b) => a - b)
    expect(drawn).toEqual(topmost(cloud, camera))
  },
)

test('where one point comes, late in the story too, its stack alone is looked at again', () => {
  const view = { ...DEFAULT_VIEW, time: { mode: 'up-to', at: story.closes } } as const
  const { points, window } = cloudOf(story, matchesOf(story, view), nowOf(story, view.time))
  const stacks = stacksOf(points, { center: [-120, -35], zoom: 3 }, size)
  expect(window.count).toBeGreaterThan(1000)
  const before = { ...window, count: window.count - 1 }
  expect([...touchedStacks(stacks, before, window)]).toHaveLength(1)
  expect([...touchedStacks(stacks, window, before)]).toHaveLength(1)
  expect([...touchedStacks(stacks, null, window)]).toHaveLength(stacks.x.length)
})
