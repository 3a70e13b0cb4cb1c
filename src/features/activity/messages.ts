import type { ActivityName } from '../../core/view/activity.ts'
import { count } from '../../text/messages/enCount.ts'
import { inLanguage } from '../../text/messages/inLanguage.ts'

const names: Record<ActivityName, { title: string; does: string; how: string }> = {
  order: {
    title: 'Put in order',
    does: 'Put events without dates in the order in which they began.',
    how: 'Put the event that began first at the top. Use the buttons, drag a grip, or select a grip and press the arrow keys.',
  },
  place: {
    title: 'Put on the map',
    does: 'Place each event where it happened, on a map without names.',
    how: 'Click or tap the map where the event happened. With a keyboard: move the map under the cross with the arrow keys, zoom with + and −, and press Enter.',
  },
  speaker: {
    title: 'Who said it?',
    does: 'Match claims and quotations to the speakers who made them.',
    how: 'Choose one speaker for each. Messages in quotation marks are the speaker’s own; otherwise it is a claim, in the story’s words. No two of the speakers to choose from are on the same side.',
  },
  source: {
    title: 'Which source supports this?',
    does: 'Match claims to the sources that support them.',
    how: 'For each claim, choose the source that supports it. You have all you need to decide: who published each source, its title and what the story used it for.',
  },
}

/** Messages for the class activities, loaded with them. */
const en = {
  title: 'Class activities',
  lead: 'Questions made from this story. An answer is right if it matches the story’s sources; they are named with each answer.',
  names,
  back: 'Back to the map and timeline',
  all: 'All activities',
  loading: 'Loading the story …',
  failed: 'The story could not be loaded. Nothing is lost. Try again.',
  retry: 'Try again',

  size: 'Number of questions',
  seed: 'Set number',
  seedHint: 'From 1 to 9999. Everyone who opens the same set number gets the same questions.',
  anyEvents: (number: number): string => `Made from ${count(number, 'event', 'events')}.`,
  fewer:
    'These are the events that your link selects, with any filters, tour or dates set on the map page.',
  start: (title: string): string => `Start: ${title}`,
  begin: 'Start',
  set: (seed: number, number: number): string =>
    `Set ${seed}, ${count(number, 'question', 'questions')}`,
  tooFew: 'This link selects too few events for questions of this kind. Remove some filters.',

  copyLink: 'Copy link to this set',
  copied: 'Copied.',
  copyFailed: 'Your browser blocked copying. Copy the link from here:',
  worksheet: 'Worksheet',
  key: 'Answer key',
  print: 'Print',
  play: 'Answer on the page',
  name: 'Name',
  date: 'Date',

  check: 'Check my answers',
  missing: (number: number): string => `${count(number, 'question', 'questions')} unanswered.`,
  again: 'Try again',
  newSet: 'New set',
  clear: 'Clear my answers',
  resumed: 'Your earlier answers are still here: this browser tab kept them.',
  kept: 'Your answers stay in this browser tab until you clear them or close the tab. Nothing is sent.',
  notKept: 'This browser cannot keep your answers: they are lost when you leave this page.',
  result: (right: number, all: number): string => `${right} of ${all} match the sources`,
  allRight: 'All your answers match the sources.',
  someWrong: 'Answers that do not match are marked below, with the sources.',
  right: 'Matches',
  wrong: 'Does not match',
  yourAnswer: '(your answer)',
  /** Beside the option that the story's sources bear out. */
  theirAnswer: '(matches the sources)',
  according: 'According to',
  readEvent: 'Open the event',

  grip: (title: string): string => `Move: ${title}`,
  earlier: (title: string): string => `Earlier: ${title}`,
  later: (title: string): string => `Later: ${title}`,
  nowAt: (title: string, place: number, all: number): string => `${title}: now ${place} of ${all}`,
  belongs: (place: number): string => `Should be number ${place}.`,
  orderKey: 'Number the events in the order in which they began, starting with 1.',

  map: 'Map without names. The arrow keys move it under the cross, plus and minus zoom, Enter places the event.',
  placeHere: 'Place the event at the cross',
  previous: 'Previous event',
  next: 'Next event',
  placed: 'Placed',
  notPlaced: 'Not placed yet',
  placedAt: (title: string, where: string): string => `${title}: placed at ${where}`,
  crossAt: (where: string): string => `The cross is at ${where}`,
  where: (lng: number, lat: number): string =>
    `${Math.abs(lat).toFixed(1)}° ${lat < 0 ? 'south' : 'north'}, ${Math.abs(lng).toFixed(1)}° ${lng < 0 ? 'west' : 'east'}`,
  inside: 'Inside the right area',
  away: (km: number): string => `${km.toLocaleString('en-GB')} km away`,
  near: (km: number): string =>
    `Within ${km} km counts as a match; if a source names only a region, anywhere in it counts.`,
  legend: 'Circles show your answers, squares where the sources place the events.',
  placeKey: 'Write the number of each event on the map, where the event happened.',

  speakerKey: 'Tick who said it. No two of the speakers to choose from are on the same side.',
  about: (title: string): string => `About: ${title}.`,
  saidBy: (name: string): string => `Said by ${name}.`,
  claimStands: (label: string, meaning: string): string => `${label}: ${meaning}`,
  quotation: 'Quotation',

  which: 'Which source does the story give for this claim?',
  says: (name: string): string => `${name}:`,
  sourceKey: 'For each claim, tick the source that supports it.',
  status: (label: string, meaning: string): string => `Status of the claim: ${label}. ${meaning}`,
  against: 'Claims that contradict it:',
}

export type ActivityMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const activityMessagesFor = inLanguage<ActivityMessages>({ en })
