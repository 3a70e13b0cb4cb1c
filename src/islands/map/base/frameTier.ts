import { toUnit, type Bbox } from '../../../scene/shared/camera.ts'
import { LAYERS, type Basemap, type BasemapLayer, type LayerName, type Regions } from './basemap.ts'

/**
 * The basemap in the document of a story with a near map: the detail tier, as fine as that map shows it
 * where it opens, and elsewhere as coarse as a map of the world can be. One tier without a seam, so that
 * one copy of it serves the near map, the far one and the inset.
 */

type Point = readonly [x: number, y: number]

interface Run {
  readonly isHole: boolean
  readonly isClosed: boolean
  readonly points: readonly Point[]
}

/** Side of the world: less than a pixel at the zoom at which near maps open. */
const SCALE = 8_192

/** How far a line may stray, in those units: about half a pixel near, two pixels of a small map of the world far. */
const NEAR = 1
const FAR = 12

/** An outline smaller than this on both sides is not drawn. */
const LEAST = { near: 4, far: 26 }

/** Drawn in the near map alone: on a map of the world they are hairlines. */
const NEAR_ONLY: ReadonlySet<LayerName> = new Set(['rivers', 'regions'])

/** Beyond the frame's box on every side, as a share of it: maps are seldom of the box's own shape. */
const MARGIN = 0.12

function runsOf(path: string, scale: number): Run[] {
  const ratio = SCALE / scale
  let start: Point = [0, 0]
  return (path.match(/[Mm][^Mmz]*z?/g) ?? []).map((text) => {
    const isHole = text.startsWith('m')
    const numbers = (text.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = isHole ? start : [0, 0]
    const points = Array.from({ length: numbers.length / 2 }, (_, index): Point => {
      x += numbers[2 * index] ?? 0
      y += numbers[2 * index + 1] ?? 0
      return [x, y]
    })
    start = points[0] ?? start
    const scaled = points.map(([a, b]): Point => [a * ratio, b * ratio])
    return { isHole, isClosed: text.endsWith('z'), points: scaled }
  })
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

/** Ramer, Douglas and Peucker, with a tolerance of its own at each point; the ends stay. */
function thinned(points: readonly Point[], tolerance: (at: Point) => number): Point[] {
  const kept = new Set([0, points.length - 1])
  const waiting: [number, number][] = [[0, points.length - 1]]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [from, to] = next
    const [a, b] = [points[from], points[to]]
    let worst = 1
    let at = -1
    for (let index = from + 1; a && b && index < to; index += 1) {
      const point = points[index] ?? a
      const share = distance(point, a, b) / tolerance(point)
      if (share > worst) [worst, at] = [share, index]
    }
    if (at < 0) continue
    kept.add(at)
    waiting.push([from, at], [at, to])
  }
  return points.filter((_, index) => kept.has(index))
}

/** A ring is thinned in two halves: it has no ends of its own that must stay apart. */
function thinnedRing(points: readonly Point[], tolerance: (at: Point) => number): Point[] {
  const [first] = points
  if (!first) return []
  const far = points.reduce(
    (best, [x, y], index) => {
      const away = Math.hypot(x - first[0], y - first[1])
      return away > best.away ? { away, index } : best
    },
    { away: 0, index: 0 },
  ).index
  const one = thinned(points.slice(0, far + 1), tolerance)
  const other = thinned([...points.slice(far), first], tolerance)
  return [...one, ...other.slice(1, -1)]
}

function sidesOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
}

/** Parts of a line that lie near, each with the point before and after. */
function nearParts(points: readonly Point[], isNear: (at: Point) => boolean): Point[][] {
  const wanted = points.map((_, index) =>
    [points[index - 1], points[index], points[index + 1]].some((at) => at && isNear(at)),
  )
  const parts: Point[][] = []
  points.forEach((at, index) => {
    if (!wanted[index]) return
    if (index > 0 && wanted[index - 1]) parts.at(-1)?.push(at)
    else parts.push([at])
  })
  return parts.filter((part) => part.length > 1)
}

function whole(points: readonly Point[]): Point[] {
  const rounded = points.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  return rounded.filter(([x, y], index) => {
    const before = rounded[index - 1]
    return !before || before[0] !== x || before[1] !== y
  })
}

function written(points: readonly Point[], origin: Point | null, end: string): string {
  const first = points[0] ?? [0, 0]
  const begin = origin ? [first[0] - origin[0], first[1] - origin[1]] : first
  const steps = points.slice(1).map(([x, y], index) => {
    const [bx, by] = points[index] ?? [0, 0]
    return `${x - bx} ${y - by}`
  })
  const text = `${origin ? 'm' : 'M'}${begin.join(' ')}l${steps.join(' ')}${end}`
  return text.replaceAll(' -', '-')
}

/** Whether a ring is large enough to be seen where it lies. */
function isSeen(points: readonly Point[], isNear: (at: Point) => boolean): boolean {
  const [wide, high] = sidesOf(points)
  return Math.max(wide, high) >= (points.some(isNear) ? LEAST.near : LEAST.far)
}

function areaPath(runs: readonly Run[], isNear: (at: Point) => boolean): string {
  const tolerance = (at: Point): number => (isNear(at) ? NEAR : FAR)
  let isOwnerKept = false
  let origin: Point = [0, 0]
  return runs
    .map(({ isHole, points }) => {
      if (isHole && !isOwnerKept) return ''
      const ring = isSeen(points, isNear) ? whole(thinnedRing(points, tolerance)) : []
      const isKept = ring.length > 2
      if (!isHole) isOwnerKept = isKept
      if (!isKept) return ''
      const text = written(ring, isHole ? origin : null, 'z')
      origin = ring[0] ?? origin
      return text
    })
    .join('')
}

function linesPath(
  runs: readonly Run[],
  isNear: (at: Point) => boolean,
  isNearOnly: boolean,
): string {
  const tolerance = (at: Point): number => (isNear(at) ? NEAR : FAR)
  return runs
    .flatMap(({ points, isClosed }) => {
      const open = isClosed ? [...points, ...points.slice(0, 1)] : points
      return isNearOnly ? nearParts(open, isNear) : [open]
    })
    .map((points) => whole(thinned(points, tolerance)))
    .filter((points) => points.length > 1 && (points.some(isNear) || isSeen(points, isNear)))
    .map((points) => written(points, null, ''))
    .join('')
}

/** Outlines of regions as fine as the near map; those that are not asked for are left out. */
export function frameRegions({ scale, areas }: Regions, codes: readonly string[]): Regions {
  const outlines = codes.flatMap((code) => {
    const area = areas[code]
    return area ? [[code, { path: areaPath(runsOf(area.path, scale), () => true) }] as const] : []
  })
  return { scale: SCALE, areas: Object.fromEntries(outlines) }
}

/** The detail tier, fine near a frame's bbox alone. */
export function frameTier(detail: Basemap, [west, south, east, north]: Bbox): Basemap {
  const [left, top] = toUnit([west, north]).map((one) => one * SCALE)
  const [right, bottom] = toUnit([east, south]).map((one) => one * SCALE)
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return detail
  const [wide, high] = [(right - left) * MARGIN, (bottom - top) * MARGIN]
  const isNear = ([x, y]: Point): boolean =>
    x > left - wide && x < right + wide && y > top - high && y < bottom + high
  const layers = LAYERS.flatMap((name): [LayerName, BasemapLayer][] => {
    const layer = detail.layers[name]
    if (!layer) return []
    const runs = runsOf(layer.path, detail.scale)
    const path =
      layer.kind === 'area' ? areaPath(runs, isNear) : linesPath(runs, isNear, NEAR_ONLY.has(name))
    return [[name, { kind: layer.kind, path }]]
  })
  return { tier: 'frame', scale: SCALE, layers: Object.fromEntries(layers) }
}
