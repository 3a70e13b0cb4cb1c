import { inLanguage } from './inLanguage.ts'

/** Words of the copy that a browser keeps for use without a network. */
const en = {
  title: 'Without a network',
  none: 'This browser keeps no copy of the page here.',
  kept: 'The story is kept on this device: it opens without a network.',
  keptWhole: 'All of it is kept on this device, with the detailed map and each event’s page.',
  keepAll: 'Keep the detailed map and the events’ pages too',
  working: 'Fetching…',
  failed: 'Not all could be fetched. What is kept stays; try again when the network is better.',
  remove: 'Remove the copy',
  removed: 'The copy is removed. It is made again at the next visit.',
  newer: 'A newer version of this page is here.',
  reload: 'Load it',
}

export type OfflineWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const offlineWordsFor = inLanguage<OfflineWords>({ en })
