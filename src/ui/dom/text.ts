/**
 * Sets the text of an element in its existing node: a new node would be laid out afresh. A translator or
 * an extension may have put others in its place, and then all of them go: no node is held on to.
 */
export function setText(element: Element, text: string): void {
  const { firstChild, lastChild } = element
  if (!(firstChild instanceof Text) || firstChild !== lastChild) {
    if (element.textContent !== text) element.textContent = text
  } else if (firstChild.data !== text) firstChild.data = text
}
