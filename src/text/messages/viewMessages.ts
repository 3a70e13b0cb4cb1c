import { joined, standings } from './enLists.ts'
import { inLanguage } from './inLanguage.ts'

/** Messages for the sentence that says what is shown; it is loaded late. */
const en = {
  list: joined,
  standings,
  asKnown: (when: string): string => `As known on ${when}.`,
  upTo: (when: string, count: string): string => `Up to ${when}: ${count}.`,
  at: (when: string, count: string): string => `Possibly under way (${when}): ${count}.`,
  between: (from: string, to: string, count: string): string =>
    `Between ${from} and ${to}: ${count}.`,
  whole: (days: string, count: string): string => `Whole story, ${days}: ${count}.`,
  /** "calls and strikes with Trump or Putin, at Helsinki" */
  only: (kinds: string, conditions: string): string =>
    `Only ${[kinds || 'events', conditions].filter((part) => part !== '').join(' ')}.`,
  withActors: (names: string): string => `with ${names}`,
  atPlaces: (names: string): string => `at ${names}`,
  selected: (title: string): string => `Selected: ${title}.`,
  claims: (standings: string): string => `with claims marked ${standings}`,
  saidBy: (names: string): string => `with words from ${names}`,
  statuses: (statuses: string): string => `with the status ${statuses}`,
  dead: (sides: string): string => `with deaths reported by ${sides}`,
  takingPart: (names: string): string => `with ${names} taking part`,
  inArea: 'within the chosen part of the map',
  words: (search: string): string => `matching ${search}`,
  lensOpened: (from: string, to: string): string => `Close-up on the timeline: ${from} to ${to}.`,
  lensClosed: 'The timeline shows the whole story.',
  axis: (from: string, to: string): string => `The timeline shows ${from} to ${to}.`,
}

export type ViewMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const viewMessagesFor = inLanguage<ViewMessages>({ en })
