// Coordinates to path strings; the format is stated in data/basemap/README.md.

/** Whole units of a world square `scale` wide, x east and y south. */
export function toWorld([lng, lat], scale) {
  const north = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI
  return [Math.round((scale * (lng + 180)) / 360), Math.round((scale * (1 - north)) / 2)]
}

/**
 * Path of areas: MultiPolygon coordinates in degrees. Polygons come out in a fixed order.
 * Points less than `slack` units off the way between their neighbours are left out.
 */
export function areasPath(polygons, scale, slack = 0) {
  const rounded = polygons
    .map((rings) => rings.map((ring) => straightRing(roundRing(ring, scale), slack)))
    .filter(([outline]) => outline.length > 2)
    .map(([outline, ...holes]) => [
      wind(outline, 1),
      ...holes.filter((hole) => hole.length > 2).map((hole) => wind(hole, -1)),
    ])
  return rounded.sort(byStart).map(areaPath).join('')
}

/** Path of lines: MultiLineString coordinates in degrees; `slack` as for areas. */
export function linesPath(lines, scale, slack = 0) {
  const rounded = lines.map((line) =>
    straight(thin(line.map((position) => toWorld(position, scale))), slack),
  )
  return rounded
    .filter((line) => line.length > 1)
    .sort((a, b) => a[0][1] - b[0][1] || a[0][0] - b[0][0] || a.length - b.length)
    .map((line) => `M${join(line[0])}l${steps(line)}`)
    .join('')
}

function areaPath(rings) {
  let from = [0, 0]
  return rings
    .map((ring, at) => {
      const begin = at
        ? `m${join([ring[0][0] - from[0], ring[0][1] - from[1]])}`
        : `M${join(ring[0])}`
      from = ring[0]
      return `${begin}l${steps(ring)}z`
    })
    .join('')
}

/** A ring without its closing point; empty when rounding left no area. */
function roundRing(ring, scale) {
  const points = thin(ring.map((position) => toWorld(position, scale)))
  if (points.length > 1 && same(points[0], points.at(-1))) points.pop()
  if (points.length < 3 || doubleArea(points) === 0) return []
  const least = points.reduce((best, point, at) => (before(point, points[best]) ? at : best), 0)
  return [...points.slice(least), ...points.slice(0, least)]
}

/**
 * A line with its ends and the points that lie more than `slack` off: Douglas and Peucker, "Algorithms
 * for the reduction of the number of points required to represent a digitized line" (1973).
 */
function straight(points, slack) {
  if (slack === 0 || points.length < 3) return points
  const ways = points.map((point) => distance(point, points[0], points.at(-1)))
  const at = ways.indexOf(Math.max(...ways))
  if (ways[at] <= slack) return [points[0], points.at(-1)]
  return [
    ...straight(points.slice(0, at + 1), slack).slice(0, -1),
    ...straight(points.slice(at), slack),
  ]
}

/** The same for a ring, between its first point and the one farthest from it. */
function straightRing(points, slack) {
  if (points.length < 4) return points
  const ways = points.map(([x, y]) => Math.hypot(x - points[0][0], y - points[0][1]))
  const far = ways.indexOf(Math.max(...ways))
  const halves = [points.slice(0, far + 1), [...points.slice(far), points[0]]]
  const kept = halves.flatMap((half) => straight(half, slack).slice(0, -1))
  return kept.length > 2 && doubleArea(kept) !== 0 ? kept : points
}

/** Of a point from the segment between two others. */
function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

/** Without repeated points and without points in the middle of a straight run. */
function thin(points) {
  const kept = []
  for (const point of points) {
    if (kept.length && same(kept.at(-1), point)) continue
    if (kept.length > 1 && isBetween(kept.at(-2), kept.at(-1), point)) kept.pop()
    kept.push(point)
  }
  return kept
}

function isBetween([ax, ay], [bx, by], [cx, cy]) {
  const [dx, dy, ex, ey] = [bx - ax, by - ay, cx - bx, cy - by]
  return dx * ey === dy * ex && dx * ex + dy * ey > 0
}

function wind(ring, sign) {
  return doubleArea(ring) * sign < 0 ? [ring[0], ...ring.slice(1).reverse()] : ring
}

/** Twice the area; positive when clockwise on a picture whose y runs down. */
function doubleArea(points) {
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]
    return sum + x * nextY - nextX * y
  }, 0)
}

const same = ([ax, ay], [bx, by]) => ax === bx && ay === by
const before = (a, b) => a[1] - b[1] < 0 || (a[1] === b[1] && a[0] < b[0])
const byStart = ([a], [b]) => a[0][1] - b[0][1] || a[0][0] - b[0][0] || a.length - b.length
const join = ([x, y]) => (y < 0 ? `${x}${y}` : `${x} ${y}`)

function steps(points) {
  let text = ''
  for (let at = 1; at < points.length; at++) {
    const step = join([points[at][0] - points[at - 1][0], points[at][1] - points[at - 1][1]])
    text += text && !step.startsWith('-') ? ` ${step}` : step
  }
  return text
}
