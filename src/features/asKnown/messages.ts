import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages for "As known on": the story as far as it had been told at a given time. Loaded late. */
const en = {
  legend: 'As known on',
  leave: 'Leave',
  ours: 'Anything said or published later is hidden. Titles, times and places are in our own words.',
  path: 'The tour uses hindsight, so it is off in this view.',
  /** In place of a summary, given what was known: "4 claims, 2 quotations". */
  summary: (parts: string): string =>
    `Known by then: ${parts}. The summary draws on later sources, so it is hidden.`,
}

export type KnownMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const knownMessagesFor = inLanguage<KnownMessages>({ en })
