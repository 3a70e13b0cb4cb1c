// The source has rivers in pieces. Joined end to end, they can be chosen by their true length.

const KILOMETRES_PER_DEGREE = 111.2

/** Whole rivers of at least `least` kilometres at their place, as lists of positions. */
export function longRivers(pieces, least) {
  return joinPieces(pieces).filter((river) => lengthOf(river) >= least(middleOf(river)))
}

/** Joins pieces that meet; where more than two meet, the two longest go on as one river. */
function joinPieces(pieces) {
  const open = pieces.map((piece) => [...piece])
  for (;;) {
    const pair = pairToJoin(open)
    if (!pair) return open
    const [a, b] = pair
    const joined = join(open[a], open[b])
    open.splice(Math.max(a, b), 1)
    open.splice(Math.min(a, b), 1, joined)
  }
}

/** Indexes of the two longest pieces of the first node where two still meet. */
function pairToJoin(pieces) {
  for (const at of nodesOf(pieces).values()) {
    const whole = [...new Set(at)]
    if (whole.length < 2) continue
    const [a, b] = whole.toSorted((i, j) => lengthOf(pieces[j]) - lengthOf(pieces[i]) || i - j)
    return [a, b]
  }
  return null
}

function nodesOf(pieces) {
  const nodes = new Map()
  pieces.forEach((piece, index) => {
    for (const end of [piece[0], piece.at(-1)]) {
      const key = keyOf(end)
      if (!nodes.has(key)) nodes.set(key, [])
      nodes.get(key).push(index)
    }
  })
  return nodes
}

function join(a, b) {
  if (meets(a.at(-1), b[0])) return [...a, ...b.slice(1)]
  if (meets(a.at(-1), b.at(-1))) return [...a, ...b.toReversed().slice(1)]
  if (meets(a[0], b.at(-1))) return [...b, ...a.slice(1)]
  return [...b.toReversed(), ...a.slice(1)]
}

const keyOf = ([lng, lat]) => `${lng.toFixed(2)} ${lat.toFixed(2)}`
const meets = (a, b) => keyOf(a) === keyOf(b)
const middleOf = (line) => line[Math.floor(line.length / 2)]

function lengthOf(line) {
  return line.reduce((sum, [lng, lat], at) => {
    if (at === 0) return 0
    const [lastLng, lastLat] = line[at - 1]
    const shrink = Math.cos((lat * Math.PI) / 180)
    return sum + Math.hypot((lng - lastLng) * shrink, lat - lastLat) * KILOMETRES_PER_DEGREE
  }, 0)
}
