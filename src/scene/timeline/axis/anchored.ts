import { bisectLeft, bisector, bisectRight } from 'd3-array'
import type { EventOutline } from '../../../core/model/event.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { MINUTE, type Instant } from '../../../core/time/instant.ts'
import type { View } from '../../../core/view/view.ts'
import { matchesOf, type Matches } from '../../shared/matches.ts'
import type { Now } from '../../shared/visible.ts'

const byAnchor = bisector<EventOutline, Instant>(({ anchor }) => anchor)

/** A story's events anchored between two instants (inclusive), regardless of filters. */
export function anchoredBetween(
  { events }: StoryOutline,
  from: Instant,
  to: Instant,
): readonly EventOutline[] {
  return events.slice(byAnchor.left(events, from), byAnchor.right(events, to))
}

/** The anchor of the next or previous event that passes the filters; null if there is none. */
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

/** The next or previous event from a given event of the story (by index). */
export function matchBeside(
  { events, places }: Matches,
  place: number,
  by: 1 | -1,
): EventOutline | undefined {
  return events[by === 1 ? bisectRight(places, place) : bisectLeft(places, place) - 1]
}

/**
 * The next event after the playhead, or the previous one at or before it; for a range, from the end
 * stepped away from.
 */
export function matchFrom(
  { events, anchors }: Matches,
  now: Now,
  by: 1 | -1,
): EventOutline | undefined {
  if (by === -1) return events[bisectRight(anchors, now.mode === 'between' ? now.to : now.at) - 1]
  return events[
    now.mode === 'between' ? bisectLeft(anchors, now.from) : bisectRight(anchors, now.at)
  ]
}
