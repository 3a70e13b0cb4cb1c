import type { HandoutPart } from '../view/handout.ts'
import { inLanguage } from './inLanguage.ts'

const parts: Record<HandoutPart, string> = {
  map: 'Map',
  timeline: 'Timeline',
  summaries: 'Summaries',
  claims: 'Who says what',
  quotes: 'In their words',
  notes: 'Notes',
  sources: 'Sources',
  codes: 'Codes to photograph',
}

/** Words of the handout, which come with it. */
const en = {
  tools: 'What to print',
  hint: 'A4 and Letter, in colour or not. The browser prints it, or saves it as a PDF.',
  include: 'Include',
  parts,
  scope: 'Events',
  shown: (count: string): string => `As shown: ${count}`,
  all: (count: string): string => `All: ${count}`,
  path: (title: string): string => `Guided path: ${title}`,
  print: 'Print or save as PDF',
  leave: 'Back to the map',
  loading: 'The handout is being put together …',
  failed: 'The text of the events could not be fetched. Go back, and print the page itself.',
  events: 'Events',
  mapKey: 'Where the numbers are',
  noPlace: 'No fixed place',
  mapLabel: 'Map. The numbers are those of the events.',
  timelineLabel: 'Timeline. The numbers are those of the events.',
  sourcesOf: (numbers: string): string => `Sources: ${numbers}`,
  sourcesHint: 'Under the numbers that they have in the whole story.',
  dataOf: (day: string, version: string): string => `Data of ${day}, version ${version}`,
  online: 'This selection, live:',
  code: (address: string): string => `QR code of ${address}`,
  page: 'Page',
}

export type HandoutWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const handoutWordsFor = inLanguage<HandoutWords>({ en })
