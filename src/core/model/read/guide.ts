import type { JsonPath, OnFinding } from '../../json/json.ts'
import { findUnknown, type Known } from './knownIds.ts'
import { itemPath, type Located } from './records.ts'
import type { Era, Path, Step, StoryFile } from '../story.ts'
import type { Instant } from '../../time/instant.ts'
import { parseMoment } from '../../time/time.ts'
import { readWhen } from './when.ts'

/** Says of ids, one after the other, whether they came before in the list, and reports it. */
export function reportTwins(
  located: Located<StoryFile>,
  list: 'eras' | 'paths' | 'frames',
  report: OnFinding,
): (id: string, index: number) => boolean {
  const seen = new Set<string>()
  return (id, index) => {
    const isTwin = seen.has(id)
    seen.add(id)
    if (isTwin)
      report({
        path: [...itemPath(located, list, index), 'id'],
        found: `the id "${id}" a second time`,
        wanted: `an id that none of the other ${list} have`,
        remedy: 'Give one of the two another id.',
      })
    return isTwin
  }
}

/** The eras whose dates can be read; of two with the same id, the second is left out. */
export function readEras(located: Located<StoryFile>, report: OnFinding): Era[] {
  const isTwin = reportTwins(located, 'eras', report)
  return (located.record.eras ?? []).flatMap(({ id, label, text, when }, index) => {
    const read = readWhen(when, [...itemPath(located, 'eras', index), 'when'])
    read.findings.forEach(report)
    return read.span && !isTwin(id, index) ? [{ id, label, text, span: read.span }] : []
  })
}

type StepFile = NonNullable<StoryFile['paths']>[number]['steps'][number]

function stepTime({ at }: StepFile, zone: string): Instant | null {
  const text = typeof at === 'string' ? at : (at?.latest ?? at?.earliest)
  return text === undefined ? null : (parseMoment(text, zone)?.latest ?? null)
}

function toStep(step: StepFile, zone: string): Step {
  const { title, text, event, camera, frame, notes } = step
  const at = stepTime(step, zone)
  return {
    title,
    text,
    ...(event !== undefined && { event }),
    ...(at !== null && { at }),
    ...(camera && { camera }),
    ...(frame !== undefined && { frame }),
    ...(notes !== undefined && { notes }),
  }
}

/**
 * The tours, without steps whose event is not in the story and without tours left with no steps.
 */
export function readPaths(located: Located<StoryFile>, known: Known, report: OnFinding): Path[] {
  const { paths = [], zone, frames = [] } = located.record
  const isTwin = reportTwins(located, 'paths', report)
  const isSound = ({ event, frame }: StepFile, path: JsonPath) => {
    if (frame !== undefined && !frames.some(({ id }) => id === frame)) {
      report({
        path: [...path, 'frame'],
        found: `"${frame}"`,
        wanted: 'the id of one of the frames',
        remedy: 'Correct it, or leave it out: the step is then about the main map.',
      })
    }
    if (event === undefined) return true
    const finding = findUnknown(known, 'events', event, [...path, 'event'])
    if (finding) report(finding)
    return known.events.sound.has(event)
  }
  return paths.flatMap(({ id, title, summary, steps }, index) => {
    const path = [...itemPath(located, 'paths', index), 'steps']
    const sound = steps.filter((step, at) => isSound(step, [...path, at]))
    if (isTwin(id, index) || sound.length === 0) return []
    return [{ id, title, summary, steps: sound.map((step) => toStep(step, zone)) }]
  })
}
