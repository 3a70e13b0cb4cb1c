// From a topology of units to the layers of a tier.

import { merge, mesh } from 'topojson-client'
import { intervalAt } from './detail.mjs'
import { areasPath, linesPath } from './path.mjs'

const geometriesOf = (topology) => topology.objects.units.geometries

/** MultiPolygon coordinates of all units that pass `test`, joined. */
export function areaOf(topology, test) {
  return merge(
    topology,
    geometriesOf(topology).filter(({ properties }) => test(properties)),
  ).coordinates
}

/** Layers of a tier in drawing order, as the committed file holds them. */
export function layersOf(topology, tier, { worldview, lakes, rivers, regions, scale, slack }) {
  const area = (coordinates) => ({ kind: 'area', path: areasPath(coordinates, scale, slack) })
  const line = (coordinates) => ({ kind: 'line', path: linesPath(coordinates, scale, slack) })
  const { solid, dashed, dotted } = bordersOf(topology, worldview)
  const layers = {
    land: area(areaOf(topology, () => true).filter((polygon) => isBigEnough(polygon, tier))),
    lakes: area(polygonsOf(lakes)),
    crimea: area(
      areaOf(topology, ({ part }) => part === 'crimea').filter((polygon) =>
        isBigEnough(polygon, tier),
      ),
    ),
    ...(rivers && { rivers: line(runsOf(rivers)) }),
    ...(tier === 'detail' && { regions: line(regionLines(topology, regions)) }),
    crimeaLine: line(dotted),
    borders: line(solid),
    disputed: line(dashed),
  }
  return layers
}

/** Squares of the simplification's interval that a ring must be worth, or it is drawn as a splinter. */
const LEAST = { world: 4.5, detail: 10 }

function isBigEnough([outline], tier) {
  const least = LEAST[tier] * (intervalAt(tier, outline[0]) / 1000) ** 2
  return squareKilometres(outline) >= least
}

function squareKilometres(ring) {
  const kilometre = 111.2
  const shrink = Math.cos((ring[0][1] * Math.PI) / 180)
  const twice = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]
    return sum + x * nextY - nextX * y
  }, 0)
  return (Math.abs(twice) / 2) * shrink * kilometre ** 2
}

/** Lines between parts, told apart by what the worldview says of the pair. */
function bordersOf(topology, worldview) {
  const split = worldview.dashedWithin
  const isSplit = (a, b) => split.some(({ pair }) => isPair(pair, a, b))
  const of = (kind) =>
    partLines(topology, (a, b) => kindOf(a, b, worldview) === kind && !isSplit(a, b))
  const cuts = split.map(({ pair, box }) =>
    cutByBox(
      partLines(topology, (a, b) => isPair(pair, a, b)),
      box,
    ),
  )
  return {
    solid: [...of('solid'), ...cuts.flatMap(({ outside }) => outside)],
    dashed: [...of('dashed'), ...cuts.flatMap(({ inside }) => inside)],
    dotted: of('dotted'),
  }
}

function kindOf(a, b, { dotted, dashed, hidden }) {
  if (hidden.some((pair) => isPair(pair, a, b))) return 'none'
  if (dotted.some((pair) => isPair(pair, a, b))) return 'dotted'
  return dashed.some((pair) => isPair(pair, a, b)) ? 'dashed' : 'solid'
}

const isPair = ([one, other], a, b) => (one === a && other === b) || (one === b && other === a)

/** Stitched lines between units of different parts that pass `test`. */
export function partLines(topology, test = () => true) {
  const between = (a, b) => a.properties.part !== b.properties.part
  const passes = (a, b) => between(a, b) && test(a.properties.part, b.properties.part)
  return mesh(topology, topology.objects.units, passes).coordinates
}

/** Runs of lines inside and outside a box, by the middle of each segment. */
function cutByBox(lines, [w, s, e, n]) {
  const isIn = ([ax, ay], [bx, by]) => {
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2]
    return x >= w && x <= e && y >= s && y <= n
  }
  const runs = { inside: [], outside: [] }
  for (const line of lines) {
    let last = null
    for (let at = 1; at < line.length; at++) {
      const side = isIn(line[at - 1], line[at]) ? 'inside' : 'outside'
      if (side !== last) runs[side].push([line[at - 1]])
      runs[side].at(-1).push(line[at])
      last = side
    }
  }
  return runs
}

/** Lines around the regions that are drawn, without those that a border already draws. */
function regionLines(topology, isDrawn) {
  const differ = (a, b) =>
    a.properties.code !== b.properties.code && a.properties.part === b.properties.part
  const passes = (a, b) => differ(a, b) && (isDrawn(a.properties) || isDrawn(b.properties))
  return mesh(topology, topology.objects.units, passes).coordinates
}

function polygonsOf({ features, geometries }) {
  const shapes = features?.map(({ geometry }) => geometry) ?? geometries
  return shapes.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? [coordinates] : coordinates,
  )
}

function runsOf({ features, geometries }) {
  const shapes = features?.map(({ geometry }) => geometry) ?? geometries
  return shapes.flatMap(({ type, coordinates }) =>
    type === 'LineString' ? [coordinates] : coordinates,
  )
}
