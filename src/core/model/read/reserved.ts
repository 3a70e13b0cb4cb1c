/**
 * Ids become names of files and folders, ids in pages, and words in links. What the build and the page
 * already use for themselves is no id of a record.
 */

/** With this, `events/<id>/oembed.json` fits beside any folder, on every file system. */
export const LONGEST_ID = 80

/** Names that Windows keeps for devices, whatever their ending; and what every object has. */
const NO_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/

/** Whether files and folders can be named so anywhere. */
export function isFileName(id: string): boolean {
  return id.length <= LONGEST_ID && !NO_NAMES.test(id)
}

/** Ids of the page's own parts, and the story's own preview picture among those of its events. */
export const PARTS_OF_PAGE: readonly string[] = [
  'awaited',
  'bar',
  'bar-written',
  'compare-title',
  'empty',
  'events',
  'events-heading',
  'legend',
  'map',
  'map-frames',
  'map-inset',
  'map-other',
  'method',
  'newer',
  'notes',
  'numbers',
  'own-title',
  'packed',
  'packed-story',
  'present-sheet-title',
  'status',
  'stopped',
  'story',
  'thumbs',
  'time-tip',
  'time-keys',
  'time-keys-within',
  'timebar',
  'timebar-written',
  'timeline',
  'timeline-note',
  'top',
]

const OF_PAGE: ReadonlySet<string> = new Set(PARTS_OF_PAGE)
/** Entries of sources, here and on paper, and drawings of kinds, have ids of this form. */
const NUMBERED = /^(?:s\d+(?:-\d+)?|handout-source-\d+|glyph-.*)$/

/** Whether an event with this id would take the place of a part of the page. */
export function isPartOfPage(id: string): boolean {
  return OF_PAGE.has(id) || NUMBERED.test(id)
}

/** The path by which a link carries a tour of its own. */
export const OWN_PATH = 'own'
