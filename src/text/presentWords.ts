import { inLanguage } from './inLanguage.ts'

/** Words of presenting to a class; they come with its script. */
const en = {
  label: 'Presentation',
  position: (step: number, all: number): string => `${step} / ${all}`,
  stepOf: (step: number, all: number): string => `Step ${step} of ${all}`,
  exploring: 'Looking around',
  returnTo: (step: number): string => `Back to step ${step} (R)`,
  /** Before the names of those who have claims on the card of the event in focus. */
  claimsBy: 'Claims by',
  inFull: 'in full (C)',
  next: 'Next step',
  back: 'Previous step',
  elapsed: 'Time since the beginning',
  steps: 'Steps',
  claims: 'Who says what, in full',
  more: 'Keys and more',
  close: 'Close',
  black: 'The screen is black. Press B, Esc, or click to go on.',
  white: 'The screen is white. Press W, Esc, or click to go on.',
  noFullScreen: 'This browser does not let the page fill the screen. Its own key may: F11.',
  notLoaded: 'This part could not be loaded. Try again when the network is better.',
  noPath: 'No guided path: each key goes from event to event.',
  ownLost:
    'The path of this link was too long for it, and this browser has not got it: open its file with P. Until then the story is shown.',
  noEvent: 'This step is about no single event.',
  focusNote: 'What was reached by Tab keeps its own arrow keys and Space; a click gives them back.',
  actions: {
    next: 'Next step',
    back: 'Previous step',
    first: 'First step',
    last: 'Last step',
    steps: 'List of steps',
    claims: 'Who says what, in full',
    return: 'Back to the step after looking around',
    black: 'Black screen, and back',
    white: 'White screen, and back',
    fullscreen: 'Full screen, and back',
    notes: 'Notes in a second window',
    path: 'Make a path of your own',
    keys: 'This list',
    escape: 'Leave: black screen, then looking around, then presenting',
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
      'The browser opened no second window. Allow pop-up windows for this page and press N again; or open this address in another tab or on another device, with mode=presenter in it, and step there by hand.',
    awaited: 'Waiting for the window that the class sees …',
    there: 'In step with the window that the class sees.',
    gone: 'The window that the class sees is closed. The lesson can go on here.',
    silent:
      'No window that the class sees answers. Both must be open in one browser and come from one site: from a disk, or closed off in a frame, windows cannot talk. The notes can be stepped here by hand.',
    impossible:
      'This browser lets windows say nothing to each other. The notes can be stepped here by hand.',
    alone:
      'These notes belong to no lesson that is open. Begin one with Present, and press N there; or step here by hand.',
    reopen: 'Open the window for the class',
    frozen: 'Frozen: the class sees what it saw. Look around; nobody comes along.',
  },
  desk: {
    label: 'Notes for the presenter',
    notes: 'Notes',
    noNotes: 'No notes for this step.',
    upNext: 'Next',
    atEnd: 'This is the last step.',
    clock: 'Time',
    black: 'Black screen',
    white: 'White screen',
    freeze: 'Freeze what the class sees',
  },
  pointers: 'Or press the edges of the map, or swipe to the side.',
}

export type PresentWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const presentWordsFor = inLanguage<PresentWords>({ en })
