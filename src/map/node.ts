/**
 * A description of an element: it becomes text in the prerendered page and a live element in the
 * browser, so that the two cannot differ.
 */
export interface Node {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Node | string)[]
}

type Value = string | number | boolean | null | undefined

/** Attributes that are null, undefined or false are left out; true becomes an empty value. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly (Node | string | null)[]
): Node {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return []
    return [[name, value === true ? '' : String(value)]]
  })
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: children.filter((child) => child !== null),
  }
}

const SVG = 'http://www.w3.org/2000/svg'
const SVG_TAGS = new Set('svg g path defs use circle text tspan title rect'.split(' '))

/**
 * Writes an attribute only if it differs: an SVG is laid out and repainted even for the same value.
 */
export function write(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** A live element. Text stays text. */
export function toElement({ tag, attributes, children }: Node): Element {
  const element = SVG_TAGS.has(tag)
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  for (const child of children) {
    element.append(typeof child === 'string' ? child : toElement(child))
  }
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

/** The element as HTML text; every text and attribute is escaped. */
export function toMarkup({ tag, attributes, children }: Node): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}=""` : ` ${name}="${escape(value)}"`,
  )
  const inner = children.map((child) =>
    typeof child === 'string' ? escape(child) : toMarkup(child),
  )
  return `<${tag}${written.join('')}>${inner.join('')}</${tag}>`
}
