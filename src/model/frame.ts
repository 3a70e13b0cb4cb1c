import type { Event } from './event.ts'
import type { Finding, JsonFile, JsonPath } from './json.ts'
import type { Problem } from './problem.ts'
import { readRecord } from './records.ts'
import { storyFile, type Era, type Path, type Step, type Story, type StoryFile } from './story.ts'
import { parseMoment, type Instant } from './time.ts'
import { readWhen } from './when.ts'
import { isZone } from './zone.ts'

/** All of a story but its records. */
export type Frame = Omit<Story, 'kinds' | 'actors' | 'places' | 'events' | 'sources'>

/** Stands in for a story.json that could not be read, so that the events can still be shown. */
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

type Report = (finding: Finding) => void

function eras(file: StoryFile, report: Report): Era[] {
  return (file.eras ?? []).flatMap(({ id, label, text, when }, index) => {
    const read = readWhen(when, ['eras', index, 'when'])
    read.findings.forEach(report)
    return read.span ? [{ id, label, text, span: read.span }] : []
  })
}

type StepFile = NonNullable<StoryFile['paths']>[number]['steps'][number]

function stepTime({ at }: StepFile, zone: string, path: JsonPath, report: Report): Instant | null {
  const text = typeof at === 'string' ? at : (at?.latest ?? at?.earliest)
  if (text === undefined) return null
  const moment = parseMoment(text, zone)
  if (moment) return moment.latest
  report({
    path: [...path, 'at'],
    found: `"${text}"`,
    wanted: 'a date that exists',
    remedy: 'Correct the date of the step.',
  })
  return null
}

function toStep(step: StepFile, at: Instant | null): Step {
  const { title, text, event, camera, notes } = step
  return {
    title,
    text,
    ...(event !== undefined && { event }),
    ...(at !== null && { at }),
    ...(camera && { camera }),
    ...(notes !== undefined && { notes }),
  }
}

function unknownEvent(path: JsonPath, event: string): Finding {
  return {
    path: [...path, 'event'],
    found: `the unknown id "${event}"`,
    wanted: 'an id from events.json',
    remedy: 'Correct the spelling of the id.',
  }
}

function paths(file: StoryFile, zone: string, known: ReadonlySet<string>, report: Report): Path[] {
  return (file.paths ?? []).map(({ id, title, summary, steps }, p) => ({
    id,
    title,
    summary,
    steps: steps.flatMap((step, s) => {
      const path = ['paths', p, 'steps', s]
      if (step.event !== undefined && !known.has(step.event)) {
        report(unknownEvent(path, step.event))
        return []
      }
      return [toStep(step, stepTime(step, zone, path, report))]
    }),
  }))
}

function axis(file: StoryFile, zone: string, events: readonly Event[]): [Instant, Instant] {
  const opens = parseMoment(file.opens, zone)?.earliest
  const closes = parseMoment(file.closes, zone)?.latest
  const first = Math.min(...events.map(({ span }) => span.start.earliest))
  const last = Math.max(...events.map(({ span }) => span.end.latest))
  const from = opens ?? (Number.isFinite(first) ? first : 0)
  const to = closes ?? (Number.isFinite(last) ? last : from + 86_400_000)
  return from < to ? [from, to] : [to, from + 1]
}

/** Reads story.json; what cannot be read is replaced by bare words, so that the events still show. */
export function readFrame(
  json: JsonFile,
  events: readonly Event[],
): { frame: Frame; problems: readonly Problem[] } {
  const read = readRecord(json, storyFile, json.value, [])
  const problems: Problem[] = [...read.problems]
  const report: Report = (finding) => problems.push(json.report(finding))
  const file = read.record ?? BARE
  const zone = isZone(file.zone) ? file.zone : 'UTC'
  if (zone !== file.zone)
    report({
      path: ['zone'],
      found: `"${file.zone}"`,
      wanted: 'an IANA time zone such as "Europe/Kyiv"',
      remedy: 'Correct the name of the zone.',
    })
  const [opens, closes] = axis(file, zone, events)
  const known = new Set(events.map(({ id }) => id))
  const { id, title, dek, language, bbox, credit, licence, method } = file
  const frame = { id, title, dek, language, zone, opens, closes, bbox, credit, licence, method }
  return {
    frame: { ...frame, eras: eras(file, report), paths: paths(file, zone, known, report) },
    problems,
  }
}
