import { toElement, type Node } from '../node.ts'

/** Elements with this class were put in by hand and are left where they are. */
const KEPT = 'map-panel'

function isKept(child: ChildNode): boolean {
  return child instanceof Element && child.classList.contains(KEPT)
}

function patchAttributes(element: Element, { attributes }: Node): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  for (const name of element.getAttributeNames()) {
    if (name !== 'style' && !(name in attributes)) element.removeAttribute(name)
  }
}

function patchChild(parent: Element, old: ChildNode | undefined, child: Node | string): void {
  if (typeof child === 'string') {
    if (old?.nodeType !== 3) return replace(parent, old, document.createTextNode(child))
    if (old.textContent !== child) old.textContent = child
    return
  }
  if (old instanceof Element && old.localName === child.tag) patch(old, child)
  else replace(parent, old, toElement(child))
}

function replace(parent: Element, old: ChildNode | undefined, fresh: ChildNode): void {
  if (old) old.replaceWith(fresh)
  else parent.insertBefore(fresh, [...parent.childNodes].find(isKept) ?? null)
}

/**
 * Makes a live element equal to a description while keeping every element that has its tag and its
 * place, so that focus and the pointer stay where they are. Inline styles are left alone.
 */
export function patch(element: Element, description: Node): void {
  patchAttributes(element, description)
  const old = [...element.childNodes].filter((child) => !isKept(child))
  description.children.forEach((child, index) => patchChild(element, old[index], child))
  for (const extra of old.slice(description.children.length)) extra.remove()
}
