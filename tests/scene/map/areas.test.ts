import { fc, test } from '@fast-check/vitest'
import { geoDistance } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../../src/core/view/view.ts'
import { ringAround } from '../../../src/scene/map/areas.ts'
import { NO_BASEMAP_LABELS } from '../../../src/scene/map/basemapLabels.ts'
import { mapScene } from '../../../src/scene/map/mapScene.ts'
import type { Point } from '../../../src/scene/shared/camera.ts'
import { anEvent, aSpan, aStory, placeNamed } from '../../fixtures/build.ts'

const kmBetween = (a: Point, b: Point) => geoDistance([...a], [...b]) * 6371

test.prop([
  fc.integer({ min: -179, max: 179 }),
  fc.integer({ min: -70, max: 70 }),
  fc.integer({ min: 1, max: 800 }),
])('a ring is closed, of 64 sides, and everywhere as far away as it says', (lng, lat, km) => {
  const ring = ringAround([lng, lat], km)
  expect(ring).toHaveLength(65)
  for (const [at, edge] of (ring.at(-1) ?? []).entries())
    expect(edge).toBeCloseTo(ring[0]?.[at] ?? NaN, 9)
  for (const point of ring)
    expect(Math.abs(kmBetween([lng, lat], point) / km - 1)).toBeLessThan(0.01)
})

describe('the areas of a map', () => {
  const kyiv = placeNamed('kyiv')
  const sumy = placeNamed('sumy-oblast')
  const ofPlaces = (...places: readonly (typeof kyiv)[]) =>
    aStory({
      events: places.map(({ id }, at) =>
        anEvent({
          id: `event-${at}`,
          span: aSpan(`2025-03-1${at}`),
          kind: at === 0 ? 'call' : 'strike',
          places: [{ place: id, role: 'scene' }],
        }),
      ),
      places,
    })
  const SIZE = { width: 800, height: 500 }
  const areasIn = (
    story: ReturnType<typeof ofPlaces>,
    view: Partial<View> = {},
    regions: Record<string, Point> = {},
  ) => {
    const basemapLabels = { ...NO_BASEMAP_LABELS, regions }
    return mapScene(story, { ...DEFAULT_VIEW, ...view }, SIZE, { basemapLabels }).areas
  }

  it('are none of a town that is known to be there', () => {
    expect(areasIn(ofPlaces(kyiv))).toEqual([])
  })

  it('are the outline of a region where the basemap has it, and else a ring', () => {
    const story = ofPlaces({ ...sumy, region: 'UA-59' })
    const [drawn] = areasIn(story, {}, { 'UA-59': [34, 51] })
    expect(drawn).toMatchObject({ id: sumy.id, region: 'UA-59', ring: null, precision: 'region' })
    const [ring] = areasIn(story)
    expect(ring?.region).toBeNull()
    expect(ring?.ring?.length).toBe(65)
  })

  it('are a ring of its own radius around what is known only about, or meant as a whole', () => {
    for (const place of [
      { ...kyiv, radiusKm: 200 },
      { ...sumy, radiusKm: 200 },
    ]) {
      const [{ ring } = { ring: null }] = areasIn(ofPlaces(place))
      const [first] = ring ?? []
      if (!first) throw new Error('there is no ring')
      expect(kmBetween(place.coordinates as Point, first)).toBeCloseTo(200, 0)
    }
  })

  it('leave out a ring that its own mark would cover, until the map is near enough', () => {
    const story = ofPlaces({ ...kyiv, radiusKm: 5 })
    expect(areasIn(story, { camera: { center: [30, 50], zoom: 3 } })).toEqual([])
    expect(areasIn(story, { camera: { center: [30, 50], zoom: 9 } })).toHaveLength(1)
  })

  it('are the same ring at every step of time', () => {
    const story = ofPlaces({ ...kyiv, radiusKm: 200 })
    const [before] = areasIn(story, { time: { mode: 'up-to', at: 'latest' } })
    const [after] = areasIn(story, { event: 'event-0' })
    expect(before?.ring).toBe(after?.ring)
    expect([before?.state, after?.state]).toEqual(['past', 'selected'])
  })

  it('are one for each place, in the look of what is shown there first', () => {
    const region = { ...sumy, radiusKm: 200 }
    const both = aStory({
      events: [
        anEvent({ id: 'one', kind: 'call', span: aSpan('2025-03-10') }),
        anEvent({ id: 'two', kind: 'strike', span: aSpan('2025-03-11') }),
      ].map((event) => ({ ...event, places: [{ place: region.id, role: 'scene' as const }] })),
      places: [region],
    })
    expect(areasIn(both, { event: 'one' }).map(({ track }) => track)).toEqual(['talks'])
    expect(areasIn(both, { event: 'two' }).map(({ track }) => track)).toEqual(['force'])
  })
})
