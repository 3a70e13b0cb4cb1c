import type { StoryOutline } from '../model/story.ts'
import { select, stepTo } from './moves.ts'
import type { View } from './view.ts'

/** Whether map and time follow the list as it is scrolled: not where the reader has said no, nor on
 * a guided path, whose steps say what is shown. */
export function isFollowed({ follow, path }: View): boolean {
  return follow === 'on' && path === null
}

/**
 * The view while the list is read and has come to an event: `up-to` a moment at that event's time;
 * in the other modes the time stays. Where nothing is selected, the event is marked as if it were.
 * What the reader chose is not touched by it: null gives the very view back.
 */
export function atReading(story: StoryOutline, view: View, id: string | null): View {
  if (id === null || !isFollowed(view)) return view
  const moved = view.time.mode === 'up-to' ? stepTo(story, view, id) : view
  return select(story, moved, view.event ?? id)
}
