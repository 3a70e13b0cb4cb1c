import { toElement, type Node as Description } from '../node.ts'

/** Elements with this class were put in by hand and are left where they are. */
const KEPT = 'map-panel'

function isKept(child: ChildNode): boolean {
  return child instanceof Element && child.classList.contains(KEPT)
}

function patchAttributes(element: Element, { attributes }: Description): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  }
  for (const name of element.getAttributeNames()) {
    if (name !== 'style' && !(name in attributes)) element.removeAttribute(name)
  }
}

function isAlike(old: ChildNode, child: Description | string): boolean {
  if (typeof child === 'string') return old.nodeType === Node.TEXT_NODE
  if (!(old instanceof Element) || old.localName !== child.tag) return false
  return (old.getAttribute('class') ?? '') === (child.attributes['class'] ?? '')
}

/**
 * For each described child the live one that is to become it. Where their number differs, those that
 * are alike find each other: a ring that comes before a glyph leaves the glyph as it is.
 */
function partners(old: readonly ChildNode[], children: Description['children']) {
  if (old.length === children.length) return old
  let from = 0
  return children.map((child) => {
    const at = old.findIndex((one, index) => index >= from && isAlike(one, child))
    if (at >= 0) from = at + 1
    return old[at]
  })
}

/** The live child, patched where it can become what is described, else made. */
function become(old: ChildNode | undefined, child: Description | string): ChildNode {
  if (typeof child === 'string') {
    if (old?.nodeType !== Node.TEXT_NODE) return document.createTextNode(child)
    if (old.textContent !== child) old.textContent = child
    return old
  }
  if (!(old instanceof Element) || old.localName !== child.tag) return toElement(child)
  patch(old, child)
  return old
}

/**
 * Makes a live element equal to a description while keeping every element that has its tag and its
 * place, so that focus and the pointer stay where they are. Inline styles are left alone.
 */
export function patch(element: Element, description: Description): void {
  patchAttributes(element, description)
  const old = [...element.childNodes].filter((child) => !isKept(child))
  const found = partners(old, description.children)
  const fresh = description.children.map((child, index) => become(found[index], child))
  for (const extra of old) if (!fresh.includes(extra)) extra.remove()
  for (const [index, child] of fresh.entries()) {
    const here = element.childNodes[index] ?? null
    if (here !== child) element.insertBefore(child, here)
  }
}
