import type { ActivityName } from '../view/activity.ts'
import { count } from './enCount.ts'
import { inLanguage } from './inLanguage.ts'

const names: Record<ActivityName, { title: string; does: string; how: string }> = {
  order: {
    title: 'Put in order',
    does: 'Events without their dates, to be put in the order in which they began.',
    how: 'Put the event that began first at the top. Use the buttons, the arrow keys on a grip, or drag the grip.',
  },
  place: {
    title: 'Put on the map',
    does: 'A map without names, and events to be put where they happened.',
    how: 'Press the map where it happened. With keys: move the map under the cross with the arrows, zoom with + and −, and press Enter.',
  },
  speaker: {
    title: 'Who said it?',
    does: 'Claims and quotations, to be matched to those who made them.',
    how: 'Choose one speaker for each. Words in quotation marks are the speaker’s own; all others are a claim in the story’s words. No two of the speakers offered are on the same side.',
  },
  source: {
    title: 'Which source supports this?',
    does: 'Claims, to be matched to the sources that support them.',
    how: 'For each claim choose the source that supports it. What is shown of each source decides it: who published it, under what title, and what the story used it for.',
  },
}

/** Words of the class activities, which come with them. */
const en = {
  title: 'Class activities',
  lead: 'Questions made from this story. Right is what its sources say: each answer names them.',
  names,
  back: 'Back to map and timeline',
  all: 'All activities',
  loading: 'Fetching the story …',
  failed: 'The story could not be fetched. Nothing is lost; try again.',
  retry: 'Try again',

  size: 'Questions',
  seed: 'Set number',
  seedHint: 'From 1 to 9999. Whoever opens the same number gets the same questions.',
  anyEvents: (number: number): string => `Made from ${count(number, 'event', 'events')}.`,
  fewer:
    'Made from the events that the link chooses: a filter, a path or a time set on the map page narrows them.',
  start: (title: string): string => `Start: ${title}`,
  begin: 'Start',
  set: (seed: number, number: number): string =>
    `Set ${seed}, ${count(number, 'question', 'questions')}`,
  tooFew:
    'The events that this link chooses do not make a question of this kind. Choose fewer filters.',

  copyLink: 'Copy link to this set',
  copied: 'Copied.',
  copyFailed: 'The browser does not let it be copied. Take it from here:',
  worksheet: 'Worksheet',
  key: 'Answer key',
  print: 'Print',
  play: 'Do it on the page',
  name: 'Name',
  date: 'Date',

  check: 'Check my answers',
  missing: (number: number): string => `${count(number, 'answer', 'answers')} still open.`,
  again: 'Try again',
  newSet: 'New set',
  clear: 'Clear my answers',
  resumed: 'Your answers of before are here: this browser tab has kept them.',
  kept: 'Your answers stay in this browser tab until you clear them or close it. Nothing is sent.',
  notKept: 'This browser keeps nothing here: your answers go when the page is left.',
  result: (right: number, all: number): string => `${right} of ${all} as the sources have it`,
  allRight: 'All answers agree with the sources.',
  someWrong: 'What differs is marked below, with the reason and the sources.',
  right: 'Right',
  wrong: 'Differs',
  /** Beside the option that the story's sources bear out. */
  yourAnswer: '(your answer)',
  theirAnswer: '(as the sources have it)',
  according: 'According to',
  readEvent: 'Read the event',

  grip: (title: string): string => `Move: ${title}`,
  earlier: (title: string): string => `Earlier: ${title}`,
  later: (title: string): string => `Later: ${title}`,
  nowAt: (title: string, place: number, all: number): string => `${title}: now ${place} of ${all}`,
  belongs: (place: number): string => `Belongs in place ${place}.`,
  orderKey: 'Number the events in the order in which they began, the first with 1.',

  map: 'Map without names. Arrow keys move it under the cross, plus and minus zoom, Enter places the event.',
  placeHere: 'Place it at the cross',
  previous: 'Previous event',
  next: 'Next event',
  placed: 'Placed',
  notPlaced: 'Not placed yet',
  placedAt: (title: string, where: string): string => `${title}: placed at ${where}`,
  crossAt: (where: string): string => `The cross is at ${where}`,
  where: (lng: number, lat: number): string =>
    `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? 'south' : 'north'}, ${Math.abs(lng).toFixed(1)}° ${lng < 0 ? 'west' : 'east'}`,
  inside: 'Inside the place that is meant',
  away: (km: number): string => `${km.toLocaleString('en-GB')} km away`,
  near: (km: number): string =>
    `Within ${km} km counts as right; where a source names only a region, anywhere in it does.`,
  legend: 'Circles are yours; squares stand where the sources have it.',
  placeKey: 'Write the number of each event on the map where it happened.',

  speakerKey: 'Tick who said it. No two of the speakers offered are on the same side.',
  about: (title: string): string => `About: ${title}.`,
  saidBy: (name: string): string => `Said by ${name}.`,
  claimStands: (label: string, meaning: string): string => `${label}: ${meaning}`,
  quotation: 'Quotation',

  which: 'Which source does the story name for it?',
  says: (name: string): string => `${name}:`,
  sourceKey: 'For each claim tick the source that supports it.',
  status: (label: string, meaning: string): string => `Status of the claim: ${label}. ${meaning}`,
  against: 'Against it:',
}

export type ActivityWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const activityWordsFor = inLanguage<ActivityWords>({ en })
