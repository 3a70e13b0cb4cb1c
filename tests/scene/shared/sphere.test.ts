import { fc, test } from '@fast-check/vitest'
import { geoDistance, geoInterpolate } from 'd3-geo'
import { expect } from 'vitest'
import { alongGreatCircle, angleBetween, positionFrom } from '../../../src/scene/shared/sphere.ts'

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
)
const share = fc.double({ min: 0, max: 1, noNaN: true })
/** Radians: less than a metre on the Earth. */
const NEAR = 1e-7

test.prop([position, position])('an angle is that of d3-geo', (a, b) => {
  expect(angleBetween(a, b)).toBeCloseTo(geoDistance([...a], [...b]), 6)
})

test.prop([position, position, share])('a great circle is that of d3-geo', (a, b, at) => {
  // Between opposite positions any great circle will do.
  fc.pre(angleBetween(a, b) < 3.1)
  const [lng, lat] = alongGreatCircle(a, b)(at)
  expect(geoDistance([lng, lat], geoInterpolate([...a], [...b])(at))).toBeLessThan(NEAR)
})

test.prop([
  position,
  fc.double({ min: 0, max: 3.1, noNaN: true }),
  fc.double({ min: -7, max: 7, noNaN: true }),
])('a position lies as far away as asked, at a longitude of the map', (from, angle, azimuth) => {
  const [lng, lat] = positionFrom(from, angle, azimuth)
  expect(geoDistance([...from], [lng, lat])).toBeCloseTo(angle, 6)
  expect(Math.abs(lng)).toBeLessThanOrEqual(180)
  expect(Math.abs(lat)).toBeLessThanOrEqual(90)
})

test('north is up and east is to the right', () => {
  expect(positionFrom([10, 0], 0.1, 0)[1]).toBeGreaterThan(5)
  expect(positionFrom([10, 0], 0.1, Math.PI / 2)[0]).toBeGreaterThan(15)
})
