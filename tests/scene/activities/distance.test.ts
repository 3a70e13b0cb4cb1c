import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import {
  distanceToAreas,
  kilometresBetween,
  type Areas,
  type Position,
} from '../../../src/scene/activities/distance.ts'

const KYIV: Position = [30.52, 50.45]
const MOSCOW: Position = [37.62, 55.75]

/** A closed ring around a box. */
function box(west: number, south: number, east: number, north: number): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}

describe('between two places', () => {
  it('are as many km as an atlas says, either way', () => {
    expect(kilometresBetween(KYIV, MOSCOW)).toBeGreaterThan(750)
    expect(kilometresBetween(KYIV, MOSCOW)).toBeLessThan(760)
    expect(kilometresBetween(MOSCOW, KYIV)).toBeCloseTo(kilometresBetween(KYIV, MOSCOW), 6)
    expect(kilometresBetween(KYIV, KYIV)).toBe(0)
  })
})

describe('to an area', () => {
  const areas: Areas = [[box(30, 50, 32, 51), box(30.5, 50.25, 31.5, 50.75)]]

  it.each<[string, Position]>([
    ['south of its hole', [31, 50.1]],
    ['north of its hole', [31, 50.9]],
    ['west of its hole', [30.2, 50.5]],
    ['east of its hole', [31.8, 50.5]],
  ])('from within it, %s, it is no way', (_, at) => {
    expect(distanceToAreas(at, areas)).toBe(0)
  })

  it('from its hole it is the way to the nearest edge of the hole', () => {
    const [from, to]: [Position, Position] = [
      [31, 50.3],
      [31, 50.25],
    ]
    expect(distanceToAreas(from, areas)).toBeCloseTo(kilometresBetween(from, to), 1)
  })

  it('from outside it is the way straight to its side, or to its corner', () => {
    expect(distanceToAreas([31, 49], areas)).toBeCloseTo(kilometresBetween([31, 49], [31, 50]), 0)
    expect(distanceToAreas([33, 50.5], areas)).toBeCloseTo(
      kilometresBetween([33, 50.5], [32, 50.5]),
      0,
    )
    expect(distanceToAreas([33, 52], areas)).toBeCloseTo(kilometresBetween([33, 52], [32, 51]), 0)
    expect(distanceToAreas([29, 49], areas)).toBeCloseTo(kilometresBetween([29, 49], [30, 50]), 0)
  })

  it('of several parts it is the way to the nearest', () => {
    const both: Areas = [...areas, [box(40, 50, 41, 51)]]
    expect(distanceToAreas([40.5, 50.5], both)).toBe(0)
    const at: Position = [39, 50.5]
    expect(distanceToAreas(at, both)).toBeCloseTo(kilometresBetween(at, [40, 50.5]), 0)
  })

  it('there is none where there is no area', () => {
    expect(distanceToAreas(KYIV, [])).toBe(Infinity)
  })

  const place = fc.tuple(
    fc.integer({ min: 280, max: 340 }).map((tenths) => tenths / 10 + 0.013),
    fc.integer({ min: 480, max: 530 }).map((tenths) => tenths / 10 + 0.017),
  )
  const slanted: Areas = [
    [
      [
        [30, 50],
        [32, 50.5],
        [31.5, 51.5],
        [30.5, 51],
        [30, 50],
      ],
    ],
  ]

  test.prop([place])('it is as far as to the nearest of many points of its outline', (at) => {
    const [ring = []] = slanted[0] ?? []
    const points = ring.slice(1).flatMap((to, index) => {
      const from = ring[index] ?? to
      return Array.from({ length: 401 }, (_, step): Position => {
        const share = step / 400
        return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]
      })
    })
    const nearest = Math.min(...points.map((one) => kilometresBetween(at, one)))
    const found = distanceToAreas(at, slanted)
    if (found === 0) return
    // Longitudes are as long as they are at the place asked about: a few per cent off far from it.
    expect(found).toBeGreaterThan(nearest - 0.5)
    expect(found).toBeLessThan(nearest * 1.02 + 0.5)
  })
})
