import type { HandoutPart } from '../../core/view/handout.ts'
import type { HandoutPreset } from '../../core/view/handoutPresets.ts'
import { inLanguage } from '../../text/messages/inLanguage.ts'

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

const presets: Record<HandoutPreset, string> = {
  short: 'Four pages',
  groups: 'One event per group',
  everything: 'Everything',
}

/** What is in a handout of this name. */
const presetHints: Record<HandoutPreset, string> = {
  short: 'map, timeline, summaries',
  groups: 'each event from the top of a page, with its own sources',
  everything: 'all parts, one event after the other',
}

/** Messages of the handout, loaded with it. */
const en = {
  tools: 'What to print',
  hint: 'A4 or Letter, in colour or black and white. The browser prints it or saves it as a PDF.',
  presets,
  presetHints,
  /** Where the summaries of so many events do not fit on four pages. */
  short: 'Summaries',
  include: 'Include',
  eachOnPage: 'Each event on its own page',
  estimate: (pages: number): string =>
    `About ${pages} ${pages === 1 ? 'page' : 'pages'} on A4 or Letter`,
  estimates: (a4: number, letter: number): string => `About ${a4} pages on A4, ${letter} on Letter`,
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

export type HandoutMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const handoutMessagesFor = inLanguage<HandoutMessages>({ en })
