import type { Event } from '../event.ts'
import type { Located } from '../read/records.ts'
import type { Problem } from '../../json/problem.ts'
import type { Rule, RuleContext } from './rule.ts'

function unused(
  { files }: RuleContext,
  name: string,
  records: readonly Located<{ readonly id: string }>[],
  used: ReadonlySet<string>,
): Problem[] {
  const file = files[name]
  if (!file) return []
  return records
    .filter(({ record }) => !used.has(record.id))
    .map(({ record, path }) =>
      file.report({
        path,
        found: `"${record.id}", which no event refers to`,
        wanted: 'records that are used',
        remedy: 'Remove it, or refer to it.',
        severity: 'warning',
      }),
    )
}

function actorsOf(event: Event): string[] {
  return [
    ...event.actors,
    ...event.speakers,
    ...event.claims.flatMap(({ via }) => via ?? []),
    ...event.casualties.flatMap(({ by, via }) => [...by, ...(via === undefined ? [] : [via])]),
    ...event.places.flatMap(({ who }) => who ?? []),
  ]
}

/**
 * Warns about actors, places and sources that no event uses. Silent while any event is faulty,
 * since its references are then unknown.
 */
export const unusedRule: Rule = (context) => {
  const { events } = context.story
  if (context.problems.some(({ file }) => file === 'events.json')) return []
  // The advice to remove all the rest would mislead: see emptyRule.
  if (events.length === 0) return []
  const places = events.flatMap(({ places: all, casualties }) => [
    ...all.map(({ place }) => place),
    ...casualties.flatMap(({ place }) => place ?? []),
  ])
  const sources = events.flatMap((event) => event.sources.map(({ source }) => source))
  return [
    ...unused(context, 'actors.json', context.actors, new Set(events.flatMap(actorsOf))),
    ...unused(context, 'places.json', context.places, new Set(places)),
    ...unused(context, 'sources.json', context.sources, new Set(sources)),
  ]
}
