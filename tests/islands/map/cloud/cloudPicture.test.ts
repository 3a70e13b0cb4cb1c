import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { createCloudPicture, type Sheet } from '../../../../src/islands/map/cloud/cloudPicture.ts'
import { over, stampOf } from '../../../../src/islands/map/cloud/pointStamp.ts'
import { POINT_OPACITY, POINT_RADIUS } from '../../../../src/islands/map/cloud/cloud.ts'
import { cloudOf, type PointCloud } from '../../../../src/scene/map/cloud/cloudPoints.ts'
import { stacksOf } from '../../../../src/scene/map/cloud/cloudStacks.ts'
import { matchesOf } from '../../../../src/scene/shared/matches.ts'
import { nowOf } from '../../../../src/scene/shared/visible.ts'
import { DEFAULT_VIEW, type Camera, type TimeView } from '../../../../src/core/view/view.ts'
import { manyEvents } from '../../../fixtures/manyEvents.ts'

const story = manyEvents(1500)
const SIZE = { width: 240, height: 130 }
const COLOURS = Uint8Array.from([200, 30, 40, 10, 120, 220, 90, 90, 90, 30, 160, 60])
/** Larger than any picture here: one square for all, painted as a whole. */
const WHOLE = 10_000

/** Evenly: doubles of fast-check are nearly always next to nothing. */
const share = fc.integer({ min: 0, max: 2000 }).map((one) => one / 2000)
const cameras = fc.record({
  center: fc.tuple(fc.integer({ min: -150, max: -90 }), fc.integer({ min: -50, max: -20 })),
  zoom: fc.integer({ min: 0, max: 4 }),
})

const instant = (at: number): number => story.opens + at * (story.closes - story.opens)
const upTo = (at: number): TimeView => ({ mode: 'up-to', at: instant(at) })
const between = ([a, b]: readonly [number, number]): TimeView => ({
  mode: 'between',
  from: instant(Math.min(a, b)),
  to: instant(Math.max(a, b)),
})

function sheetOf(ratio: number): Sheet {
  const [width, height] = [Math.round(SIZE.width * ratio), Math.round(SIZE.height * ratio)]
  return { width, height, data: new Uint8ClampedArray(4 * width * height) }
}

function cloudAt(time: TimeView) {
  const view = { ...DEFAULT_VIEW, time }
  return cloudOf(story, matchesOf(story, view), nowOf(story, time))
}

interface Stage {
  readonly camera: Camera
  readonly ratio: number
}

const stages: fc.Arbitrary<Stage> = fc.record({
  camera: cameras,
  ratio: fc.constantFrom(1, 1.25, 2),
})

function open(cloud: PointCloud, { camera, ratio }: Stage, tile?: number) {
  const sheet = sheetOf(ratio)
  const stacks = stacksOf(cloud.points, camera, SIZE)
  return { sheet, ...createCloudPicture(cloud.points, stacks, sheet, ratio, COLOURS, tile) }
}

/** After each step of a walk: the pixels as they are by now, and those of that moment painted as a whole. */
function walk(times: readonly TimeView[], stage: Stage) {
  const clouds = times.map(cloudAt)
  const [first] = clouds
  if (!first) return []
  const kept = open(first, stage)
  return clouds.map((cloud) => {
    const box = kept.show(cloud.window)
    const whole = open(cloud, stage, WHOLE)
    whole.show(cloud.window)
    return { box, kept: Uint8ClampedArray.from(kept.sheet.data), whole: whole.sheet.data }
  })
}

/** Where two pictures differ first, -1 where nowhere; a matcher would take seconds for each. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.findIndex((value, at) => value !== b[at])
}

function coloured(data: Uint8ClampedArray): number {
  return data.filter((value, at) => at % 4 === 3 && value > 0).length
}

const walks = (time: fc.Arbitrary<TimeView>) => fc.array(time, { minLength: 2, maxLength: 6 })

describe('the picture of the points', () => {
  test.prop([walks(share.map(upTo)), stages], { numRuns: 40 })(
    'is to the pixel the same whether painted step by step or as a whole, up to any moments',
    (times, stage) => {
      for (const { kept, whole } of walk(times, stage)) expect(difference(kept, whole)).toBe(-1)
    },
  )

  const small = fc.integer({ min: -8, max: 8 }).map((one) => one / 2000)
  test.prop([share, fc.array(small, { minLength: 4, maxLength: 8 }), stages], { numRuns: 40 })(
    'is so after steps of a few events, of which each touches a few squares',
    (from, steps, stage) => {
      const times = steps.map((_, at) =>
        upTo(from + steps.slice(0, at + 1).reduce((sum, one) => sum + one, 0)),
      )
      for (const { kept, whole } of walk(times, stage)) expect(difference(kept, whole)).toBe(-1)
    },
  )

  test.prop([walks(fc.tuple(share, share).map(between)), stages], { numRuns: 40 })(
    'is to the pixel the same whether painted step by step or as a whole, between any moments',
    (times, stage) => {
      for (const { kept, whole } of walk(times, stage)) expect(difference(kept, whole)).toBe(-1)
    },
  )

  test.prop([walks(share.map(upTo)), stages], { numRuns: 20 })(
    'tells a box that holds every pixel that a step has changed',
    (times, stage) => {
      const steps = walk(times, stage)
      const width = sheetOf(stage.ratio).width
      for (const [index, { box, kept }] of steps.entries()) {
        const before = steps[index - 1]?.kept
        for (const [at, value] of kept.entries()) {
          if (value === (before?.[at] ?? 0)) continue
          const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)]
          const isHeld = box && x >= box.left && x < box.right && y >= box.top && y < box.bottom
          if (!isHeld) expect.fail(`The pixel ${x}, ${y} lies outside ${JSON.stringify(box)}`)
        }
      }
      expect(steps.length).toBe(times.length)
    },
  )

  test('has points at the end of the story, none before it, and none again after going back', () => {
    const stage = { camera: { center: [-120, -35], zoom: 1 }, ratio: 1 } as const
    const [none, all, again] = walk([upTo(-1), upTo(1), upTo(-1)], stage)
    expect(none?.box).toBeNull()
    expect(coloured(all?.kept ?? new Uint8ClampedArray())).toBeGreaterThan(500)
    expect(coloured(again?.kept ?? new Uint8ClampedArray())).toBe(0)
  })

  test('asks for nothing where a step of time shows the same', () => {
    const stage = { camera: { center: [-120, -35], zoom: 1 }, ratio: 1 } as const
    expect(walk([upTo(0.5), upTo(0.5)], stage)[1]?.box).toBeNull()
  })
})

describe('the stamp of a point', () => {
  test.prop([fc.double({ min: 0.5, max: 4, noNaN: true })])(
    'covers the area of its circle at any ratio',
    (ratio) => {
      const { alpha } = stampOf(false, ratio)
      const area = alpha.reduce((sum, one) => sum + one / (255 * POINT_OPACITY), 0)
      expect(Math.abs(area / (Math.PI * (POINT_RADIUS * ratio) ** 2) - 1)).toBeLessThan(0.2)
    },
  )

  const byte = fc.integer({ min: 0, max: 255 })
  test.prop([byte, byte, byte, byte])(
    'lies over what is below as light through two panes, within a step of eight bits',
    (a, b, below, above) => {
      const [low, high] = [b / 255, a / 255]
      const both = high + low * (1 - high)
      const mixed = over((b << 24) | below, (a << 24) | above)
      expect(Math.abs((mixed >>> 24) - both * 255)).toBeLessThanOrEqual(0.51)
      fc.pre(both > 0)
      const colour = (above * high + below * low * (1 - high)) / both
      if (a > 0 || b > 0) expect(Math.abs((mixed & 255) - colour)).toBeLessThanOrEqual(0.51)
    },
  )
})
