import { toElement, type Node } from '../node.ts'

interface Drawn<T> {
  readonly element: HTMLElement | SVGElement
  item: T
  written: string
}

/** Live elements of a list of things with ids, redrawn only where what is drawn has changed. */
export interface Rows<T> {
  /** Elements in the order of the items; one that stays is the same element as before. */
  readonly sync: (items: readonly T[]) => void
  /** For each thing drawn. */
  readonly each: (visit: (element: HTMLElement | SVGElement, item: T) => void) => void
  readonly get: (id: string) => HTMLElement | SVGElement | undefined
}

function isDrawable(element: Element): element is HTMLElement | SVGElement {
  return 'style' in element
}

/**
 * Keeps the children of `parent` equal to `draw` of each item. An element whose description has not
 * changed is not touched; one that moved in the order keeps its focus.
 */
export function rows<T>(
  parent: Element,
  idOf: (item: T) => string,
  draw: (item: T) => Node,
): Rows<T> {
  const drawn = new Map<string, Drawn<T>>()

  function update(item: T): void {
    const id = idOf(item)
    const description = draw(item)
    const written = JSON.stringify(description)
    const known = drawn.get(id)
    if (known && known.written === written) known.item = item
    else drawn.set(id, { element: renew(known?.element, description), item, written })
  }

  function sync(items: readonly T[]): void {
    const wanted = new Set(items.map(idOf))
    for (const [id, { element }] of drawn) {
      if (wanted.has(id)) continue
      element.remove()
      drawn.delete(id)
    }
    for (const item of items) update(item)
    order(parent, items.flatMap((item) => drawn.get(idOf(item))?.element ?? []))
  }

  return {
    sync,
    each: (visit) => drawn.forEach(({ element, item }) => visit(element, item)),
    get: (id) => drawn.get(id)?.element,
  }
}

/** Gives an element the attributes and children of a description, keeping where it stands. */
function renew(
  known: HTMLElement | SVGElement | undefined,
  description: Node,
): HTMLElement | SVGElement {
  const fresh = toElement(description)
  if (!isDrawable(fresh)) throw new Error(`Not an element that can be placed: ${description.tag}`)
  if (!known) return fresh
  for (const { name, value } of fresh.attributes) known.setAttribute(name, value)
  for (const { name } of [...known.attributes]) {
    if (name !== 'style' && !fresh.hasAttribute(name)) known.removeAttribute(name)
  }
  known.replaceChildren(...fresh.childNodes)
  return known
}

function order(parent: Element, elements: readonly Element[]): void {
  const active = document.activeElement
  elements.forEach((element, index) => {
    const here = parent.children[index] ?? null
    if (here !== element) parent.insertBefore(element, here)
  })
  const lost = active !== document.activeElement && elements.some((one) => one.contains(active))
  if (lost && active instanceof HTMLElement) active.focus({ preventScroll: true })
}
