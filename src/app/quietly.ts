/**
 * Hides or shows an element; does nothing if it is so already, since every step of time calls this.
 */
export function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/** Sets the text of the existing node: a new node would be laid out afresh. */
export function setText(element: Element, text: string): void {
  const [node, ...others] = element.childNodes
  if (!(node instanceof Text) || others.length > 0) element.textContent = text
  else if (node.data !== text) node.data = text
}
