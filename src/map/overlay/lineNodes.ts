import type { Arc, Link } from '../../scene/arcs.ts'
import type { Area } from '../../scene/areas.ts'
import type { Point } from '../../scene/camera.ts'
import { standingStroke } from '../../scene/glyphs.ts'
import { node, type Node } from '../node.ts'
import { regionId } from '../svg/base.ts'
import { linePath, toUnits } from '../svg/units.ts'

/** The first part of a line, 0 to 1, cut within a segment if necessary. */
export function firstPart(line: readonly Point[], share: number): readonly Point[] {
  if (share >= 1) return line
  const reach = Math.max(0, share) * (line.length - 1)
  const whole = Math.floor(reach)
  const [a, b] = [line[whole], line[whole + 1]]
  if (!a || !b) return line
  const rest = reach - whole
  const end: Point = [a[0] + (b[0] - a[0]) * rest, a[1] + (b[1] - a[1]) * rest]
  return [...line.slice(0, whole + 1), end]
}

/** A call's arc, drawn as far as it has grown. */
export function arcNode(arc: Arc, share = arc.progress, pathOf = linePath): Node {
  return node('path', {
    class: 'map-arc',
    'data-state': arc.state,
    'stroke-dasharray': standingStroke(arc.standing).dash,
    d: pathOf(firstPart(arc.line, share)),
  })
}

/** A region's outline by reference, or a ring. */
export function areaNode({ region, ring, precision, track, state }: Area, pathOf = linePath): Node {
  const look = {
    class: 'map-area',
    'data-track': track,
    'data-state': state,
    'data-precision': precision,
  }
  if (region !== null) return node('use', { ...look, href: `#${regionId(region)}` })
  return node('path', { ...look, d: `${pathOf(ring ?? [])}Z` })
}

/** How far a link bows out, as a fraction of its length. */
const BOW = 0.18

/** A bowed line, so that it does not coincide with the arc of a call between the same places. */
export function linkNode({ from, to, type }: Link): Node {
  const [a, b] = [toUnits(from), toUnits(to)]
  const x = (a[0] + b[0]) / 2 + (b[1] - a[1]) * BOW
  const y = (a[1] + b[1]) / 2 - (b[0] - a[0]) * BOW
  const [start, bend, end] = [a, [x, y], b].map((at) => at.map((one) => one.toFixed(2)).join(' '))
  return node('path', { class: 'map-link', 'data-type': type, d: `M${start}Q${bend} ${end}` })
}

/** Places of later events: zero-length dots, sized by their stroke. */
export function laterNodes(points: readonly Point[]): Node[] {
  if (points.length === 0) return []
  const d = points.map((at) => `${linePath([at])}h0`).join('')
  return [node('path', { class: 'map-later-rim', d }), node('path', { class: 'map-later', d })]
}
