import type { HandoutPart } from '../view/handout.ts'
import { inLanguage } from './inLanguage.ts'

const parts: Record<HandoutPart, string> = {
  map: 'Map',
  timeline: 'Timeline',
  summaries: 'Summaries',
  claims: 'Who says what',
  quotes: 'In their own words',
  notes: 'Notes',
  sources: 'Sources',
  codes: 'QR codes',
}

/** Words of the handout, loaded with it. */
const en = {
  tools: 'What to print',
  hint: 'A4 or Letter, in colour or black and white. The browser prints it or saves it as a PDF.',
  include: 'Include',
  parts,
  scope: 'Events',
  shown: (count: string): string => `As shown: ${count}`,
  all: (count: string): string => `All: ${count}`,
  path: (title: string): string => `Tour: ${title}`,
  print: 'Print or save as PDF',
  leave: 'Back to the map',
  loading: 'Preparing the handout …',
  failed: 'The text of the events could not be loaded. Go back, and print the page itself.',
  events: 'Events',
  mapKey: 'Key to the numbers',
  noPlace: 'No fixed place',
  mapLabel: 'Map. The numbers refer to the events.',
  timelineLabel: 'Timeline. The numbers refer to the events.',
  sourcesOf: (numbers: string): string => `Sources: ${numbers}`,
  sourcesHint: 'Numbered as in the whole story.',
  dataOf: (day: string, version: string): string => `Data of ${day}, version ${version}`,
  online: 'This selection online:',
  code: (address: string): string => `QR code of ${address}`,
  page: 'Page',
}

export type HandoutWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const handoutWordsFor = inLanguage<HandoutWords>({ en })
