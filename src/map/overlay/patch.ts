import { toElement, write, type Node as Description } from '../node.ts'

/** Elements with this class were inserted by other code and are left where they are. */
const KEPT = 'map-panel'

function isKept(child: ChildNode): boolean {
  return child instanceof Element && child.classList.contains(KEPT)
}

/** Without the previous description the live element is read, which costs more. */
function patchAttributes(element: Element, before: Description | null, after: Description): void {
  for (const [name, value] of Object.entries(after.attributes))
    if (before?.attributes[name] !== value) write(element, name, value)
  const names = before ? Object.keys(before.attributes) : element.getAttributeNames()
  for (const name of names)
    if (name !== 'style' && !(name in after.attributes)) element.removeAttribute(name)
}

type Child = Description | string

/** Whether two descriptions are equal. */
export function isSame(a: Child | undefined, b: Child): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  const [names, others] = [Object.keys(a.attributes), Object.keys(b.attributes)]
  return (
    a.tag === b.tag &&
    names.length === others.length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => isSame(child, b.children[index] ?? ''))
  )
}

function isAlike(old: ChildNode, child: Child): boolean {
  if (typeof child === 'string') return old.nodeType === Node.TEXT_NODE
  if (!(old instanceof Element) || old.localName !== child.tag) return false
  return (old.getAttribute('class') ?? '') === (child.attributes['class'] ?? '')
}

/**
 * For each described child, the live one to patch. If their numbers differ, similar ones are
 * matched: a ring inserted before a glyph leaves the glyph as it is.
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

/** The live child, patched if it can become what is described, otherwise created. */
function become(old: ChildNode | undefined, before: Child | undefined, child: Child): ChildNode {
  if (old && isSame(before, child)) return old
  if (typeof child === 'string') {
    if (old?.nodeType !== Node.TEXT_NODE) return document.createTextNode(child)
    if (old.textContent !== child) old.textContent = child
    return old
  }
  if (!(old instanceof Element) || old.localName !== child.tag) return toElement(child)
  patch(old, child, typeof before === 'object' ? before : null)
  return old
}

function isOfOneKind(a: Child | undefined, b: Child): boolean {
  return typeof a === 'object' && typeof b === 'object' ? a.tag === b.tag : typeof a === typeof b
}

/**
 * Whether each child can be patched in place: nothing was added, removed or inserted by other code.
 */
function isInPlace(element: Element, before: Description, { children }: Description): boolean {
  return (
    element.childNodes.length === children.length &&
    before.children.length === children.length &&
    children.every((child, index) => isOfOneKind(before.children[index], child))
  )
}

function patchChildren(element: Element, before: Description | null, after: Description): void {
  if (before && isInPlace(element, before, after)) {
    for (const [index, child] of after.children.entries())
      become(element.childNodes[index], before.children[index], child)
    return
  }
  const old = [...element.childNodes].filter((child) => !isKept(child))
  const found = partners(old, after.children)
  const fresh = after.children.map((child, index) => {
    const partner = found[index]
    const at = partner && before ? old.indexOf(partner) : -1
    return become(partner, before?.children[at], child)
  })
  for (const extra of old) if (!fresh.includes(extra)) extra.remove()
  for (const [index, child] of fresh.entries()) {
    const here = element.childNodes[index] ?? null
    if (here !== child) element.insertBefore(child, here)
  }
}

/**
 * Makes a live element match a description while keeping every element with the same tag and
 * position, so that focus and pointer stay where they are. Inline styles are left alone.
 *
 * @param before what the element was created from or last patched to: then only differences are
 *   examined
 */
export function patch(
  element: Element,
  after: Description,
  before: Description | null = null,
): void {
  patchAttributes(element, before, after)
  patchChildren(element, before, after)
}
