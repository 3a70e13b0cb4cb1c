import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Filter } from '../../core/view/filters.ts'
import type { View } from '../../core/view/view.ts'
import { matchesOf } from './matches.ts'

function valuesOf(event: EventOutline, filter: Filter): readonly string[] {
  return VALUES[filter](event)
}

const VALUES: Readonly<Record<Filter, (event: EventOutline) => readonly string[]>> = {
  kinds: ({ kind }) => [kind],
  participants: ({ actors }) => actors,
  speakers: ({ speakers }) => speakers,
  actors: ({ actors, speakers }) => [...actors, ...speakers],
  places: ({ places }) => places.map(({ place }) => place),
  statuses: ({ standing }) => [standing],
  standings: ({ standings }) => standings,
  dead: ({ deadBy }) => deadBy ?? [],
}

/**
 * How many events each option of a filter would show on its own, by option id; options that would
 * show none are absent. Examines each event once, however many options there are.
 */
export function tally(
  story: StoryOutline,
  view: View,
  filter: Filter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const event of matchesOf(story, { ...view, [filter]: [] }).events)
    for (const id of new Set(valuesOf(event, filter))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
