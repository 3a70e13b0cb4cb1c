import type { JsonFile } from '../json.ts'
import type { Event } from '../event.ts'
import type { Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

function unused(
  file: JsonFile | undefined,
  list: string,
  ids: readonly string[],
  used: ReadonlySet<string>,
): Problem[] {
  const records = (file?.value as Record<string, { id?: unknown }[]> | undefined)?.[list] ?? []
  return ids
    .filter((id) => !used.has(id))
    .flatMap((id) => {
      const path = [list, records.findIndex((record) => record.id === id)]
      const finding = {
        path,
        found: `"${id}", to which no event refers`,
        wanted: 'records that are used',
        remedy: 'Remove it, or refer to it.',
        severity: 'warning',
      } as const
      return file ? [file.report(finding)] : []
    })
}

function actorsOf(event: Event): string[] {
  return [
    ...event.actors,
    ...event.speakers,
    ...event.claims.flatMap(({ via }) => via ?? []),
    ...event.places.flatMap(({ who }) => who ?? []),
  ]
}

/** Warns of actors, places and sources that no event needs. */
export const unusedRule: Rule = ({ story, files }) => {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
  const places = story.events.flatMap((event) => event.places.map(({ place }) => place))
  const sources = story.events.flatMap((event) => event.sources.map(({ source }) => source))
  return [
    ...unused(
      files['actors.json'],
      'actors',
      ids(story.actors),
      new Set(story.events.flatMap(actorsOf)),
    ),
    ...unused(files['places.json'], 'places', ids(story.places), new Set(places)),
    ...unused(files['sources.json'], 'sources', ids(story.sources), new Set(sources)),
  ]
}
