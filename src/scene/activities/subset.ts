import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { passing, visibleEvents } from '../shared/visible.ts'

/**
 * The events that a view gives a class to work with: those of its guided path, else those in the time
 * shown; in either case only what passes its filters.
 */
export function subsetOf(story: StoryOutline, view: View): readonly EventOutline[] {
  const path = story.paths.find(({ id }) => id === view.path)
  if (!path) return visibleEvents(story, view)
  const stops = new Set(path.steps.map(({ event }) => event))
  const passes = passing(story, view)
  return story.events.filter((event) => stops.has(event.id) && passes(event))
}
