import { bisectLeft, bisectRight } from 'd3-array'
import { eventIndex } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import { matchesOf } from '../scene/matches.ts'
import { isInTime, nowOf } from '../scene/visible.ts'
import { stepTo } from '../view/moves.ts'
import type { View } from '../view/view.ts'

/** The place among the matches of what comes next after an event of the story, or before it. */
function besideEvent(places: Int32Array, place: number, by: 1 | -1): number {
  return by === 1 ? bisectRight(places, place) : bisectLeft(places, place) - 1
}

/** Where stepping starts when nothing shown is selected: at the playhead, or the end of the range. */
function fromTime(story: StoryOutline, view: View, by: 1 | -1): number {
  const now = nowOf(story, view.time)
  const { anchors } = matchesOf(story, view)
  const edge: Instant = now.mode !== 'between' ? now.at : by === 1 ? now.from : now.to
  if (by === -1) return bisectRight(anchors, edge) - 1
  return now.mode === 'between' ? bisectLeft(anchors, edge) : bisectRight(anchors, edge)
}

/**
 * The next or previous event, by anchor, among those that pass the filters, whatever the time: from
 * the selected event while it is shown, else from the playhead. At the ends the view stays as it is.
 */
export function step(story: StoryOutline, view: View, by: 1 | -1): View {
  const { events, places } = matchesOf(story, view)
  const place = eventIndex(story).get(view.event ?? '') ?? -1
  const selected = story.events[place]
  const isShown = selected !== undefined && isInTime(selected, nowOf(story, view.time))
  const found = events[isShown ? besideEvent(places, place, by) : fromTime(story, view, by)]
  return found ? stepTo(story, view, found.id) : view
}
