import { node, type Node, type Value } from './node.ts'

/** CSS px, rounded to a hundredth. */
export function pixels(value: number): number {
  return Math.round(value * 100) / 100
}

function rounded(attributes: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(attributes)
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? pixels(value) : value]),
  )
}

/** A {@link node} that is drawn: numbers are CSS px, rounded to a hundredth; with its key. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, Value>>,
  content: string | readonly (Node | null)[] = [],
  key = '',
): Node {
  const children = typeof content === 'string' ? (content ? [content] : []) : content
  return { ...node(tag, rounded(attributes), ...children), key }
}

/** A `<g>` with a class. */
export function group(name: string, children: readonly (Node | null)[], key = name): Node {
  return draw('g', { class: name }, children, key)
}
