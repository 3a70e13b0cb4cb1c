import type { StoryOutline } from '../model/story.ts'
import { select, stepTo } from './moves.ts'
import type { View } from './view.ts'

/**
 * Whether map and time follow the list as it is scrolled: not if the reader has turned that off,
 * nor on a tour, whose steps decide what is shown.
 */
export function isFollowed({ follow, path }: View): boolean {
  return follow === 'on' && path === null
}

/**
 * The view while the reader has scrolled the list to an event: "up to" that event's time; in other
 * modes the time stays. If nothing is selected, the event is marked as if it were. The reader's own
 * choices are untouched: null returns the same view.
 */
export function atReading(story: StoryOutline, view: View, id: string | null): View {
  if (id === null || !isFollowed(view)) return view
  const moved = view.time.mode === 'up-to' ? stepTo(story, view, id) : view
  return select(story, moved, view.event ?? id)
}
