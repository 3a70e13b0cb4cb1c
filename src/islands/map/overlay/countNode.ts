import { archesOf } from '../../../scene/map/marks/composition.ts'
import { glyphPath } from '../../../scene/shared/glyphs.ts'
import type { Mark } from '../../../scene/map/marks/mark.ts'
import { node, type Node } from '../../../ui/tree/node.ts'

/** Outer radius of a count, radius of the middle of its ring, and the ring's width, CSS px. */
export const COUNT_RADIUS = 13
export const SHARE_RADIUS = 11.25
export const SHARE_WIDTH = 3.5

/** Parts of a turn are drawn in so many steps: a ring does not change with every event. */
const STEPS = 64

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function at(turn: number, radius: number): string {
  const angle = 2 * Math.PI * turn - Math.PI / 2
  return `${round(Math.cos(angle) * radius)},${round(Math.sin(angle) * radius)}`
}

function archPath(from: number, to: number): string {
  const middle = (from + to) / 2
  const r = SHARE_RADIUS
  return `M${at(from, r)}A${r},${r} 0 0 1 ${at(middle, r)}A${r},${r} 0 0 1 ${at(to, r)}`
}

function stepped(turn: number): number {
  return Math.round(turn * STEPS) / STEPS
}

/** What a count is made of: a ring of lanes, and the hairlines that part them. */
export interface Ring {
  readonly shares: readonly Node[]
  readonly hairlines: Node | null
}

/**
 * The ring of a count: each lane's share of its events in a fixed order from the top on. Where it lies
 * is told by hairlines too, and what it says by the mark's name: never by colour alone.
 */
export function countRing({ composition }: Pick<Mark, 'composition'>): Ring {
  const arches = archesOf(composition).map(({ track, from, to }) => ({
    track,
    from: stepped(from),
    to: stepped(to),
  }))
  const shares = arches.map(({ track, from, to }) =>
    node('path', { class: 'map-share', 'data-track': track, d: archPath(from, to) }),
  )
  if (arches.length < 2) return { shares, hairlines: null }
  const inner = SHARE_RADIUS - SHARE_WIDTH / 2
  const d = arches.map(({ from }) => `M${at(from, inner)}L${at(from, COUNT_RADIUS)}`).join('')
  return { shares, hairlines: node('path', { class: 'map-hairline', d }) }
}

/** How far from a count's middle the sign of a call stands, and its radius, CSS px. */
const END_AT = COUNT_RADIUS + 6
const END_RADIUS = 4.2

/** The outline of a call's sign, and where it stands beside a count. */
export function callEnds({ callEnds: angles = [] }: Pick<Mark, 'callEnds'>) {
  return angles.map((angle) => {
    const [x, y] = [round(Math.cos(angle) * END_AT), round(Math.sin(angle) * END_AT)]
    return { d: glyphPath('linked-circles', END_RADIUS), transform: `translate(${x} ${y})` }
  })
}
