import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { project } from '../../../../src/scene/shared/camera.ts'
import { foundCamera } from '../../../../src/scene/map/camera/foundCamera.ts'
import { isInBox, mainFrame, otherFrame } from '../../../../src/scene/map/frames.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { homeCamera } from '../../../../src/scene/map/camera/homeCamera.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { visitsOf } from '../../../../src/scene/shared/visits.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/core/view/view.ts'
import { twoCalls } from '../../../fixtures/twoCalls.ts'
import { march } from '../../activities/stories.ts'

const SIZE = { width: 520, height: 400 }
const main = mainFrame(march)

function found(view: Partial<View>, size = SIZE) {
  return foundCamera(march, { ...DEFAULT_VIEW, ...view }, size, NO_BASEMAP_LABELS, main)
}

describe('the camera of what was found', () => {
  it('is none without filters, on the other map, and in a story of one', () => {
    expect(found({})).toBeNull()
    const view = { ...DEFAULT_VIEW, places: ['odesa'] }
    const other = otherFrame(march)
    expect(other && foundCamera(march, view, SIZE, NO_BASEMAP_LABELS, other)).toBeNull()
    const one = twoCalls()
    const sumy = { ...DEFAULT_VIEW, places: ['sumy-oblast'] }
    expect(foundCamera(one, sumy, SIZE, NO_BASEMAP_LABELS, mainFrame(one))).toBeNull()
  })

  it('goes to a single place no closer than its region', () => {
    const camera = found({ places: ['odesa'] })
    expect(camera?.zoom).toBeGreaterThan(homeCamera(main, SIZE).zoom)
    expect(camera?.zoom).toBeLessThanOrEqual(5.5)
  })

  it('leaves the map where nothing of it was found: the other one has it', () => {
    expect(found({ places: ['jeddah'] })).toBeNull()
  })

  it('never moves what the reader has moved by hand', () => {
    const camera = { center: [30, 50], zoom: 5 } as const
    const scene = mapScene(march, { ...DEFAULT_VIEW, places: ['odesa'], camera }, SIZE)
    expect(scene).toMatchObject({ camera, isAtFound: false })
  })

  it('is told of, so that the way back is shown', () => {
    expect(mapScene(march, { ...DEFAULT_VIEW, places: ['odesa'] }, SIZE).isAtFound).toBe(true)
    expect(mapScene(march, DEFAULT_VIEW, SIZE).isAtFound).toBe(false)
  })

  it('stays while the time is moved', () => {
    const view = { places: ['odesa'] }
    expect(found({ ...view, time: { mode: 'up-to', at: 'earliest' } })).toEqual(found(view))
  })

  const places = fc.constantFrom(...march.places.map(({ id }) => id))
  const sizes = fc.record({
    width: fc.integer({ min: 200, max: 1600 }),
    height: fc.integer({ min: 150, max: 1000 }),
  })
  test.prop([places, sizes])('has every place in sight that it was found for', (place, size) => {
    const view: View = { ...DEFAULT_VIEW, places: [place] }
    const camera = found(view, size)
    if (!camera) return
    const events = march.events.filter((event) => event.places.some((one) => one.place === place))
    for (const visit of visitsOf(events, march.places)) {
      const at = visit.place.coordinates
      if (visit.place.id !== place || !isInBox(at, main.bbox)) continue
      const [x, y] = project(at, camera, size)
      expect(x >= 0 && y >= 0 && x <= size.width && y <= size.height).toBe(true)
    }
  })
})
