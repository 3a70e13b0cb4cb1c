import { eventById } from '../model/eventIndex.ts'
import type { Path, StoryOutline } from '../model/story.ts'
import type { Codec, Reading } from './codec.ts'
import type { Known } from './known.ts'
import { formatQuery, wellFormed } from './query.ts'

/** A stop of a path that a presenter made: an event, and what to say of it. */
export interface OwnStep {
  /** Event id. */
  readonly event: string
  /** Empty: the event's own title. */
  readonly title: string
  readonly text: string
}

/** A guided path that is in no data, but in a link or a file of the presenter's. */
export interface OwnPath {
  readonly title: string
  readonly steps: readonly OwnStep[]
}

/** The id under which links name the path that they carry themselves. */
export const OWN = 'own'

/** Bounds of what a link is read for, in steps and characters. */
export const MOST_STEPS = 30
export const LONGEST_TITLE = 80
export const LONGEST_LINE = 280
/** Characters of a path, as an address has them, beyond which no link carries it: servers refuse longer ones. */
const LONGEST_OWN = 6000
/** Characters beyond which nothing is read as a path: all that its steps may hold, and some more. */
export const LONGEST_READ = 30_000

const VERSION = '1'
const PARTS = 3
const UNSEEN = /[\s\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu

/** One line of plain text within a length: no control characters, nothing that turns the direction of what follows. */
export function lineOf(text: string, longest: number): string {
  const line = wellFormed(text).replace(UNSEEN, ' ').trim()
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

/** Whether a link carries the path as it was written. */
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

/** A path as {@link formatOwn} wrote it, perhaps without a step; null for anything else. */
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

/** A path that was put aside while it was being made; null where it is none. What the story lacks is left out. */
export function readDraft(written: string | null, known: Known): OwnPath | null {
  if (written === null) return null
  return readWritten(written, { known, value: () => undefined, report: () => {} })
}

/** `own=1/Title/event/title/line/…`; a path too long for a link is in none. */
export const ownCodec: Codec<OwnPath | null> = {
  params: [OWN],
  history: 'push',
  format: (own) => {
    const written = own === null ? '' : formatOwn(own)
    return written === '' || !fitsLink(written) ? [] : [[OWN, written]]
  },
  parse: readOwn,
}

/** What a link may name once it carries a path of its own. */
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

/** The story with the presenter's own path beside its own; the very story where there is none. */
export function withOwn(story: StoryOutline, own: OwnPath | null): StoryOutline {
  if (own === null) return story
  return { ...story, paths: [...story.paths.filter(({ id }) => id !== OWN), pathOf(own, story)] }
}
