import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { goToStep } from '../../../../src/core/view/guide.ts'
import { DEFAULT_VIEW, type Camera, type View } from '../../../../src/core/view/view.ts'
import { project, type Point, type Size } from '../../../../src/scene/shared/camera.ts'
import { labelBox, type Label } from '../../../../src/scene/map/labels/labelBox.ts'
import { roomForText } from '../../../../src/scene/shared/textWidth.ts'
import { mapScene, type MapScene } from '../../../../src/scene/map/mapScene.ts'
import { pointOf } from '../../../../src/scene/map/marks/drawnPlace.ts'
import { MARK_ROOM, stepCamera } from '../../../../src/scene/map/camera/stepFrame.ts'
import { visitsOf } from '../../../../src/scene/shared/visits.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { isInBox, largeFrame } from '../../../../src/scene/map/frames.ts'
import { march } from '../../activities/stories.ts'

/** The map before a class, by the size of the screen; and the page's own, on a desk and on a phone. */
const MAPS: Readonly<Record<string, Size>> = {
  '800×600': { width: 696, height: 255 },
  '1024×768': { width: 890, height: 388 },
  '1280×720': { width: 1077, height: 346 },
  '1920×1080': { width: 1077, height: 349 },
  'a desk': { width: 860, height: 560 },
  'a phone': { width: 390, height: 260 },
  'a small phone': { width: 320, height: 197 },
}

/** The map beside a step of a tour, on a desk and on phones. */
const TOURED: readonly Size[] = [
  { width: 475, height: 198 },
  { width: 768, height: 300 },
  { width: 390, height: 185 },
  { width: 320, height: 135 },
]

/** The story without a relation between its events. */
const untied = { ...march, events: march.events.map((event) => ({ ...event, related: [] })) }

const steps = march.paths.flatMap((path) =>
  path.steps.map((_, index) => ({
    name: `${path.id}, step ${index + 1}`,
    view: goToStep(march, DEFAULT_VIEW, path.id, index),
  })),
)

/** How far a point lies inside the map, CSS px; less than 0 outside. */
function inside([x, y]: Point, { width, height }: Size): number {
  return Math.min(x, y, width - x, height - y)
}

/** The places of the step's event on the map that the step is about. */
function focus(view: View): Point[] {
  const events = march.events.filter(({ id }) => id === view.event)
  const { bbox } = largeFrame(march, view)
  return visitsOf(events, march.places)
    .map(({ place }) => pointOf(place, NO_BASEMAP_LABELS))
    .filter((at) => isInBox(at, bbox))
}

function sceneOf(view: View, size: Size): MapScene {
  const frame = largeFrame(march, view)
  return mapScene(march, view, size, { frame })
}

function cameraOf(view: View, size: Size): Camera | null {
  return stepCamera(march, view, size, NO_BASEMAP_LABELS, largeFrame(march, view))
}

/** Steps of which one of the points lies nearer to the map's edge than a mark needs, inside or outside. */
function cut(size: Size, points: (scene: MapScene, view: View) => readonly Point[]): string[] {
  const isCut = (view: View): boolean => {
    const scene = sceneOf(view, size)
    return points(scene, view).some(
      (point) => Math.abs(inside(project(point, scene.camera, size), size)) < MARK_ROOM,
    )
  }
  return steps.filter(({ view }) => isCut(view)).map(({ name }) => name)
}

/** Where the events are that the selected one says it is related to. */
function related({ marks }: MapScene, view: View): Point[] {
  const selected = march.events.find(({ id }) => id === view.event)
  return (selected?.related ?? []).flatMap(({ to }) => {
    const holding = marks.filter(({ events }) => events.some(({ id }) => id === to))
    const home = holding.find(({ isArea }) => !isArea) ?? holding[0]
    return home && home.state !== 'selected' ? [home.point] : []
  })
}

function outside(size: Size, { camera, labels }: MapScene): string[] {
  const isOutside = (label: Label): boolean => {
    const { left, top, right, bottom } = labelBox(
      project(label.at, camera, size),
      label,
      roomForText,
    )
    return left < 0 || top < 0 || right > size.width || bottom > size.height
  }
  return labels.filter((label) => label.strong && isOutside(label)).map(({ text }) => text)
}

describe.each(Object.entries(MAPS))('on the map of %s', (_, size) => {
  it('each step shows every place of its event, with room for its mark', () => {
    const hidden = steps.filter(({ view }) =>
      focus(view).some((point) => {
        const { camera } = sceneOf(view, size)
        return inside(project(point, camera, size), size) < MARK_ROOM
      }),
    )
    expect(hidden.map(({ name }) => name)).toEqual([])
  })

  it('each step names a place of its event', () => {
    const nameless = steps.filter(({ view }) => !sceneOf(view, size).labels.some((l) => l.strong))
    expect(nameless.map(({ name }) => name)).toEqual([])
  })

  it('no step cuts a mark of what its event was related to', () => {
    expect(cut(size, related)).toEqual([])
  })

  it('no step cuts the name of what is selected', () => {
    expect(steps.flatMap(({ view }) => outside(size, sceneOf(view, size)))).toEqual([])
  })
})

describe.each([
  { width: 390, height: 263 },
  { width: 320, height: 197 },
])('on a map of $width × $height px, with its buttons in a row at the top', (size) => {
  it('no place of a step lies under the row', () => {
    const under = steps.filter(({ view }) => {
      const { camera } = sceneOf(view, size)
      return focus(view).some((point) => project(point, camera, size)[1] < 36 + MARK_ROOM)
    })
    expect(under.map(({ name }) => name)).toEqual([])
  })
})

describe('the camera of a step', () => {
  const { view } = steps.find(({ view: { event } }) => event === 'jeddah-talks') ?? {
    view: DEFAULT_VIEW,
  }
  const size = { width: 696, height: 255 }
  const frame = largeFrame(march, view)

  it('moves aside where the edge would cut what its lines lead to', () => {
    const tall = { width: 860, height: 560 }
    const [west, , east] = [20, 16, 52, 58]
    const cameraAt = (one: Size) => cameraOf(view, one)
    expect(cameraAt(tall)?.center[0]).toBeCloseTo((west + east) / 2)
    expect(cameraAt(size)).not.toEqual(stepCamera(untied, view, size, NO_BASEMAP_LABELS, frame))
  })

  it.each(TOURED)('is as it was made by hand, or little farther, at $width × $height px', (any) => {
    const farther = steps.flatMap(({ name, view: one }) => {
      const shown = cameraOf(one, any)
      const asked = stepCamera(untied, one, any, NO_BASEMAP_LABELS, largeFrame(march, one))
      return shown && asked && asked.zoom - shown.zoom > 0.7 ? [name] : []
    })
    expect(farther).toEqual([])
  })

  it('stays while the time is moved', () => {
    const moved: View = { ...view, time: { mode: 'up-to', at: march.opens } }
    const later: View = { ...view, time: { mode: 'up-to', at: march.closes } }
    const before = cameraOf(view, size)
    expect(cameraOf(moved, size)).toEqual(before)
    expect(cameraOf(later, size)).toEqual(before)
  })

  it('moves the map that the step is about, and leaves the other as it opens', () => {
    const others = march.frames.filter((frame) => frame !== largeFrame(march, view))
    expect(others).toHaveLength(1)
    for (const frame of others)
      expect(stepCamera(march, view, size, NO_BASEMAP_LABELS, frame)).toBeNull()
  })

  it('is none off a path', () => {
    expect(cameraOf(DEFAULT_VIEW, size)).toBeNull()
  })

  const sides = fc.record({
    width: fc.integer({ min: 200, max: 2400 }),
    height: fc.integer({ min: 150, max: 1400 }),
  })
  test.prop([sides, fc.constantFrom(...steps)])(
    'leaves the room of a mark around its places at any size',
    (any, one) => {
      const camera = cameraOf(one.view, any)
      expect(camera).not.toBeNull()
      for (const point of focus(one.view))
        expect(camera && inside(project(point, camera, any), any)).toBeGreaterThanOrEqual(
          MARK_ROOM - 1e-6,
        )
    },
  )
})
