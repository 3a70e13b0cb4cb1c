import { PAD } from '../../scene/timeline/axis/timeScale.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { createPainter } from './paint.ts'
import { draw } from '../../ui/tree/draw.ts'
import { toXml, type Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/** Position attributes: whole pixels are enough, since style sheets stretch the picture. */
const PLACES = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'transform'])

/** Paths that are nothing but places. */
const GRIDS = /^(?:tick|bins)\b/

function rounded(name: string, value: string, isGrid: boolean): string {
  const parts = PLACES.has(name) || (name === 'd' && isGrid) ? 1 : 10
  return value.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * parts) / parts))
}

/**
 * Only what is visible: no hit targets, no tooltips and no rings, which appear on selection or
 * hover.
 */
function isSeen({ tag, attributes: { class: name } }: Node): boolean {
  return tag !== 'title' && tag !== 'desc' && name !== 'target' && name !== 'ring'
}

function linePath(x1: number, y1: number, x2: number, y2: number): string {
  const to = x1 === x2 ? `V${y2}` : y1 === y2 ? `H${x2}` : `L${x2} ${y2}`
  return `M${x1} ${y1}${to}`
}

/** A line or plain box as path data; null for anything else or with further attributes. */
function pathOf({ tag, attributes }: Node): string | null {
  if (Object.keys(attributes).length !== 5) return null
  const at = (name: string) => Math.round(Number(attributes[name]))
  if (tag === 'line') return linePath(at('x1'), at('y1'), at('x2'), at('y2'))
  if (tag !== 'rect') return null
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((one) => Number(attributes[one]))
  if (x === undefined || y === undefined || !width || !height) return null
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(Math.round)
  return `M${left} ${top}H${right}V${bottom}H${left}z`
}

/** Lines and boxes of one class in one group, as a single path: a fifth of the bytes. */
function joined(children: readonly Node[]): Node[] {
  const paths = new Map<string, string>()
  const rest = children.filter((child) => {
    const path = pathOf(child)
    const name = `${child.tag} ${child.attributes['class']}`
    if (path === null) return true
    const isFirst = !paths.has(name)
    paths.set(name, `${paths.get(name) ?? ''}${path}`)
    return isFirst
  })
  return rest.map((child) => {
    const name = child.attributes['class'] ?? ''
    const d = pathOf(child) === null ? undefined : paths.get(`${child.tag} ${name}`)
    return d === undefined ? child : { ...child, tag: 'path', attributes: { class: name, d } }
  })
}

/**
 * What only a script would need, what the page provides itself, and what only old browsers needed.
 */
const LEFT_OUT = new Set(['data-event', 'data-state', 'xmlns', 'focusable'])

/** Words stay as they are; see {@link joined}. */
function stillAll(children: Node['children']): Node['children'] {
  const drawn = children.filter((child) => typeof child === 'object')
  return drawn.length === children.length ? joined(drawn.filter(isSeen)).map(still) : children
}

function still(drawn: Node): Node {
  const isGrid = GRIDS.test(drawn.attributes['class'] ?? '')
  const attributes = Object.entries(drawn.attributes)
    .filter(([name]) => !LEFT_OUT.has(name))
    .map(([name, value]) => [name, rounded(name, value, isGrid)])
  return placed({
    ...drawn,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: stillAll(drawn.children),
  })
}

/** A shape in a positioned group, so that the style sheet can scale the shape in place. */
function placed(drawn: Node): Node {
  const { transform, ...attributes } = drawn.attributes
  return transform === undefined ? drawn : draw('g', { transform }, [{ ...drawn, attributes }])
}

/**
 * The timeline as a picture for the prerendered page; needs timeline.css, marks.css and stretched.css. Its `viewBox` is the plot
 * from the first day to the last; the page's style sheet stretches it to the available width while
 * text and glyphs keep their shape.
 */
export function timelinePicture(scene: TimelineScene, messages: TimelineMessages): string {
  const { plot, size } = scene
  const drawn = still(createPainter(messages)(scene))
  const { width: _width, height: _height, ...attributes } = drawn.attributes
  const viewBox = `${plot.left + PAD} 0 ${plot.right - plot.left - 2 * PAD} ${size.height}`
  return toXml(
    { ...drawn, attributes: { ...attributes, viewBox, preserveAspectRatio: 'none' } },
    '',
  )
}
