import * as v from 'valibot'
import { readAnnotations, readLens } from './closeUp.ts'
import type { Event } from '../event.ts'
import type { OnFinding, JsonFile } from '../../json/json.ts'
import { readEras, readPaths } from './guide.ts'
import { readMapFrames } from './mapFrames.ts'
import type { Known } from './knownIds.ts'
import type { Problem } from '../../json/problem.ts'
import { readRecord, type Located } from './records.ts'
import { storyFile, type Story, type StoryFile } from '../story.ts'
import { DAY, type Instant } from '../../time/instant.ts'
import { parseMoment } from '../../time/time.ts'

/** Everything in a story except its records. */
export type StoryHeader = Omit<
  Story,
  'kinds' | 'actors' | 'places' | 'events' | 'sources' | 'sharedYear'
>

/** Fallbacks for what could not be read of story.json, so that the events can still be shown. */
const BARE: StoryFile = {
  id: 'story',
  title: 'Untitled story',
  dek: 'The description of this story could not be read.',
  language: 'en',
  zone: 'UTC',
  opens: '',
  closes: '',
  bbox: [-180, -60, 180, 75],
  credit: '',
  licence: '',
  method: [],
}

/** The valid fields of a faulty story.json, with fallbacks for the others. */
function salvage(value: unknown): StoryFile {
  if (typeof value !== 'object' || value === null) return BARE
  const written = value as Record<string, unknown>
  const sound = Object.entries(storyFile.entries).flatMap(([name, shape]) => {
    const read = v.safeParse(shape, written[name])
    return read.success && read.output !== undefined ? [[name, read.output] as const] : []
  })
  return { ...BARE, ...(Object.fromEntries(sound) as Partial<StoryFile>) }
}

/** From the first to the last instant of the events; one day in 1970 if there are none. */
function extent(events: readonly Event[]): [Instant, Instant] {
  let [from, to] = [Infinity, -Infinity]
  for (const { span } of events) {
    from = Math.min(from, span.start.earliest)
    to = Math.max(to, span.end.latest)
  }
  return from <= to ? [from, to + 1] : [0, DAY]
}

function axis(file: StoryFile, events: readonly Event[], report: OnFinding): [Instant, Instant] {
  const [first, last] = extent(events)
  const from = parseMoment(file.opens, file.zone)?.earliest
  const to = parseMoment(file.closes, file.zone)?.latest
  if (from === undefined || to === undefined)
    return [Math.min(from ?? first, last - 1), Math.max(to ?? last, first + 1)]
  if (from < to) return [from, to]
  report({
    path: ['closes'],
    found: `"${file.closes}", before "${file.opens}"`,
    wanted: 'a last day that is not before the first',
    remedy: 'Swap "opens" and "closes", or correct one.',
  })
  return [first, last]
}

/** Reads story.json; whatever cannot be read gets a fallback, so that the events still show. */
export function readStoryHeader(
  json: JsonFile,
  events: readonly Event[],
  known: Known,
): { frame: StoryHeader; problems: readonly Problem[] } {
  const read = readRecord(json, storyFile, json.value, [])
  const problems: Problem[] = json.value === undefined ? [] : [...read.problems]
  const report: OnFinding = (finding) => problems.push(json.report(finding))
  const record = read.record ?? salvage(json.value)
  const located: Located<StoryFile> = { record, path: [], kept: read.kept }
  const [opens, closes] = axis(record, events, report)
  const { id, title, dek, language, zone, bbox, credit, licence, method, strict = false } = record
  const axisAndWords = { opens, closes, bbox, credit, licence, method, strict }
  const frame = { id, title, dek, language, zone, ...axisAndWords }
  const lens = readLens(located, { opens, closes }, report)
  const annotations = readAnnotations(located, events, known, report)
  return {
    frame: {
      ...frame,
      frames: readMapFrames(located, report),
      eras: readEras(located, report),
      paths: readPaths(located, known, report),
      ...(lens && { lens }),
      ...(annotations.length > 0 && { annotations }),
    },
    problems,
  }
}
