import { eventIndex } from '../../core/model/eventIndex.ts'
import type { Finding } from '../../core/json/json.ts'
import { readPathText, type PathRecord } from '../../core/model/pathText.ts'
import { formatProblem } from '../../core/json/problem.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import {
  LONGEST_LINE,
  LONGEST_TITLE,
  lineOf,
  MOST_STEPS,
  type OwnPath,
} from '../../core/view/own.ts'

/** The largest size in bytes of a tour file. */
export const LARGEST_FILE = 200_000

/**
 * A tour, or what is wrong with the file: where, what was found, what was wanted, how to fix it.
 */
export interface ReadPath {
  readonly path: OwnPath | null
  readonly problems: readonly string[]
}

function ownOf({ title, steps }: PathRecord): OwnPath {
  return {
    title: lineOf(title, LONGEST_TITLE),
    steps: steps.map((step) => ({
      event: step.event ?? '',
      title: lineOf(step.title, LONGEST_TITLE),
      text: lineOf(step.text, LONGEST_LINE),
    })),
  }
}

/** What the form of a tour allows, but a reader's own tour does not. */
function findingsOf({ steps }: PathRecord, story: StoryOutline): Finding[] {
  const index = eventIndex(story)
  const strangers = steps.flatMap(({ event }, at) =>
    event !== undefined && index.has(event)
      ? []
      : {
          path: ['steps', at, 'event'],
          found: event === undefined ? 'nothing' : `"${event}"`,
          wanted: 'the id of an event in this story',
          remedy: 'Use the id after “event=” in the event’s link.',
        },
  )
  if (steps.length <= MOST_STEPS) return strangers
  const tooMany = {
    path: ['steps'],
    found: `${steps.length} steps`,
    wanted: `at most ${MOST_STEPS}`,
    remedy: 'Split it into two tours.',
  }
  return [tooMany, ...strangers]
}

/**
 * Reads a file in the form of a tour in `story.json`. Never throws; its text is treated as text
 * only.
 */
export function readPathFile(name: string, text: string, story: StoryOutline): ReadPath {
  const { file, record, problems } = readPathText(name, text)
  const own = record ? findingsOf(record, story).map(file.report) : []
  const all = [...problems, ...own].map(formatProblem)
  return { path: record && all.length === 0 ? ownOf(record) : null, problems: all }
}

function idOf(title: string): string {
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id || 'own-path'
}

/** A tour as a file, in the form of a tour in `story.json`. */
export function writePathFile(own: OwnPath, story: StoryOutline): string {
  const titles = new Map(story.events.map(({ id, title }) => [id, title]))
  const steps = own.steps.map(({ event, title, text }) => {
    const said = title || (titles.get(event) ?? event)
    return { title: said, event, text: text || said }
  })
  const record = { id: idOf(own.title), title: own.title, summary: own.title, steps }
  return `${JSON.stringify(record, null, 2)}\n`
}
