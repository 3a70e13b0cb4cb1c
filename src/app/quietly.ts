/** Hides an element or shows it; left alone where it is so already, since a step of time asks each time. */
export function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden
}

/** Sets a text in the node that is there: another node would be laid out as a new part of the page. */
export function setText(element: Element, text: string): void {
  const [node, ...others] = element.childNodes
  if (!(node instanceof Text) || others.length > 0) element.textContent = text
  else if (node.data !== text) node.data = text
}
