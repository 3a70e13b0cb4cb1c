import { eventById } from '../../core/model/eventIndex.ts'
import type { RelationType } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'

/** A relation between events: stated by the event itself (`before`) or by the other one. */
export interface Link {
  readonly type: RelationType
  readonly way: 'before' | 'after'
  /** Id of the other event. */
  readonly event: string
}

interface Kept {
  readonly id: string
  readonly links: readonly Link[]
}

const lastLinks = new WeakMap<StoryOutline, Kept>()

/**
 * An event's relations and those of others to it, in the story's order; cached while it is
 * selected.
 */
export function linksOf(story: StoryOutline, id: string): readonly Link[] {
  const known = lastLinks.get(story)
  if (known?.id === id) return known.links
  const own = eventById(story, id)?.related ?? []
  const before = own.map(({ to, type }): Link => ({ type, way: 'before', event: to }))
  const after = story.events.flatMap((event) =>
    event.related
      .filter(({ to }) => to === id)
      .map(({ type }): Link => ({ type, way: 'after', event: event.id })),
  )
  const links = [...before, ...after]
  lastLinks.set(story, { id, links })
  return links
}
