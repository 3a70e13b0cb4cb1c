/** The number under which the whole story cites a source, from the id of its entry: see sourceId. */
const numberIn = (id: string): number => Number(id.replace(/^#?s(?:\d+-)?/, ''))

/** That of an entry of a card. */
export function sourceNumber(entry: Element): number {
  return numberIn(entry.id)
}

/** That of a link to an entry; not its words, which a translator may have written in other digits. */
export function citedNumber(link: Element): number {
  return numberIn(link.getAttribute('href') ?? '')
}
