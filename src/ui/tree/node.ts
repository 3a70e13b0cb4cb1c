/**
 * A description of an element: it becomes text in the prerendered page and a live element in the
 * browser, so that the two cannot differ.
 */
export interface Node {
  readonly tag: string
  /**
   * Unique among its siblings: an element with this key and tag is kept and moved, not made anew. Without
   * one ('') siblings keep their elements by their order.
   */
  readonly key: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Node | string)[]
}

/** What an attribute can be given; see {@link node}. */
export type Value = string | number | boolean | null | undefined

/** Attributes that are null, undefined or false are left out; true becomes an empty value. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string | null)[]
): Node {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      kept[name] = value === true ? '' : String(value)
  return { tag, key: '', attributes: kept, children: children.filter((child) => child !== null) }
}

const SVG = 'http://www.w3.org/2000/svg'
const SVG_TAGS = new Set('svg g path line rect circle defs use text tspan title'.split(' '))

/**
 * Writes an attribute only if it differs: an SVG is laid out and repainted even for the same value.
 */
export function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** A live element. Text stays text: it is never read as markup. */
export function toElement({ tag, attributes, children }: Node): Element {
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) element.append(typeof child === 'string' ? child : toElement(child))
  return element
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)
}

function opening({ tag, attributes }: Node): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  return `<${tag}${written.join('')}`
}

/** The element as HTML text; every text and attribute is escaped. */
export function toMarkup(one: Node): string {
  const inner = one.children.map((child) =>
    typeof child === 'string' ? escape(child) : toMarkup(child),
  )
  return `${opening(one)}>${inner.join('')}</${one.tag}>`
}

/** The same as XML, as in a file of its own: what is empty closes itself, and each element is on a line. */
export function toXml(one: Node, line = '\n'): string {
  if (one.children.length === 0) return `${opening(one)}/>`
  const isText = one.children.some((child) => typeof child === 'string')
  const inner = one.children.map((child) =>
    typeof child === 'string' ? escape(child) : (isText ? '' : line) + toXml(child, line),
  )
  return `${opening(one)}>${inner.join('')}${isText ? '' : line}</${one.tag}>`
}
