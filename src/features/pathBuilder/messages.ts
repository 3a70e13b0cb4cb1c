import { count } from '../../text/messages/enCount.ts'
import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages for making a tour of one's own, loaded with it. */
const en = {
  label: 'Your own tour',
  close: 'Close',
  title: 'Title of the tour',
  untitled: 'My tour',
  find: 'Find events to add',
  events: 'Events',
  nothing: (search: string): string => `No event matches “${search}”.`,
  clearSearch: 'Clear the search',
  steps: 'Steps',
  noSteps: 'Add events from the list; each becomes a step.',
  /** Before the title of an event, for readers who do not see the plus. */
  add: 'Add:',
  line: (title: string): string => `What to say at: ${title}`,
  hint: 'What to say here',
  up: (title: string): string => `Earlier: ${title}`,
  down: (title: string): string => `Later: ${title}`,
  remove: (title: string): string => `Remove: ${title}`,
  show: 'Show it',
  copyLink: 'Copy link',
  save: 'Save as file',
  open: 'Open a tour file, or drop one here',
  startAnew: 'Start over',
  startedAnew: 'An empty tour. You can bring the previous one back, or forget it.',
  bringBack: (title: string, steps: number): string =>
    `Bring back “${title}” (${count(steps, 'step', 'steps')})`,
  forget: 'Forget it',
  forgotten: 'This browser no longer keeps the previous tour.',
  kept: 'Your tour is kept in this browser, on this device only.',
  notKept: 'This browser cannot keep your tour: save it as a file before you leave this page.',
  added: (title: string, count: number): string => `Added as step ${count}: ${title}`,
  moved: (title: string, place: number): string => `${title}: now step ${place}`,
  removed: (title: string): string => `Removed: ${title}`,
  opened: (title: string): string => `Opened: ${title}`,
  elsewhere: 'Your tour was changed in another tab.',
  copied: 'Copied.',
  link: 'Link',
  copyFailed:
    'Your browser blocked copying. The text is selected: copy it with your keyboard or menu.',
  tooLong:
    'Too long for a link, except on this device, which keeps it. For others, save it as a file: anyone with the file can open it here and press “Show it”.',
  full: (most: number): string => `A tour has at most ${most} steps.`,
  tooLarge: 'The file is too large to be a tour, so it was not read.',
  unreadable: 'The file could not be read.',
  wrong: 'The file is not a tour that can be shown:',
  leftOut:
    'The file’s camera, time and notes are not used here; they are once it is part of the story’s data.',
  contribute:
    'The file has the form of an entry under “paths” in the story’s story.json: add it there to contribute it.',
}

export type PathBuilderMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const pathBuilderMessagesFor = inLanguage<PathBuilderMessages>({ en })
