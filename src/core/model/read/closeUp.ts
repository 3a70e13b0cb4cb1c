import type { Event } from '../event.ts'
import type { JsonPath, OnFinding } from '../../json/json.ts'
import type { Instant } from '../../time/instant.ts'
import type { Annotation, AnnotationFile, StoryLens } from '../closeUp.ts'
import { findUnknown, type Known } from './knownIds.ts'
import { itemPath, type Located } from './records.ts'
import type { StoryFile } from '../story.ts'
import { parseMoment, type Moment } from '../../time/time.ts'

/** The lens; none if it cannot be read, ends before it begins, or lies outside the axis. */
export function readLens(
  { record: { lens, zone } }: Located<StoryFile>,
  { opens, closes }: { readonly opens: Instant; readonly closes: Instant },
  report: OnFinding,
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
  report: OnFinding,
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
