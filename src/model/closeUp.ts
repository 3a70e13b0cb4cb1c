import * as v from 'valibot'
import { date, described, id, text } from './fields.ts'
import type { Event } from './event.ts'
import type { Report } from './guide.ts'
import type { JsonPath } from './json.ts'
import { findUnknown, type Known } from './known.ts'
import { itemPath, type Located } from './records.ts'
import type { Range } from './span.ts'
import type { StoryFile } from './story.ts'
import { parseMoment, type Instant, type Moment } from './time.ts'

/** Where the timeline's lens stands at first. */
export const lensFile = v.strictObject({
  from: described(date, 'Where the lens begins, by the clock of the story’s zone.'),
  to: described(date, 'Where it ends.'),
  title: v.optional(
    described(text, 'What is seen in it, as in “Open …”: “the night of 18 March”.'),
  ),
})

/** A sentence written on the timeline, where what it tells happens. */
export const annotationFile = v.strictObject({
  id,
  text: described(text, 'The sentence; it asserts nothing that one side alone asserts.'),
  at: v.optional(described(date, 'When, by the story’s zone; or “from” and “to”.')),
  from: v.optional(described(date, 'Where a bracket begins: a time that its events have.')),
  to: v.optional(described(date, 'Where the bracket ends.')),
  events: v.pipe(
    v.array(described(id, 'An event on which the sentence rests.')),
    v.minLength(1, 'at least one event on which the sentence rests'),
  ),
})

/** Where the lens stands until the reader moves it. */
export interface StoryLens extends Range {
  /** What is seen in it, in words that follow "Open": "the night of 18 March". */
  readonly title?: string
}

/** A sentence on the timeline; with a bracket where `from` is before `to`. */
export interface Annotation extends Range {
  readonly id: string
  readonly text: string
  /** Ids of the events on which it rests, at least one. */
  readonly events: readonly string[]
}

/** The lens; none if it cannot be read, ends before it begins, or lies outside the axis. */
export function readLens(
  { record: { lens, zone } }: Located<StoryFile>,
  { opens, closes }: { readonly opens: Instant; readonly closes: Instant },
  report: Report,
): StoryLens | undefined {
  if (!lens) return undefined
  const from = parseMoment(lens.from, zone)?.earliest
  const to = parseMoment(lens.to, zone)?.latest
  const isSound =
    from !== undefined && to !== undefined && opens <= from && from < to && to <= closes
  if (isSound) return { from, to, ...(lens.title !== undefined && { title: lens.title }) }
  report({
    path: ['lens'],
    found: `a lens from ${lens.from} to ${lens.to}`,
    wanted:
      'a lens that begins before it ends, between the days on which the story opens and closes',
    remedy: 'Correct "from" or "to" of the lens, or leave the lens out.',
  })
  return undefined
}

type AnnotationFile = v.InferOutput<typeof annotationFile>

interface Time {
  readonly name: 'at' | 'from' | 'to'
  readonly written: string
}

function timesOf({ at, from, to }: AnnotationFile): readonly Time[] | null {
  if (at !== undefined)
    return from === undefined && to === undefined ? [{ name: 'at', written: at }] : null
  if (from === undefined || to === undefined) return null
  return [
    { name: 'from', written: from },
    { name: 'to', written: to },
  ]
}

/** Whether a time is told as the event tells it: the same limits, and "about" where it says so. */
function isOf(told: Moment, { span: { start, end } }: Event): boolean {
  return [start, end].some(
    (own) =>
      own.earliest === told.earliest && own.latest === told.latest && own.about === told.about,
  )
}

function middle({ earliest, latest }: Moment): Instant {
  return (earliest + latest) / 2
}

/**
 * The annotations whose events are in the story and have their times. One of a time that no event of
 * its own has is left out: a sentence on the chart tells no more than its events.
 */
export function readAnnotations(
  located: Located<StoryFile>,
  events: readonly Event[],
  known: Known,
  report: Report,
): Annotation[] {
  const { annotations = [], zone } = located.record
  const eventOf = new Map(events.map((event) => [event.id, event]))
  const taken = new Set<string>()
  const read = (one: AnnotationFile, path: JsonPath): Annotation | null => {
    const { id: own, text: told, events: ids } = one
    const unknown = ids.flatMap((event, at) => {
      const finding = findUnknown(known, 'events', event, [...path, 'events', at])
      return finding ? [finding] : []
    })
    unknown.forEach(report)
    const its = [...new Set(ids)].flatMap((event) => eventOf.get(event) ?? [])
    const times = timesOf(one)
    if (!times)
      report({
        path,
        found: 'times other than "at" alone, or "from" and "to"',
        wanted: 'either "at", or "from" and "to"',
        remedy: 'Give one moment as "at", or two as "from" and "to".',
      })
    if (taken.has(own))
      report({
        path: [...path, 'id'],
        found: `the id "${own}" a second time`,
        wanted: 'an id that none of the other annotations have',
        remedy: 'Give one of the two another id.',
      })
    if (!times || taken.has(own) || its.length < ids.length) return null
    taken.add(own)
    const moments = times.flatMap(({ name, written }) => {
      const moment = parseMoment(written, zone)
      if (moment && its.some((event) => isOf(moment, event))) return [moment]
      report({
        path: [...path, name],
        found: `"${written}", which is neither the start nor the end of ${ids.join(', ')}`,
        wanted: 'a time that one of its events has, told as exactly as there ("~" for "about")',
        remedy: 'Take the time from the event, or name the event that has it.',
      })
      return []
    })
    const [first, last] = [moments[0], moments.at(-1)]
    if (!first || !last || moments.length < times.length) return null
    const [from, to] = [middle(first), middle(last)]
    if (from <= to) return { id: own, text: told, from, to, events: ids }
    report({
      path: [...path, 'to'],
      found: `"${one.to}", before "${one.from}"`,
      wanted: 'a bracket that ends after it begins',
      remedy: 'Swap "from" and "to".',
    })
    return null
  }
  return annotations.flatMap(
    (one, index) => read(one, itemPath(located, 'annotations', index)) ?? [],
  )
}
