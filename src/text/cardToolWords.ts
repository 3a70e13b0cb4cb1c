import { inLanguage } from './inLanguage.ts'

/** Words of what a card offers beside what it tells: its link, citing it, comparing it. They come late. */
const en = {
  copyLink: 'Copy link',
  cite: 'Cite',
  citeWhat: 'What to cite',
  citeHow: 'Form of citation',
  thisEvent: 'This event',
  allSources: 'All its sources',
  source: (number: number, name: string): string => `Source ${number}: ${name}`,
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed:
    'The browser does not let it be copied. It is selected: copy it with your keys or menu.',
  loadFailed: 'The facts about the sources could not be loaded. Try again.',
  compare: 'Compare with …',
  otherEvent: 'Another event',
  compareEvents: 'Compare the events',
  oneSpeaker: 'One speaker',
  otherSpeaker: 'Another speaker',
  compareSpeakers: 'Compare the speakers',
  twoEvents: 'Two events side by side',
  twoSpeakers: (event: string): string => `Two speakers on: ${event}`,
  says: 'What each says',
  saysMore: 'What each says besides',
  nothingSaid: 'Nothing here.',
  quoted: (text: string): string => `“${text}”`,
  partOf: (story: string): string => `Part of ${story}`,
  accessed: (day: string): string => `accessed ${day}`,
}

export type CardToolWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const cardToolWordsFor = inLanguage<CardToolWords>({ en })
