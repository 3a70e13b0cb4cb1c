// The place in an area that is farthest from its edge: where a label sits best.

import { toWorld } from './path.mjs'

const FINE = 1 << 20
const GRID = 48

/** [lng, lat] of the roomiest place of the largest polygon, to a hundredth of a degree. */
export function labelPoint(polygons) {
  const worlds = polygons.map((rings) =>
    rings.map((ring) => ring.map((position) => toWorld(position, FINE))),
  )
  const largest = worlds.reduce((best, rings) => (span(rings[0]) > span(best[0]) ? rings : best))
  let box = boxOf(largest[0])
  let best = { point: largest[0][0], room: -Infinity }
  for (let round = 0; round < 4; round++) {
    best = roomiest(largest, box, best)
    box = around(best.point, box)
  }
  return fromWorld(best.point)
}

function roomiest(rings, [x0, y0, x1, y1], start) {
  let best = start
  for (let i = 0; i <= GRID; i++) {
    for (let j = 0; j <= GRID; j++) {
      const point = [x0 + ((x1 - x0) * i) / GRID, y0 + ((y1 - y0) * j) / GRID]
      const room = roomAt(rings, point)
      if (room > best.room) best = { point, room }
    }
  }
  return best
}

/** Distance to the nearest edge, negative outside. A label is wide, so width counts for less. */
function roomAt(rings, [x, y]) {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at++) {
      const [[ax, ay], [bx, by]] = [ring[at - 1], ring[at]]
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, distance((x - ax) / 2, y - ay, (bx - ax) / 2, by - ay))
    }
  }
  return inside ? nearest : -nearest
}

/** Of the point (px, py) from the segment that runs from (0, 0) to (dx, dy). */
function distance(px, py, dx, dy) {
  const square = dx * dx + dy * dy
  const along = square ? Math.max(0, Math.min(1, (px * dx + py * dy) / square)) : 0
  return Math.hypot(px - along * dx, py - along * dy)
}

function around([x, y], [x0, y0, x1, y1]) {
  const [width, height] = [(x1 - x0) / GRID, (y1 - y0) / GRID]
  return [x - width, y - height, x + width, y + height]
}

function boxOf(ring) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function span(ring) {
  const [x0, y0, x1, y1] = boxOf(ring)
  return (x1 - x0) * (y1 - y0)
}

function fromWorld([x, y]) {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / FINE))) * 180) / Math.PI
  return [(x / FINE) * 360 - 180, lat].map((degrees) => Math.round(degrees * 100) / 100)
}
