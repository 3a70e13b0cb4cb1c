/**
 * Parses the basemap's path strings into coordinates.
 *
 * The committed basemap keeps each layer as one SVG path, so that the picture in the HTML and the
 * source of the live map are the same bytes. `data/basemap/README.md` states the format.
 */

/** A place on Earth: [longitude, latitude], in degrees. */
export type Position = [lng: number, lat: number]

/** Closed rings by polygon: in each polygon the first ring is the outline, the others are holes. */
export type Areas = Position[][][]

/** Open runs of positions, each at least two long. */
export type Lines = Position[][]

type Subpath = { hole: boolean; closed: boolean; points: Position[] }

/**
 * Longitude and latitude of a point in a square Mercator world, the exact inverse of Web Mercator.
 *
 * @param x units from the antimeridian eastward, 0 to `scale`
 * @param y units from 85.05° north southward, 0 to `scale`
 * @param scale side of the world square in the same units
 */
export function fromWorld(x: number, y: number, scale: number): Position {
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / scale)))
  return [(x / scale) * 360 - 180, (lat * 180) / Math.PI]
}

/**
 * Areas of a layer of kind `area`, as the coordinates of a GeoJSON MultiPolygon.
 *
 * @param path `M` starts an outline, `m` a hole in the outline before it; `l` steps; `z` closes
 * @param scale side of the world square, in the units of the path
 * @throws {Error} if the path starts with a hole, leaves a ring open or contains anything else
 */
export function decodeAreas(path: string, scale: number): Areas {
  const areas: Areas = []
  for (const { hole, closed, points } of subpaths(path, scale)) {
    if (!closed) throw new Error('An area is not closed')
    if (!hole) areas.push([points])
    else ownerOf(areas).push(points)
  }
  return areas
}

/**
 * Lines of a layer of kind `line`, as the coordinates of a GeoJSON MultiLineString. A closed
 * subpath becomes a line that ends where it started.
 *
 * @param path `M` starts a line, `l` steps, `z` returns to its start
 * @param scale side of the world square, in the units of the path
 * @throws {Error} if the path contains anything else
 */
export function decodeLines(path: string, scale: number): Lines {
  return subpaths(path, scale).map(({ points }) => points)
}

function ownerOf(areas: Areas): Position[][] {
  const owner = areas.at(-1)
  if (!owner) throw new Error('A hole has no area')
  return owner
}

function subpaths(path: string, scale: number): Subpath[] {
  const rest = path.replace(SUBPATH, '')
  if (rest) throw new Error(`Not a basemap path: ${rest.slice(0, 40)}`)
  let start: [x: number, y: number] = [0, 0]
  return Array.from(path.matchAll(SUBPATH), ([text]) => {
    const hole = text.startsWith('m')
    const numbers = Array.from(text.matchAll(NUMBER), Number)
    const run = walk(numbers, hole ? start : [0, 0])
    start = run[0] ?? start
    const points = run.map(([x, y]) => fromWorld(x, y, scale))
    return closeIfAsked({ hole, closed: text.endsWith('z'), points })
  })
}

function walk(numbers: number[], from: [x: number, y: number]): [x: number, y: number][] {
  let [x, y] = from
  const run: [x: number, y: number][] = []
  for (let at = 0; at < numbers.length; at += 2) {
    x += numbers[at] ?? 0
    y += numbers[at + 1] ?? 0
    run.push([x, y])
  }
  return run
}

function closeIfAsked(subpath: Subpath): Subpath {
  const first = subpath.points[0]
  if (subpath.closed && first) subpath.points.push([...first])
  return subpath
}

const PAIR = String.raw`-?\d+(?: |(?=-))-?\d+`
const SUBPATH = new RegExp(`[Mm]${PAIR}l${PAIR}(?:(?: |(?=-))${PAIR})*z?`, 'g')
const NUMBER = /-?\d+/g
