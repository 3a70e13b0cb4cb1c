// Finds the country of a place, using the committed outlines. For checks, not for readers.

import { decodeAreas, type Areas, type Position } from '../islands/map/base/paths.ts'

const KILOMETRES_PER_DEGREE = 111.2

/** `data/basemap/outlines.json`: paths by country. */
export interface OutlinesFile {
  readonly scale: number
  readonly countries: Readonly<Record<string, string>>
}

/** Outlines by ISO 3166-1 alpha-2 code (XK for Kosovo). */
export type Outlines = ReadonlyMap<string, Areas>

/**
 * Codes of the countries that contain a place, sorted; empty at sea and where no country is named.
 */
export function countriesAt(outlines: Outlines, place: Position): string[] {
  const holding = [...outlines].filter(([, areas]) => isInside(areas, place))
  return holding.map(([id]) => id).toSorted()
}

/**
 * Whether a place is in a country or within a distance of it. The outlines are simplified by up to
 * a few kilometres, so cities on a coast or an island need some tolerance.
 *
 * @throws {Error} if there is no such country, so that a wrong code is not mistaken for a distant
 *   place
 */
export function isInCountry(
  outlines: Outlines,
  id: string,
  place: Position,
  kilometres = 0,
): boolean {
  const areas = outlines.get(id)
  if (!areas) throw new Error(`No country ${id} in outlines.json`)
  return isInside(areas, place) || (kilometres > 0 && distanceTo(areas.flat(), place) <= kilometres)
}

/**
 * Whether areas contain a place: inside an odd number of rings, with straight edges between
 * positions.
 */
export function isInside(areas: Areas, place: Position): boolean {
  return areas.some((rings) => rings.filter((ring) => crosses(ring, place)).length % 2 === 1)
}

/** Kilometres from a place to the nearest of some lines, accurate to 1 % up to a few hundred. */
export function distanceTo(lines: Position[][], [lng, lat]: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const flat = ([x, y]: Position): Position => [(x - lng) * shrink, y - lat]
  const nearest = lines.map((line) => Math.min(...steps(line.map(flat)).map(fromOrigin)))
  return Math.min(...nearest) * KILOMETRES_PER_DEGREE
}

/** Consecutive pairs of a line's positions. */
export function steps(line: Position[]): [Position, Position][] {
  return line.slice(1).map((to, at) => [line[at] ?? to, to])
}

/** What the file holds, unpacked. */
export function decodeOutlines({ scale, countries }: OutlinesFile): Outlines {
  const entries = Object.entries(countries)
  return new Map(entries.map(([id, path]) => [id, decodeAreas(path, scale)]))
}

function crosses(ring: Position[], [lng, lat]: Position): boolean {
  const hits = steps(ring).filter(([[ax, ay], [bx, by]]) => {
    return ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax
  })
  return hits.length % 2 === 1
}

function fromOrigin([[ax, ay], [bx, by]]: [Position, Position]): number {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square)) : 0
  return Math.hypot(ax + along * dx, ay + along * dy)
}
