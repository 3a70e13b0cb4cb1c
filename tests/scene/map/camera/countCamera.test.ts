import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { project } from '../../../../src/scene/shared/camera.ts'
import { countCamera } from '../../../../src/scene/map/camera/countCamera.ts'
import { mainFrame } from '../../../../src/scene/map/frames.ts'
import { NO_BASEMAP_LABELS } from '../../../../src/scene/map/basemapLabels.ts'
import { homeCamera } from '../../../../src/scene/map/camera/homeCamera.ts'
import { mapScene } from '../../../../src/scene/map/mapScene.ts'
import { DEFAULT_VIEW } from '../../../../src/core/view/view.ts'
import { march } from '../../activities/stories.ts'

const SIZE = { width: 390, height: 260 }
const main = mainFrame(march)
const home = homeCamera(main, SIZE)

function near(places: readonly string[], from = home) {
  return countCamera({ places }, from, SIZE, march, NO_BASEMAP_LABELS, main)
}

describe('the camera that takes a count apart', () => {
  it('stays where its places are one place, or are apart already', () => {
    expect(near(['sudzha', 'sudzha-station'])).toBeNull()
    expect(near(['odesa'])).toBeNull()
    expect(near(['sudzha', 'belaya'], near(['sudzha', 'belaya']) ?? home)).toBeNull()
  })

  const ids = march.places.filter(({ country }) => country === 'UA').map(({ id }) => id)
  const any = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 6 })
  test.prop([any])('shows all of them, larger than before', (places) => {
    const camera = near(places)
    if (!camera) return
    expect(camera.zoom).toBeGreaterThan(home.zoom)
    for (const { id, coordinates } of march.places) {
      if (!places.includes(id)) continue
      const [x, y] = project(coordinates, camera, SIZE)
      expect(Math.min(x, y, SIZE.width - x, SIZE.height - y)).toBeGreaterThan(20)
    }
  })

  it('makes at least two marks of a count of the story as it opens', () => {
    const { marks } = mapScene(march, DEFAULT_VIEW, SIZE)
    const apart = marks.flatMap(({ places, events }) => {
      const camera = events.length > 1 ? near(places) : null
      return camera ? [{ places, camera }] : []
    })
    expect(apart.length).toBeGreaterThan(2)
    for (const { places, camera } of apart) {
      const there = mapScene(march, { ...DEFAULT_VIEW, camera }, SIZE).marks
      const own = there.filter((mark) => mark.places.some((id) => places.includes(id)))
      expect(own.length).toBeGreaterThan(1)
    }
  })
})
