import { toElement, type Node } from '../../../ui/tree/node.ts'
import { isSame, patch } from '../../../ui/tree/patch.ts'
import { isSameData } from './sameData.ts'

export type Drawable = HTMLElement | SVGElement

interface Drawn<T> {
  readonly element: Drawable
  readonly item: T
  readonly description: Node
  readonly look: unknown
}

/** Live elements for a list of items with ids, redrawn only if their appearance has changed. */
export interface Rows<T> {
  /** Elements in the order of the items; those that remain are the same elements as before. */
  readonly sync: (items: readonly T[]) => void
  readonly each: (visit: (element: Drawable, item: T) => void) => void
  readonly get: (id: string) => Drawable | undefined
}

function toDrawable(description: Node): Drawable {
  const element = toElement(description)
  if (element instanceof HTMLElement || element instanceof SVGElement) return element
  throw new Error(`Cannot be placed: ${description.tag}`)
}

/** Puts elements in order without moving those already in place; keeps the focus. */
function order(parent: Element, elements: readonly Element[]): void {
  const active = document.activeElement
  elements.forEach((element, index) => {
    const here = parent.children[index] ?? null
    if (here !== element) parent.insertBefore(element, here)
  })
  const isLost = active instanceof HTMLElement && active !== document.activeElement
  if (isLost && parent.contains(active)) active.focus({ preventScroll: true })
}

/**
 * Keeps the children of `parent` equal to `draw` of each item.
 *
 * @param lookOf what an item's appearance depends on, as plain data: an item whose look is unchanged is
 *   not even described
 */
export function rows<T>(
  parent: Element,
  idOf: (item: T) => string,
  draw: (item: T) => Node,
  lookOf: (item: T) => unknown = (item) => item,
): Rows<T> {
  const drawn = new Map<string, Drawn<T>>()

  function redraw(known: Drawn<T> | undefined, item: T): Drawn<T> {
    const look = lookOf(item)
    if (known && isSameData(known.look, look)) return { ...known, item }
    const description = draw(item)
    if (known && !isSame(known.description, description))
      patch(known.element, description, known.description)
    return { element: known?.element ?? toDrawable(description), item, description, look }
  }

  function sync(items: readonly T[]): void {
    const wanted = new Set(items.map(idOf))
    for (const [id, { element }] of drawn) {
      if (!wanted.has(id) && drawn.delete(id)) element.remove()
    }
    const elements = items.map((item) => {
      const next = redraw(drawn.get(idOf(item)), item)
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
