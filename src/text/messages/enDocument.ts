import { count } from './enCount.ts'
import { first } from './enFirst.ts'

/** Messages used only in the prerendered document: around the story and on its folded cards. */
export const document = {
  ...first.document,
  claimsBy: 'Claims by',
  open: ({ claims, quotes, sources }: { claims: number; quotes: number; sources: number }) =>
    [
      `Who says what: ${count(claims, 'claim', 'claims')}`,
      ...(quotes > 0 ? [count(quotes, 'quotation', 'quotations')] : []),
      count(sources, 'source', 'sources'),
    ].join(', '),
  accountsDiffer: 'Accounts differ',
  notLinked: (reason: string) => `Not linked: ${reason.replace(/\.$/, '')}. Address:`,
  places: 'Places',
  /** After the name of a place. */
  assumedInShort: 'assumed',
  /** Links a card to what only the event's own page has. */
  more: 'Notes, and what each source was used for',
  facts: ({ events, claims, sources }: { events: number; claims: number; sources: number }) =>
    `${count(events, 'event', 'events')}, ${count(claims, 'claim', 'claims')}, ${count(sources, 'source', 'sources')}`,
  eventsNote: 'In order of time. Open an event for its claims and sources.',
  /** Links to the pages of a story too large for one document. */
  allEvents: (events: number) => `All ${count(events, 'event', 'events')}, page by page`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  previousPage: 'Earlier events',
  nextPage: 'Later events',
  toGraphic: 'Map and timeline',
  eras: 'Background on the timeline',
  /** Names a sentence that is written on the chart. */
  written: 'Written on the timeline',
  licence: 'Licence',
  privacy: 'This page contacts no other site, sets no cookies and does not track visitors.',
  attribution: 'Natural Earth',
  basemap:
    'Map: Natural Earth, public domain. Internationally recognised borders; Crimea is part of Ukraine and is hatched as occupied; disputed boundaries are dashed.',
}
