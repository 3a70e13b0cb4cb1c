import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages for a card's tools: copying its link, citing it, comparing it. They are loaded late. */
const en = {
  copyLink: 'Copy link',
  cite: 'Cite',
  citeWhat: 'What to cite',
  citeHow: 'Citation format',
  thisEvent: 'This event',
  allSources: 'All its sources',
  source: (number: number, name: string): string => `Source ${number}: ${name}`,
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  citation: 'Citation',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed:
    'Your browser blocked copying. The text is selected: copy it with your keyboard or menu.',
  loadFailed: 'The details of the sources could not be loaded. Try again.',
  compare: 'Compare with …',
  otherEvent: 'Another event',
  compareEvents: 'Compare the events',
  oneSpeaker: 'First speaker',
  otherSpeaker: 'Second speaker',
  compareSpeakers: 'Compare the speakers',
  twoEvents: 'Two events side by side',
  twoSpeakers: (event: string): string => `Two speakers on: ${event}`,
  says: 'What each says',
  saysMore: 'What else each says',
  nothingSaid: 'Nothing.',
  /** Where a speaker has no words on the event, and others of the same side have. */
  readInstead: (name: string): string => `Nothing in ${name}’s own words. Read instead:`,
  quoted: (text: string): string => `“${text}”`,
  partOf: (story: string): string => `Part of ${story}`,
  accessed: (day: string): string => `accessed ${day}`,
}

export type CardToolMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const cardToolMessagesFor = inLanguage<CardToolMessages>({ en })
