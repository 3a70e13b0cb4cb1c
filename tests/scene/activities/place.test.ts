import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  distanceToAreas,
  kilometresBetween,
  type Areas,
} from '../../../src/scene/activities/distance.ts'
import { distanceTo, placeSet } from '../../../src/scene/activities/place.ts'
import { LAST_SEED } from '../../../src/core/view/activity.ts'
import { placeNamed } from '../../fixtures/build.ts'
import { march } from './stories.ts'

const anySeed = fc.integer({ min: 1, max: LAST_SEED })
const places = new Map(march.places.map((place) => [place.id, place]))

const BOX: Areas = [
  [
    [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 10],
      [10, 0],
    ],
    [
      [14, 4],
      [16, 4],
      [16, 6],
      [14, 6],
      [14, 4],
    ],
  ],
]

describe('a set of events to be put on the map', () => {
  test.prop([anySeed])('is the same for the same seed, and full', (seed) => {
    const set = placeSet(march, march.events, seed, 9)
    expect(set).toEqual(placeSet(march, march.events, seed, 9))
    expect(set).toHaveLength(9)
  })

  test.prop([anySeed])('asks for places that a source states, and that lie somewhere', (seed) => {
    for (const { id, places: asked } of placeSet(march, march.events, seed, 9)) {
      expect(asked.length).toBeGreaterThan(0)
      const event = march.events.find((one) => one.id === id)
      for (const place of asked) {
        expect(places.get(place)?.precision).not.toBe('none')
        expect(places.get(place)?.standIn).toBeUndefined()
        expect(event?.places.some((one) => one.place === place && !one.assumed)).toBe(true)
      }
    }
  })
})

describe('a distance', () => {
  it('is that of the great circle: Helsinki to Kyiv about 1,140 km', () => {
    expect(kilometresBetween([24.94, 60.17], [30.52, 50.45])).toBeGreaterThan(1130)
    expect(kilometresBetween([24.94, 60.17], [30.52, 50.45])).toBeLessThan(1150)
  })

  it('takes the short way over the antimeridian', () => {
    expect(kilometresBetween([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 0)
  })

  it('is 0 inside an area, and not in a hole of it', () => {
    expect(distanceToAreas([12, 5], BOX)).toBe(0)
    expect(distanceToAreas([15, 5], BOX)).toBeCloseTo(111, 0)
  })

  it('is that to the nearest point of a side, not of a corner', () => {
    expect(distanceToAreas([9, 5], BOX)).toBeCloseTo(110.8, 0)
  })

  it('is 0 inside the ring that is meant by a rough place, and counts from its rim outside', () => {
    const rough = { ...placeNamed('kyiv'), precision: 'region' as const, radiusKm: 100 }
    const [lng, lat] = rough.coordinates
    expect(distanceTo(rough, [lng, lat + 0.5], null)).toBe(0)
    expect(distanceTo(rough, [lng, lat + 2], null)).toBeCloseTo(122.4, 0)
  })
})
