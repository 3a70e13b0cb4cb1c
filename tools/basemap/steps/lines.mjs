// Lengths of lines and distances between them, good enough for choosing what to draw.

export const KILOMETRES_PER_DEGREE = 111.2

/** Kilometres along a line. */
export function lengthOf(line) {
  return line.reduce((sum, to, at) => (at ? sum + apart(line[at - 1], to) : 0), 0)
}

/** A test whether a place lies within some kilometres of any of the lines. */
export function nearness(lines, kilometres) {
  const cells = new Map()
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) file(cells, [line[at - 1], line[at]])
  }
  return (place) =>
    cellsAround(place).some((key) => isNear(cells.get(key) ?? [], place, kilometres))
}

function isNear(segments, place, kilometres) {
  return segments.some((segment) => fromSegment(segment, place) <= kilometres)
}

/** A segment is filed in every one-degree cell that it may touch. */
function file(cells, segment) {
  const [[ax, ay], [bx, by]] = segment
  for (let x = Math.floor(Math.min(ax, bx)); x <= Math.max(ax, bx); x++) {
    for (let y = Math.floor(Math.min(ay, by)); y <= Math.max(ay, by); y++) {
      const key = `${x} ${y}`
      if (!cells.has(key)) cells.set(key, [])
      cells.get(key).push(segment)
    }
  }
}

function cellsAround([lng, lat]) {
  const near = [-1, 0, 1]
  return near.flatMap((dx) => near.map((dy) => `${Math.floor(lng) + dx} ${Math.floor(lat) + dy}`))
}

function fromSegment([a, b], [lng, lat]) {
  const shrink = Math.cos((lat * Math.PI) / 180)
  const [ax, ay, bx, by] = [(a[0] - lng) * shrink, a[1] - lat, (b[0] - lng) * shrink, b[1] - lat]
  const [dx, dy] = [bx - ax, by - ay]
  const square = dx * dx + dy * dy
  const along = square ? Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square)) : 0
  return Math.hypot(ax + along * dx, ay + along * dy) * KILOMETRES_PER_DEGREE
}

function apart([ax, ay], [bx, by]) {
  const shrink = Math.cos((by * Math.PI) / 180)
  return Math.hypot((bx - ax) * shrink, by - ay) * KILOMETRES_PER_DEGREE
}
