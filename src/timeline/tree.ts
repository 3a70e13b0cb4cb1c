/**
 * A description of an SVG element. It becomes text in the prerendered page and live nodes in the
 * browser, so that the two cannot differ.
 */
export interface Drawn {
  readonly tag: string
  /**
   * Unique among its siblings; a node with the same key and tag is kept and moved, not recreated.
   */
  readonly key: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Drawn[]
}

/** CSS px, rounded to a hundredth. */
export function pixels(value: number): number {
  return Math.round(value * 100) / 100
}

type Value = string | number | boolean | null

function written(value: Exclude<Value, null | false>): string {
  if (typeof value === 'number') return String(pixels(value))
  return value === true ? '' : value
}

/** Null and false omit an attribute; numbers are rounded to a hundredth of a pixel. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  content: string | readonly (Drawn | null)[] = [],
  key = '',
): Drawn {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) kept[name] = written(value)
  if (typeof content === 'string')
    return { tag, key, attributes: kept, text: content, children: [] }
  const children = content.filter((child) => child !== null)
  return { tag, key, attributes: kept, text: '', children }
}

/** A `<g>` with a class. */
export function group(name: string, children: readonly (Drawn | null)[], key = name): Drawn {
  return draw('g', { class: name }, children, key)
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter)
}

/** The element as markup for a page or a file; text and values are escaped. */
export function toMarkup({ tag, attributes, text, children }: Drawn, indent = '\n'): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`)
  const opening = `<${tag}${names.join('')}`
  if (text) return `${opening}>${escape(text)}</${tag}>`
  if (children.length === 0) return `${opening}/>`
  const inner = children.map((child) => indent + toMarkup(child, indent))
  return `${opening}>${inner.join('')}${indent}</${tag}>`
}
