import { setText } from '../../dom/text.ts'
import { toElement, write, type Node as Description } from '../node.ts'

/** Elements with this class were inserted by other code and are left where they are. */
const KEPT = 'map-panel'

function isKept(child: Element): boolean {
  return child.classList.contains(KEPT)
}

/** Without the previous description the live element is read, which costs more. */
function patchAttributes(element: Element, before: Description | null, after: Description): void {
  for (const [name, value] of Object.entries(after.attributes))
    if (before?.attributes[name] !== value) write(element, name, value)
  const names = before ? Object.keys(before.attributes) : element.getAttributeNames()
  for (const name of names)
    if (name !== 'style' && !(name in after.attributes)) element.removeAttribute(name)
}

/** Whether two descriptions are equal. */
export function isSame(a: Description | string | undefined, b: Description | string): boolean {
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

function isAlike(old: Element, { tag, attributes }: Description): boolean {
  return old.localName === tag && (old.getAttribute('class') ?? '') === (attributes['class'] ?? '')
}

/**
 * For each described child, the live one to patch. If their numbers differ, similar ones are
 * matched: a ring inserted before a glyph leaves the glyph as it is.
 */
function partners(old: readonly Element[], children: readonly Description[]) {
  if (old.length === children.length) return old
  let from = 0
  return children.map((child) => {
    const at = old.findIndex((one, index) => index >= from && isAlike(one, child))
    if (at >= 0) from = at + 1
    return old[at]
  })
}

/** The live child, patched if it can become what is described, otherwise created. */
function become(
  old: Element | undefined,
  before: Description | undefined,
  child: Description,
): Element {
  if (old?.localName !== child.tag) return toElement(child)
  if (!isSame(before, child)) patch(old, child, before)
  return old
}

/**
 * Whether each child can be patched in place: nothing was added, removed or inserted by other code.
 */
function isInPlace(
  { children: live }: Element,
  before: readonly Description[],
  after: readonly Description[],
): boolean {
  return (
    live.length === after.length &&
    before.length === after.length &&
    after.every(({ tag }, index) => before[index]?.tag === tag && live[index]?.localName === tag)
  )
}

function isElements(children: Description['children']): children is readonly Description[] {
  return children.every((child) => typeof child === 'object')
}

function patchElements(
  element: Element,
  before: readonly Description[] | null,
  after: readonly Description[],
): void {
  if (before && isInPlace(element, before, after)) {
    for (const [index, child] of after.entries())
      become(element.children[index], before[index], child)
    return
  }
  const old = [...element.children].filter((child) => !isKept(child))
  const found = partners(old, after)
  const fresh = after.map((child, index) => {
    const partner = found[index]
    const at = partner && before ? old.indexOf(partner) : -1
    return become(partner, before?.[at], child)
  })
  for (const extra of Array.from(element.childNodes))
    if (!(extra instanceof Element) || !(isKept(extra) || fresh.includes(extra))) extra.remove()
  for (const [index, child] of fresh.entries()) {
    const here = element.children[index] ?? null
    if (here !== child) element.insertBefore(child, here)
  }
}

/** Text beside elements is written anew as a whole: no node of text is held on to. */
function rewrite(element: Element, children: Description['children']): void {
  const [text] = children
  if (children.length === 1 && typeof text === 'string') setText(element, text)
  else element.replaceChildren(...children.map((c) => (typeof c === 'string' ? c : toElement(c))))
}

function patchChildren(element: Element, before: Description | null, after: Description): void {
  const old = before?.children ?? null
  if (isElements(after.children))
    return patchElements(element, old && isElements(old) ? old : null, after.children)
  if (!before || !isSame({ ...before, attributes: {} }, { ...after, attributes: {} }))
    rewrite(element, after.children)
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
