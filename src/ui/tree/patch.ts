import { setText } from '../dom/text.ts'
import { toElement, write, type Node } from './node.ts'

/** Elements with this class were inserted by other code and are left where they are. */
const KEPT = 'map-panel'

function isKept(child: Element): boolean {
  return child.classList.contains(KEPT)
}

/** Without the previous description the live element is read, which costs more. */
function patchAttributes(element: Element, before: Node | null, after: Node): void {
  for (const [name, value] of Object.entries(after.attributes))
    if (before?.attributes[name] !== value) write(element, name, value)
  const names = before ? Object.keys(before.attributes) : element.getAttributeNames()
  for (const name of names)
    if (!(name in after.attributes) && (before || name !== 'style')) element.removeAttribute(name)
}

function isSameChild(a: Node | string | undefined, b: Node | string | undefined): boolean {
  return typeof a === 'object' && typeof b === 'object' ? isSame(a, b) : a === b
}

/** Whether two descriptions are written alike. */
export function isSame(a: Node, b: Node): boolean {
  if (a === b) return true
  const names = Object.keys(a.attributes)
  return (
    a.tag === b.tag &&
    names.length === Object.keys(b.attributes).length &&
    names.every((name) => a.attributes[name] === b.attributes[name]) &&
    a.children.length === b.children.length &&
    a.children.every((child, index) => isSameChild(child, b.children[index]))
  )
}

/** Makes a live child what is described, if it can become that; otherwise a new one. */
function become(old: Element | undefined, before: Node | undefined, child: Node): Element {
  if (old?.localName !== child.tag) return toElement(child)
  if (!before || !isSame(before, child)) patch(old, child, before)
  return old
}

function isElements(children: Node['children']): children is readonly Node[] {
  return children.every((child) => typeof child === 'object')
}

/** Nothing was added, removed, moved or inserted by other code: each child is patched where it is. */
function isInPlace(live: HTMLCollection, before: readonly Node[], after: readonly Node[]): boolean {
  return (
    live.length === after.length &&
    before.length === after.length &&
    after.every(({ tag, key }, index) => {
      const old = before[index]
      return old?.tag === tag && old.key === key && live[index]?.localName === tag
    })
  )
}

/** A live child, and what it was drawn from, if that is known. */
interface Live {
  readonly element: Element
  readonly drawn: Node | undefined
}

function isAlike({ element }: Live, { tag, attributes }: Node): boolean {
  const name = element.getAttribute('class') ?? ''
  return element.localName === tag && name === (attributes['class'] ?? '')
}

/**
 * For each described child the live one to patch: that of its key; without keys, that of its place, or, if
 * their numbers differ, the next alike: a ring inserted before a glyph leaves the glyph as it is.
 */
function partners(old: readonly Live[], after: readonly Node[]): (Live | undefined)[] {
  const byKey = new Map(
    old.flatMap((one) => (one.drawn?.key ? [[`${one.drawn.tag} ${one.drawn.key}`, one]] : [])),
  )
  const plain = old.filter(({ drawn }) => !drawn?.key)
  const isPlain = ({ key }: Node): boolean => !key || byKey.size === 0
  const isByPlace = plain.length === after.filter(isPlain).length
  let from = 0
  const next = (child: Node): Live | undefined => {
    if (isByPlace) return plain[from++]
    const at = plain.findIndex((one, index) => index >= from && isAlike(one, child))
    if (at >= 0) from = at + 1
    return plain[at]
  }
  return after.map((child) =>
    isPlain(child) ? next(child) : byKey.get(`${child.tag} ${child.key}`),
  )
}

function patchElements(
  element: Element,
  before: readonly Node[] | null,
  after: readonly Node[],
): void {
  if (before && isInPlace(element.children, before, after)) {
    for (const [index, child] of after.entries())
      become(element.children[index], before[index], child)
    return
  }
  const live = [...element.children].filter((child) => !isKept(child))
  // What other code has added or taken away leaves it open which of them was which.
  const drawn = before?.length === live.length ? before : []
  const found = partners(
    live.map((child, index) => ({ element: child, drawn: drawn[index] })),
    after,
  )
  const fresh = after.map((child, at) => become(found[at]?.element, found[at]?.drawn, child))
  const kept = new Set(fresh)
  for (const extra of Array.from(element.childNodes))
    if (!(extra instanceof Element) || !(isKept(extra) || kept.has(extra))) extra.remove()
  for (const [index, child] of fresh.entries()) {
    const here = element.children[index] ?? null
    if (here !== child) element.insertBefore(child, here)
  }
}

/** Text beside elements is written anew as a whole: no node of text is held on to. */
function rewrite(element: Element, old: Node['children'], children: Node['children']): void {
  const [text] = children
  const wasText = old.every((child) => typeof child === 'string')
  if (wasText && children.length === 1 && typeof text === 'string') setText(element, text)
  else element.replaceChildren(...children.map((c) => (typeof c === 'string' ? c : toElement(c))))
}

function patchChildren(element: Element, before: Node | null, { children }: Node): void {
  const old = before?.children ?? null
  if (isElements(children) && (old === null || isElements(old)))
    return patchElements(element, old, children)
  const isSameText =
    old?.length === children.length && old.every((child, at) => isSameChild(child, children[at]))
  if (!isSameText) rewrite(element, old ?? [], children)
}

/**
 * Makes a live element match a description while keeping the elements that keep their key, or their tag and
 * place, so that focus and pointer stay where they are. Inline styles are left alone. A description that is
 * the same object as the one before counts as unchanged and is not examined.
 *
 * @param before what the element was created from or last patched to: then only differences are
 *   examined
 */
export function patch(element: Element, after: Node, before: Node | null = null): void {
  if (before === after) return
  patchAttributes(element, before, after)
  patchChildren(element, before, after)
}
