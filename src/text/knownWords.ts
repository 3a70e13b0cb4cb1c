import { inLanguage } from './inLanguage.ts'

/** Words of "As known on": the story as far as it had been told at one moment. They come late. */
const en = {
  legend: 'As known on',
  day: 'Day',
  clock: 'Time (optional)',
  atPlayhead: 'As the playhead',
  leave: 'Leave',
  hint: 'Hides what was said or published later. What is dated by a day counts once that day is over at every place of the story; what no source dates stays hidden.',
  ours: 'What was said or published later is hidden. Titles, times and places are our own words.',
  path: 'The guided path is told from the end, so it waits.',
  /** In place of a summary, given what was known: "4 claims, 2 quotations". */
  summary: (parts: string): string =>
    `Known by then: ${parts}. The summary draws on later sources, so it is hidden.`,
}

export type KnownWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const knownWordsFor = inLanguage<KnownWords>({ en })
