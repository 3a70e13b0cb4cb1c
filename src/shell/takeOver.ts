/** What undoes one change, or puts back what was set aside. */
type Undo = () => void

function isAlike(one: Node, other: Node): boolean {
  if (one.nodeType !== other.nodeType || one.nodeName !== other.nodeName) return false
  return !(one instanceof Element) || one.className === (other as Element).className
}

/** The live node that a written one became: of nodes with one name, rather the one with its classes. */
function partnerOf(written: Node, live: readonly ChildNode[]): ChildNode | undefined {
  return (
    live.find((node) => isAlike(node, written)) ??
    live.find((node) => node.nodeName === written.nodeName)
  )
}

/** Takes a node out; it returns before the node that followed it, or last. */
function takeOut(node: ChildNode): Undo {
  const { parentNode, nextSibling } = node
  node.remove()
  return () =>
    parentNode?.insertBefore(node, nextSibling?.parentNode === parentNode ? nextSibling : null)
}

/** Gives an element the words that were written; those it had return, unless it says something new. */
function reword(live: ChildNode, words: string): Undo[] {
  if (live.textContent === words && live.childNodes.length <= 1) return []
  const theirs = [...live.childNodes]
  const data = live.nodeValue
  live.textContent = words
  return [
    () => {
      if (live.textContent !== words) return
      if (live instanceof Element) live.replaceChildren(...theirs)
      else live.nodeValue = data
    },
  ]
}

function restoreChildren(live: Element, written: ParentNode & Node): Undo[] {
  let left = [...live.childNodes]
  const undos: Undo[] = []
  for (const child of written.childNodes) {
    const partner = partnerOf(child, left)
    const before = partner ? left.slice(0, left.indexOf(partner)) : []
    undos.push(...before.map(takeOut))
    if (partner) {
      left = left.slice(before.length + 1)
      undos.push(...restore(partner, child))
    } else live.insertBefore(child.cloneNode(true), left[0] ?? null)
  }
  undos.push(...left.map(takeOut))
  return undos
}

function restore(live: ChildNode, written: Node): Undo[] {
  if (!(live instanceof Element) || !(written instanceof Element))
    return reword(live, written.textContent ?? '')
  if (written.childElementCount > 0) return restoreChildren(live, written)
  // What others put into an empty element stays beside what is drawn there later.
  if (!written.firstChild) return [...live.childNodes].map(takeOut)
  return reword(live, written.textContent ?? '')
}

/**
 * Runs `hydrate` on an element as it was written. What a translator or an extension has changed since
 * is set aside meanwhile and then put back, for React renders anew whatever differs from what it expects.
 *
 * @param written a copy of the children of `live` as they were written, which others do not reach
 */
export function takeOver(live: Element, written: DocumentFragment, hydrate: () => void): void {
  const undos = restoreChildren(live, written)
  hydrate()
  for (const undo of undos.toReversed()) undo()
}
