import { bisectLeft, bisector, bisectRight } from 'd3-array'
import type { EventOutline } from '../model/event.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import type { View } from '../view/view.ts'
import { matchesOf } from './matches.ts'

/** What lies nearer is at the same place: links carry whole minutes. */
const MINUTE = 60_000

const byAnchor = bisector<EventOutline, Instant>(({ anchor }) => anchor)

/** The events of a story, whatever is filtered, anchored from one instant to another (both included). */
export function anchoredBetween(
  { events }: StoryOutline,
  from: Instant,
  to: Instant,
): readonly EventOutline[] {
  return events.slice(byAnchor.left(events, from), byAnchor.right(events, to))
}

/** The anchor of the next or previous event that passes the filters; null where there is none. */
export function nextAnchor(
  story: StoryOutline,
  view: View,
  at: Instant,
  by: 1 | -1,
): Instant | null {
  const { anchors } = matchesOf(story, view)
  const place = by === 1 ? bisectRight(anchors, at + MINUTE) : bisectLeft(anchors, at - MINUTE) - 1
  return anchors[place] ?? null
}
