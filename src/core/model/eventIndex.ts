import type { StoryOutline } from './story.ts'

/** The part of a story needed to find an event: its list of events, at any level of detail. */
interface HasEvents<Event extends { readonly id: string }> {
  readonly events: readonly Event[]
}

const indexes = new WeakMap<object, ReadonlyMap<string, number>>()

/** The index of each event in `story.events`, by id; built once per list of events. */
export function eventIndex({
  events,
}: HasEvents<{ readonly id: string }>): ReadonlyMap<string, number> {
  const known = indexes.get(events)
  if (known) return known
  const index = new Map(events.map(({ id }, place) => [id, place]))
  indexes.set(events, index)
  return index
}

/** The event with this id; undefined for null and for an unknown id. */
export function eventById<Event extends StoryOutline['events'][number]>(
  story: HasEvents<Event>,
  id: string | null | undefined,
): Event | undefined {
  if (id === null || id === undefined) return undefined
  return story.events[eventIndex(story).get(id) ?? -1]
}
