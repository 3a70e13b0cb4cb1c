/** What a card offers, or tells of others: neither is found in the document as it is written. */
const OURS = '.card-tools, .related'

function collect(node: Node, into: string[]): void {
  if (node instanceof HTMLElement && (node.hidden || node.matches(OURS))) return
  if (node.nodeType === Node.TEXT_NODE) into.push(node.nodeValue ?? '')
  for (const child of node.childNodes) collect(child, into)
}

/** All words that can be read in an element, for the search. Folded text counts. */
export function visibleWords(element: Element): string {
  const words: string[] = []
  for (const child of element.childNodes) collect(child, words)
  return words.join(' ')
}
