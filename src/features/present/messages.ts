import { inLanguage } from '../../text/messages/inLanguage.ts'

/** Messages for presenting to a class, loaded with its script. */
const en = {
  label: 'Presentation',
  position: (step: number, all: number): string => `${step} / ${all}`,
  stepOf: (step: number, all: number): string => `Step ${step} of ${all}`,
  exploring: 'Exploring',
  returnTo: (step: number): string => `Back to step ${step} (R)`,
  /** Before the names of those who have claims on the card of the event in focus. */
  claimsBy: 'Claims by',
  inFull: 'in full (C)',
  /** The same out of sight. */
  inFullHeard: 'Who says what, in full (C)',
  next: 'Next step',
  back: 'Previous step',
  elapsed: 'Time elapsed',
  steps: 'Steps',
  claims: 'Who says what, in full',
  more: 'Keys and more',
  close: 'Close',
  black: 'The screen is black. Press B or Esc, or click, to go on.',
  white: 'The screen is white. Press W or Esc, or click, to go on.',
  noFullScreen: 'This browser does not let the page fill the screen. Its own key, F11, may.',
  notLoaded: 'This part could not be loaded. Try again on a better connection.',
  noPath: 'No tour: the keys go from event to event.',
  ownLost:
    'The tour was too long for this link, and this browser has no copy of it. Press P to open its file; until then the story is shown.',
  noEvent: 'This step is not about a single event.',
  focusNote:
    'Space presses the control that has the focus; one reached with Tab uses the arrow keys too. Click elsewhere to free them.',
  letters: 'Single letters and signs act as keys in this window',
  actions: {
    next: 'Next step',
    back: 'Previous step',
    first: 'First step',
    last: 'Last step',
    steps: 'List of steps',
    claims: 'Who says what, in full',
    return: 'Back to the step after exploring',
    black: 'Black screen on or off',
    white: 'White screen on or off',
    fullscreen: 'Full screen on or off',
    notes: 'Notes in a second window',
    path: 'Make your own tour',
    keys: 'This list',
    escape: 'Leave the black screen, then exploring, then the presentation',
  },
  keys: {
    next: 'Page Down · → · ↓ · Space',
    back: 'Page Up · ← · ↑ · Shift Space',
    first: 'Home',
    last: 'End',
    steps: 'L',
    claims: 'C',
    return: 'R · Backspace',
    black: 'B · .',
    white: 'W · ,',
    fullscreen: 'F · F5',
    notes: 'N',
    path: 'P',
    keys: '?',
    escape: 'Esc',
  },
  windows: {
    blocked:
      'The browser blocked the second window. Allow pop-ups for this page and press N again. Or open this address with mode=presenter in another tab or on another device, and step through by hand.',
    awaited: 'Waiting for the class window …',
    there: 'In step with the class window.',
    gone: 'The class window is closed. The lesson can go on here.',
    silent:
      'No class window is answering. Both windows must be open in one browser and come from one site; opened from a file, or sealed off in a frame, they cannot talk to each other. You can step through the notes by hand.',
    impossible:
      'This browser does not let windows talk to each other. You can step through the notes by hand.',
    alone:
      'These notes do not belong to an open lesson. Start one with Present and press N there, or step through by hand.',
    reopen: 'Open the class window',
    frozen: 'Frozen. Look around; the class view stays as it was.',
  },
  desk: {
    label: 'Presenter notes',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    upNext: 'Next',
    atEnd: 'This is the last step.',
    clock: 'Time',
    black: 'Black screen',
    white: 'White screen',
    freeze: 'Freeze the class view',
  },
  pointers: 'Or press the edges of the map, or swipe sideways.',
}

export type PresentMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const presentMessagesFor = inLanguage<PresentMessages>({ en })
