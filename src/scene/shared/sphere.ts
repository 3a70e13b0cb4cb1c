import type { Point } from './camera.ts'

/**
 * The globe as a sphere. Positions are `[lng, lat]` in degrees, angles and distances radians. The formulas are those of
 * J. P. Snyder, "Map Projections: A Working Manual" (1987), pages 30 and 31. They stand here since the pages that readers
 * load need these three of a large library; `tests/scene/shared/sphere.test.ts` holds them against it.
 */
const RADIANS = Math.PI / 180

/** Degrees of longitude from -180 to 180. */
function wrapped(lng: number): number {
  return lng < -180 || lng > 180 ? ((((lng + 180) % 360) + 360) % 360) - 180 : lng
}

/** The angle between two positions as seen from the centre (Snyder 5-3a, exact for small ones too). */
export function angleBetween([lngA, latA]: Point, [lngB, latB]: Point): number {
  const [a, b] = [latA * RADIANS, latB * RADIANS]
  const across = Math.sin(((lngB - lngA) * RADIANS) / 2) ** 2
  const up = Math.sin((b - a) / 2) ** 2
  return 2 * Math.asin(Math.min(1, Math.sqrt(up + Math.cos(a) * Math.cos(b) * across)))
}

/** The position so far away from another, in a direction that is counted from north to east (Snyder 5-5 and 5-6). */
export function positionFrom([lng, lat]: Point, angle: number, azimuth: number): Point {
  const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)]
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const north = Math.asin(
    Math.max(-1, Math.min(1, sinLat * cos + cosLat * sin * Math.cos(azimuth))),
  )
  const east = Math.atan2(sin * Math.sin(azimuth), cosLat * cos - sinLat * sin * Math.cos(azimuth))
  return [wrapped(lng + east / RADIANS), north / RADIANS]
}

/** The direction in which a great circle leaves for another position, from north to east (Snyder 5-4b). */
function azimuthTo([lngA, latA]: Point, [lngB, latB]: Point): number {
  const [a, b] = [latA * RADIANS, latB * RADIANS]
  const across = (lngB - lngA) * RADIANS
  return Math.atan2(
    Math.cos(b) * Math.sin(across),
    Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(across),
  )
}

/** The great circle between two positions: what lies at a share of the way, 0 to 1. */
export function alongGreatCircle(a: Point, b: Point): (share: number) => Point {
  const angle = angleBetween(a, b)
  const azimuth = azimuthTo(a, b)
  return (share) => positionFrom(a, angle * share, azimuth)
}
