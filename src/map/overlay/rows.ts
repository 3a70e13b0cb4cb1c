import { toElement, type Node } from '../node.ts'
import { isSame, patch } from './patch.ts'

export type Drawable = HTMLElement | SVGElement

interface Drawn<T> {
  readonly element: Drawable
  readonly item: T
  readonly description: Node
}

/** Live elements for a list of things with ids, redrawn only where what is drawn has changed. */
export interface Rows<T> {
  /** Elements in the order of the items; one that stays is the same element as before. */
  readonly sync: (items: readonly T[]) => void
  readonly each: (visit: (element: Drawable, item: T) => void) => void
  readonly get: (id: string) => Drawable | undefined
}

function toDrawable(description: Node): Drawable {
  const element = toElement(description)
  if (element instanceof HTMLElement || element instanceof SVGElement) return element
  throw new Error(`Not an element that can be placed: ${description.tag}`)
}

/** Brings elements into order without moving those that are in place; keeps the focus. */
function order(parent: Element, elements: readonly Element[]): void {
  const active = document.activeElement
  elements.forEach((element, index) => {
    const here = parent.children[index] ?? null
    if (here !== element) parent.insertBefore(element, here)
  })
  const isLost = active instanceof HTMLElement && active !== document.activeElement
  if (isLost && parent.contains(active)) active.focus({ preventScroll: true })
}

function redraw<T>(known: Drawn<T> | undefined, item: T, description: Node): Drawn<T> {
  if (!known) return { element: toDrawable(description), item, description }
  if (!isSame(known.description, description)) patch(known.element, description, known.description)
  return { element: known.element, item, description }
}

/** Keeps the children of `parent` equal to `draw` of each item. */
export function rows<T>(
  parent: Element,
  idOf: (item: T) => string,
  draw: (item: T) => Node,
): Rows<T> {
  const drawn = new Map<string, Drawn<T>>()

  function sync(items: readonly T[]): void {
    const wanted = new Set(items.map(idOf))
    for (const [id, { element }] of drawn) {
      if (!wanted.has(id) && drawn.delete(id)) element.remove()
    }
    const elements = items.map((item) => {
      const next = redraw(drawn.get(idOf(item)), item, draw(item))
      drawn.set(idOf(item), next)
      return next.element
    })
    order(parent, elements)
  }

  return {
    sync,
    each: (visit) => drawn.forEach(({ element, item }) => visit(element, item)),
    get: (id) => drawn.get(id)?.element,
  }
}
