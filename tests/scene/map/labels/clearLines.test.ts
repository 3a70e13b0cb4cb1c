import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { framesOf } from '../../../../src/scene/map/frames.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { labelsOf } from '../../../../src/scene/map/labels/labels.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import type { Mark } from '../../../../src/scene/map/marks/mark.ts'
import { unproject, type Point } from '../../../../src/scene/shared/camera.ts'
import { roomForText } from '../../../../src/scene/shared/textWidth.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { at } from '../../../fixtures/build.ts'
import { struck } from '../../../fixtures/drawnLines.ts'
import { march } from '../../../fixtures/readStory.ts'

/** The maps as they stand in windows of 320, 390, 768, 1024, 1280 and 1440 px, who spoke and where it hit. */
const SIZES = [
  [[], [320, 207]],
  [[], [390, 263]],
  [
    [314, 298],
    [452, 406],
  ],
  [
    [243, 255],
    [349, 255],
  ],
  [
    [303, 292],
    [437, 292],
  ],
  [
    [341, 241],
    [492, 349],
  ],
] as const
const UNTIL = ['2025-03-12T12:00', '2025-03-19T12:00', '2025-03-19T18:00', '2025-03-25T00:00']

const views: readonly View[] = [
  DEFAULT_VIEW,
  ...UNTIL.map((until): View => ({ ...DEFAULT_VIEW, time: { mode: 'up-to', at: at(until) } })),
]

const [spoke, hit] = framesOf(march).toSorted((a, b) => Number(a.isMain) - Number(b.isMain))

describe('the lines of this story’s maps', () => {
  it.each(SIZES)('strike no name and no number at %j and %j', (...sizes) => {
    const faults = [spoke, hit].flatMap((frame, index) => {
      const [width, height] = sizes[index] ?? []
      if (!frame || width === undefined || height === undefined) return []
      return views.flatMap((view) =>
        struck(mapScene(march, view, { width, height }, { frame, isDrawnSo: true })),
      )
    })
    expect(faults).toEqual([])
  })

  test.prop([
    fc.integer({ min: 240, max: 700 }),
    fc.integer({ min: 140, max: 500 }),
    fc.constantFrom(...framesOf(march)),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(null, ...march.events.map(({ id }) => id)),
  ])(
    'strike none at any size, at any moment, with any event',
    (width, height, frame, share, event) => {
      const moment = march.opens + share * (march.closes - march.opens)
      const view: View = { ...DEFAULT_VIEW, event, time: { mode: 'up-to', at: moment } }
      const scene = mapScene(march, view, { width, height }, { frame, isDrawnSo: true })
      expect(struck(scene)).toEqual([])
    },
  )
})

const CAMERA = { center: [33, 50], zoom: 5 } as const
const SIZE = { width: 420, height: 320 }
const named = mapScene(march, DEFAULT_VIEW, SIZE).marks

/** Anywhere on the picture, and by so much aside of where it belongs. */
const placed = fc.record({
  spot: fc.tuple(fc.integer({ min: 0, max: 420 }), fc.integer({ min: 0, max: 320 })),
  aside: fc.tuple(fc.integer({ min: -25, max: 25 }), fc.integer({ min: -25, max: 25 })),
  hasMoved: fc.boolean(),
})

/** Marks never overlap: see displace.ts. */
function isNear([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.hypot(ax - bx, ay - by) < 29
}

function inDegrees([x, y]: Point): Point {
  return unproject([x, y], CAMERA, SIZE)
}

describe('the lines of any marks', () => {
  const all = fc.array(placed, { minLength: named.length, maxLength: named.length })
  test.prop([all])('strike no name and no number', (spots) => {
    const marks = named.flatMap((mark, index): Mark[] => {
      const one = spots[index]
      if (!one || spots.slice(0, index).some(({ spot }) => isNear(spot, one.spot))) return []
      const [x, y] = one.spot
      const to = inDegrees(one.spot)
      const from: Point = [x + one.aside[0], y + one.aside[1]]
      return [{ ...mark, at: to, point: one.hasMoved ? inDegrees(from) : to }]
    })
    const layout = { camera: CAMERA, size: SIZE }
    const room = { layout, whole: layout, hasUnplaced: false, measure: roomForText }
    const labels = labelsOf(marks, [], NO_BASEMAP_LABELS, room)
    expect(struck({ marks, labels, ...layout })).toEqual([])
  })
})
