import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages about the copy that a browser keeps for offline use. */
const en = {
  title: 'Use offline',
  none: 'This browser keeps no offline copy of this page.',
  kept: 'The story is kept on this device and opens offline.',
  keptWhole: 'Everything is kept on this device, with the detailed map and each event’s page.',
  keepAll: 'Keep the detailed map and event pages too',
  working: 'Downloading …',
  failed:
    'Some of it could not be downloaded. What is kept stays; try again on a better connection.',
  remove: 'Remove the offline copy',
  removed: 'The offline copy is removed. Your next visit makes a new one.',
  notRemoved: 'The browser did not remove all of it. Its settings for this site can.',
  newer: 'A newer version of this page is available.',
  reload: 'Load it',
}

export type OfflineMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const offlineMessagesFor = inLanguage<OfflineMessages>({ en })
