import { count } from '../../text/messages/enCount.ts'
import { inLanguage } from '../../text/messages/inLanguage.ts'
import type { Part } from '../../core/view/embedOptions.ts'

const parts: Record<Part, string> = {
  header: 'Title',
  map: 'Map',
  timeline: 'Timeline',
  list: 'List of events',
  controls: 'Controls',
}

/** Messages of the share dialog, loaded with it. */
const en = {
  label: 'Share this view',
  close: 'Close',
  link: 'Link',
  linkLabel: 'Link to this view',
  copyLink: 'Copy link',
  native: 'Share with another app',
  /** For screen readers the button is the label, and the line beside it gives the outcome. */
  copied: 'Copied.',
  copyFailed:
    'Your browser blocked copying. The text is selected: copy it with your keyboard or menu.',

  onThisDevice: 'This page is a file without a web address, so the link works on this device only.',

  qr: 'QR code',
  qrLabel: (shows: string): string => `QR code that opens this view. ${shows}`,
  qrTooLong: 'This link is too long for a QR code. Choose fewer filters, or copy the link.',

  embed: 'Embed',
  embedHint: 'Paste this into your page. It needs no account, and no script unless you choose one.',
  embedLabel: 'Embed code',
  copyCode: 'Copy code',
  parts: 'Show',
  partNames: parts,
  height: 'Height in pixels',
  grows: 'Fit the height to what is open, by a script',
  isStatic: 'A still picture with text',
  isTransparent: 'Your page’s background',
  preview: 'Preview',
  previewTitle: (title: string): string => `Preview: ${title}`,

  cite: 'Cite',
  citeAs: 'Format',
  formats: { plain: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
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
  oneFileHint: 'About 2 MB. Opens offline from a USB stick or hard drive.',
  saveHint:
    'Files hold what is shown now: the same events, with who says what and from which sources.',
  picture: 'The map',
  data: 'The events',
  svg: 'SVG picture',
  png: 'PNG picture',
  csv: 'CSV table',
  geojson: 'GeoJSON',
  json: 'JSON',
  saved: (name: string): string => `Created: ${name}`,
  saveFailed: 'The file could not be created. Try again, or print the page.',
  notSaved: 'Nothing saved? Get it here',
  pictureHere: (name: string): string => `${name}. To save it, press and hold, or right-click.`,
  textHere: 'Text of the file',
  copyText: 'Copy text',
}

export type ShareMessages = typeof en

/** The messages in a language ("uk-UA" reads "uk"); English where there is no translation. */
export const shareMessagesFor = inLanguage<ShareMessages>({ en })
