import { describe, expect, it } from 'vitest'
import type { PlaceOutline } from '../../../src/core/model/place.ts'
import {
  distanceKm,
  regionName,
  shortName,
  townName,
  townOf,
} from '../../../src/scene/shared/placeNames.ts'

const place = (name: string, precision: PlaceOutline['precision'], lng = 30, lat = 50) =>
  ({ id: name, name, precision, coordinates: [lng, lat] }) as unknown as PlaceOutline

describe('the name of a place', () => {
  it('is short without what stands behind a comma or in brackets', () => {
    expect(shortName('White House, Washington')).toBe('White House')
    expect(shortName('Kursk Oblast (point: Kursk)')).toBe('Kursk Oblast')
    expect(shortName('Kyiv')).toBe('Kyiv')
    expect(shortName('(nowhere)')).toBe('(nowhere)')
  })

  it('gives the region behind a comma, or is it', () => {
    expect(regionName(place('Belaya, Kursk Oblast', 'city'))).toBe('Kursk Oblast')
    expect(regionName(place('Belaya, Kursk Oblast (point: station)', 'city'))).toBe('Kursk Oblast')
    expect(regionName(place('Kursk Oblast (point: Kursk)', 'region'))).toBe('Kursk Oblast')
    expect(regionName(place('Kyiv', 'city'))).toBeNull()
  })
})

describe('the town of a place', () => {
  const kyiv = place('Kyiv', 'city', 30.52, 50.45)
  const brovary = place('Brovary', 'city', 30.79, 50.51)
  const office = place('Office of the President, Kyiv', 'building', 30.54, 50.45)
  const hut = place('A hut', 'building', 25, 45)
  const region = place('Kyiv Oblast', 'region', 30.54, 50.45)
  const places = [brovary, kyiv, office, hut, region]

  it('of a building is the nearest one, and has its name', () => {
    expect(townOf(office, places)).toBe(kyiv)
    expect(townName(office, places)).toBe('Kyiv')
    expect(townOf(office, places)).toBe(townOf(office, places))
  })

  it('of a building far from any, and of anything else, is itself', () => {
    for (const one of [hut, kyiv, region]) expect(townOf(one, places)).toBe(one)
  })

  it('is no more than 25 km away', () => {
    const near = place('near', 'building', 30.52, 50.45 + 24.9 / 111.195)
    const far = place('far', 'building', 30.52, 50.45 + 25.1 / 111.195)
    expect(distanceKm(kyiv.coordinates, far.coordinates)).toBeGreaterThan(25)
    const all = [kyiv, near, far]
    expect(townOf(near, all)).toBe(kyiv)
    expect(townOf(far, all)).toBe(far)
  })
})
