import { setText } from '../dom/text.ts'
import type { Drawn } from './tree.ts'

const SVG = 'http://www.w3.org/2000/svg' as const

/** Makes the live element; text is set as text, never read as markup. */
export function toElement({ tag, attributes, text, children }: Drawn): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (text) element.textContent = text
  else element.append(...children.map(toElement))
  return element
}

function patchAttributes(element: Element, before: Drawn, after: Drawn): void {
  for (const name of Object.keys(before.attributes))
    if (!(name in after.attributes)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(after.attributes))
    if (before.attributes[name] !== value) element.setAttribute(name, value)
}

function nameOf({ tag, key }: Drawn, index: number): string {
  return key ? `${tag} ${key}` : `${tag} at ${index}`
}

interface Kept {
  readonly drawn: Drawn
  readonly element: Element
}

function keep(parent: Element, children: readonly Drawn[]): Map<string, Kept> {
  const kept = new Map<string, Kept>()
  for (const [index, drawn] of children.entries()) {
    const element = parent.children[index]
    if (element) kept.set(nameOf(drawn, index), { drawn, element })
  }
  return kept
}

function isSame(before: readonly Drawn[], after: readonly Drawn[]): boolean {
  return (
    before.length === after.length &&
    before.every((one, index) => {
      const other = after[index]
      return other?.tag === one.tag && other.key === one.key
    })
  )
}

function patchInPlace(parent: Element, before: readonly Drawn[], after: readonly Drawn[]): void {
  const elements = Array.from(parent.children)
  for (const [index, element] of elements.entries()) {
    const [old, next] = [before[index], after[index]]
    if (old && next) patch(element, old, next)
  }
}

/** Whether the live children are those that were drawn: other programs add and remove some. */
function isWhole(parent: Element, before: readonly Drawn[]): boolean {
  return (
    parent.childElementCount === before.length &&
    before.every(({ tag }, index) => parent.children[index]?.localName === tag)
  )
}

function patchChildren(parent: Element, before: readonly Drawn[], after: readonly Drawn[]): void {
  if (!isWhole(parent, before)) return parent.replaceChildren(...after.map(toElement))
  if (isSame(before, after)) return patchInPlace(parent, before, after)
  const kept = keep(parent, before)
  const wanted = after.map((drawn, index) => {
    const name = nameOf(drawn, index)
    const old = kept.get(name)
    if (!old) return toElement(drawn)
    kept.delete(name)
    patch(old.element, old.drawn, drawn)
    return old.element
  })
  for (const { element } of kept.values()) element.remove()
  for (const [index, element] of wanted.entries())
    if (parent.children[index] !== element)
      parent.insertBefore(element, parent.children[index] ?? null)
}

/**
 * Updates a live element from one description to the next, touching only what differs. A
 * description that is the same object counts as unchanged and is not examined.
 */
export function patch(element: Element, before: Drawn, after: Drawn): void {
  if (before === after) return
  patchAttributes(element, before, after)
  if (after.text !== before.text) setText(element, after.text)
  if (!after.text) patchChildren(element, before.children, after.children)
}
