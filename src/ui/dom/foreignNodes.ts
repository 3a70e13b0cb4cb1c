/** Where in a parent a node stands, although another program may have wrapped it. */
function placeIn(parent: Node, node: Node): Node | null {
  let place: Node | null = node
  while (place && place.parentNode !== parent) place = place.parentNode
  return place
}

/**
 * Lets React live with a translator or an extension that wraps, moves or removes what it rendered:
 * without this, removing such a node throws, and React then takes all controls away. It asks nothing but
 * these two methods; our own code does not use them to remove anything.
 */
export function allowForeignNodes(): void {
  // oxlint-disable-next-line typescript/unbound-method -- each is called on the node that it is asked of
  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function remove<T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return Reflect.apply(removeChild, this, [child])
    child.parentNode?.removeChild(child)
    return child
  }
  Node.prototype.insertBefore = function insert<T extends Node>(
    this: Node,
    node: T,
    before: Node | null,
  ): T {
    const place = before && placeIn(this, before)
    return Reflect.apply(insertBefore, this, [node, place])
  }
}
