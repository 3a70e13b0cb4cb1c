import { count } from './enCount.ts'
import { inLanguage } from './inLanguage.ts'
import type { Part } from '../view/frame.ts'

const parts: Record<Part, string> = {
  header: 'Title',
  map: 'Map',
  timeline: 'Timeline',
  list: 'List of events',
  controls: 'Controls',
}

/** Words of the share dialog, which come with it. */
const en = {
  label: 'Share this view',
  close: 'Close',
  link: 'Link',
  linkLabel: 'Link to this view',
  copyLink: 'Copy link',
  native: 'Share by another app',
  /** For screen readers the button is the label; the line beside it tells what came of it. */
  copied: 'Copied.',
  copyFailed: 'Copying is not allowed here. The text is selected: copy it by hand.',

  onThisDevice:
    'This page is a file and names no address on the web: the link works on this device alone.',

  qr: 'Code to photograph',
  qrLabel: (shows: string): string => `QR code that opens this view. ${shows}`,
  qrTooLong: 'This link is too long for a code. Choose fewer filters, or copy the link.',

  embed: 'Embed',
  embedHint: 'Paste this into your page. It needs no account, and no script unless you choose one.',
  embedLabel: 'Code for your page',
  copyCode: 'Copy code',
  parts: 'Show',
  partNames: parts,
  height: 'Height in pixels',
  grows: 'Height follows what is open, by a script',
  isStatic: 'A still picture with text',
  isTransparent: 'Your page’s own background',
  preview: 'Preview',
  previewTitle: (title: string): string => `Preview: ${title}`,

  cite: 'Cite',
  citeAs: 'Form',
  formats: { plain: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copyCitation: 'Copy citation',
  citing: {
    version: (version: string): string => `Version ${version}`,
    accessed: (day: string): string => `Accessed ${day}`,
  },

  save: 'Save',
  /** In a picture that is saved: how many sources it rests on, and where they are. */
  pictureSources: (sources: number, address: string | null): string =>
    `${count(sources, 'source', 'sources')}${address === null ? '.' : `, listed at ${address}`}`,
  oneFile: 'Everything in one file, map included',
  oneFileHint: 'Under 2 MB. It opens from a stick or a disk and needs no network.',
  saveHint:
    'Files hold what is shown now: the same events, with who says what and on which sources.',
  picture: 'The map',
  data: 'The events',
  svg: 'SVG picture',
  png: 'PNG picture',
  csv: 'CSV table',
  geojson: 'GeoJSON',
  json: 'JSON',
  saved: (name: string): string => `Made: ${name}`,
  saveFailed: 'The file could not be made. Try again, or print the page.',
  notSaved: 'Nothing was saved? Take it from here',
  pictureHere: (name: string): string =>
    `${name}. Press it for long, or with the right button, to save it.`,
  textHere: 'Text of the file',
  copyText: 'Copy text',
}

export type ShareWords = typeof en

/** The words in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const shareWordsFor = inLanguage<ShareWords>({ en })
