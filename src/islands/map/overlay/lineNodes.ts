import type { Arc } from '../../../scene/map/arcs.ts'
import type { Area } from '../../../scene/map/areas.ts'
import type { Mark } from '../../../scene/map/marks/mark.ts'
import type { Point } from '../../../scene/shared/camera.ts'
import { standingStroke } from '../../../scene/shared/glyphs.ts'
import { node, type Node } from '../../../ui/tree/node.ts'
import { regionId } from '../svg/base.ts'
import { linePath } from '../svg/units.ts'

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

/** The line of calls, drawn as far as it has grown: from end to end once it is there. */
export function arcNode(arc: Arc, share = 1, pathOf = linePath): Node {
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

/**
 * From marks that have made way to where they belong: a thin line, and a dot at the place itself; none
 * for marks that are where they belong.
 */
export function leaderNodes(marks: readonly Mark[], pathOf = linePath): Node[] {
  const moved = marks.filter(({ at, point }) => at !== point)
  if (moved.length === 0) return []
  const d = moved.map(({ at, point }) => pathOf([at, point])).join('')
  const dots = moved.map(({ point }) => `${pathOf([point])}h0`).join('')
  return [
    node('path', { class: 'map-leader-rim', d }),
    node('path', { class: 'map-leader', d }),
    node('path', { class: 'map-leader-dot', d: dots }),
  ]
}

/** Places of later events: pale dots of zero length, sized by their stroke. */
export function laterNodes(points: readonly Point[]): Node[] {
  if (points.length === 0) return []
  const d = points.map((at) => `${linePath([at])}h0`).join('')
  return [node('path', { class: 'map-later', d })]
}
