/** The number under which the whole story cites the source of an entry of a card: see sourceId. */
export function sourceNumber(entry: Element): number {
  return Number(entry.id.replace(/^s(?:\d+-)?/, ''))
}
