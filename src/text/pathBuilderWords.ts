import { count } from './enCount.ts'
import { inLanguage } from './inLanguage.ts'

/** Words of making a path of one's own; they come with it. */
const en = {
  label: 'Your own path',
  close: 'Close',
  title: 'Title of the path',
  untitled: 'My path',
  find: 'Find events to add',
  events: 'Events',
  nothing: (search: string): string => `No event matches “${search}”.`,
  clearSearch: 'Clear the search',
  steps: 'Steps',
  noSteps: 'Add events from the list; each becomes a step.',
  /** Before the title of an event, for those who do not see the plus. */
  add: 'Add:',
  line: (title: string): string => `What to say at: ${title}`,
  hint: 'What to say here',
  up: (title: string): string => `Earlier: ${title}`,
  down: (title: string): string => `Later: ${title}`,
  remove: (title: string): string => `Remove: ${title}`,
  show: 'Show it',
  copyLink: 'Copy link',
  save: 'Save as file',
  open: 'Open the file of a path, or drop one here',
  startAnew: 'Start anew',
  startedAnew: 'An empty path. The one before can be brought back, or forgotten.',
  bringBack: (title: string, steps: number): string =>
    `Bring back “${title}” (${count(steps, 'step', 'steps')})`,
  forget: 'Forget it',
  forgotten: 'This browser no longer keeps the path before.',
  kept: 'What you make is kept in this browser, on this device alone.',
  notKept: 'This browser keeps nothing: save it as a file before you leave this page.',
  added: (title: string, count: number): string => `Added as step ${count}: ${title}`,
  moved: (title: string, place: number): string => `${title}: now step ${place}`,
  removed: (title: string): string => `Removed: ${title}`,
  opened: (title: string): string => `Opened: ${title}`,
  copied: 'Copied.',
  link: 'Link',
  copyFailed:
    'The browser does not let it be copied. It is selected: copy it with your keys or menu.',
  tooLong:
    'Too long for a link; shown on this device, it is found again all the same. For others, save it as a file: whoever has the file opens it here and presses “Show it”.',
  full: (most: number): string => `A path has at most ${most} steps.`,
  tooLarge: 'The file is larger than any path: it was not read.',
  unreadable: 'The file could not be read.',
  wrong: 'The file is no path that can be shown:',
  leftOut:
    'Camera, time and notes of a file are left out here; in the data of the story they count.',
  contribute:
    'The file has the form of one of the “paths” in the story’s story.json: add it there to contribute it.',
}

export type PathBuilderWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const pathBuilderWordsFor = inLanguage<PathBuilderWords>({ en })
