import { eventById } from '../model/eventIndex.ts'
import { plainLine } from '../json/plainText.ts'
import { OWN_PATH } from '../model/read/reserved.ts'
import type { Path, StoryOutline } from '../model/story.ts'
import type { Codec, Reading } from './link/codec.ts'
import type { Known } from './known.ts'
import { formatQuery, wellFormed } from './link/query.ts'

/** A step of a tour made by a presenter: an event, and what to say about it. */
export interface OwnStep {
  /** Event id. */
  readonly event: string
  /** Empty: use the event's title. */
  readonly title: string
  readonly text: string
}

/** A tour that is not in the data but in a presenter's link or file. */
export interface OwnPath {
  readonly title: string
  readonly steps: readonly OwnStep[]
}

/** The id by which a link refers to the tour that it carries itself. */
export const OWN = OWN_PATH

/** Limits on what is read from a link, in steps and characters. */
export const MOST_STEPS = 30
export const LONGEST_TITLE = 80
export const LONGEST_LINE = 280
/**
 * The longest tour that a link carries, in characters as escaped in an address: servers reject
 * longer ones.
 */
const LONGEST_OWN = 6000
/** The longest text that is read as a tour: everything its steps may hold, with a margin. */
export const LONGEST_READ = 30_000

const VERSION = '1'
const PARTS = 3

/**
 * One line of plain text of limited length, by the rule for texts in a story.
 */
export function lineOf(text: string, longest: number): string {
  const line = plainLine(wellFormed(text)).replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : wellFormed(line.slice(0, longest)).trim()
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\b').replaceAll('/', '\\s')
}

function unescape(text: string): string {
  return text.replaceAll('\\s', '/').replaceAll('\\b', '\\')
}

/** "1/My path/jeddah-talks//What to say/…": version, title, then event, title and line of each step. */
export function formatOwn({ title, steps }: OwnPath): string {
  const parts = steps.flatMap((step) => [step.event, step.title, step.text])
  return [VERSION, title, ...parts].map(escape).join('/')
}

/** Whether a link can carry the tour unchanged. */
export function fitsLink(written: string): boolean {
  return formatQuery([[OWN, written]]).length <= LONGEST_OWN
}

function readSteps(parts: readonly string[], { known, report }: Reading): OwnStep[] {
  const count = Math.min(MOST_STEPS, Math.ceil(parts.length / PARTS))
  return Array.from({ length: count }, (_, index) => {
    const [event = '', title = '', text = ''] = parts.slice(index * PARTS, (index + 1) * PARTS)
    return { event, title: lineOf(title, LONGEST_TITLE), text: lineOf(text, LONGEST_LINE) }
  }).filter(({ event }) => {
    const has = known.events.has(event)
    if (!has) report(OWN, event, 'event', 'dropped')
    return has
  })
}

/** Reads a tour written by {@link formatOwn}, possibly without steps; null for anything else. */
function readWritten(written: string, reading: Reading): OwnPath | null {
  const [version, title = '', ...parts] = written.split('/').map(unescape)
  if (version !== VERSION || written.length > LONGEST_READ) return null
  return { title: lineOf(title, LONGEST_TITLE), steps: readSteps(parts, reading) }
}

function readOwn(reading: Reading): OwnPath | null {
  const found = reading.value(OWN)
  if (!found) return null
  const own = readWritten(found, reading)
  if (own && own.steps.length > 0) return own
  reading.report(OWN, found, 'own', 'default')
  return null
}

/** Reads a stored draft of a tour; null if it is not one. Events not in the story are left out. */
export function readDraft(written: string | null, known: Known): OwnPath | null {
  if (written === null) return null
  return readWritten(written, { known, value: () => undefined, report: () => {} })
}

/** `own=1/Title/event/title/line/…`; a tour too long for a link is not written. */
export const ownCodec: Codec<OwnPath | null> = {
  params: [OWN],
  history: 'push',
  format: (own) => {
    const written = own === null ? '' : formatOwn(own)
    return written === '' || !fitsLink(written) ? [] : [[OWN, written]]
  },
  parse: readOwn,
}

/** What a link may refer to once it carries its own tour. */
export function knownWithOwn(known: Known, values: ReadonlyMap<string, string>): Known {
  const value = (param: string): string | undefined => values.get(param)
  const own = readOwn({ known, value, report: () => {} })
  return own ? { ...known, paths: new Map([...known.paths, [OWN, own.steps.length]]) } : known
}

function pathOf({ title, steps }: OwnPath, story: StoryOutline): Path {
  return {
    id: OWN,
    title,
    summary: '',
    steps: steps.map(({ event, title: said, text }) => ({
      event,
      title: said || (eventById(story, event)?.title ?? event),
      text,
    })),
  }
}

/** The story with the presenter's tour added; the same object if there is none. */
export function withOwn(story: StoryOutline, own: OwnPath | null): StoryOutline {
  if (own === null) return story
  return { ...story, paths: [...story.paths.filter(({ id }) => id !== OWN), pathOf(own, story)] }
}
