import type { EventOutline } from '../model/event.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import { isInTime, nowOf, passes } from '../scene/visible.ts'
import { stepTo } from '../view/moves.ts'
import type { View } from '../view/view.ts'

function neighbour(
  events: readonly EventOutline[],
  by: 1 | -1,
  isBeyond: (event: EventOutline) => boolean,
): EventOutline | undefined {
  return by === 1 ? events.find(isBeyond) : events.findLast(isBeyond)
}

/** Where stepping starts when nothing shown is selected: at the playhead, or the end of the range. */
function fromTime(story: StoryOutline, view: View, by: 1 | -1): (event: EventOutline) => boolean {
  const now = nowOf(story, view.time)
  const edge: Instant = now.mode !== 'between' ? now.at : by === 1 ? now.from : now.to
  if (by === -1) return ({ anchor }) => anchor <= edge
  return ({ anchor }) => (now.mode === 'between' ? anchor >= edge : anchor > edge)
}

/**
 * The next or previous event, by anchor, among those that pass the filters, whatever the time: from
 * the selected event while it is shown, else from the playhead. At the ends the view stays as it is.
 */
export function step(story: StoryOutline, view: View, by: 1 | -1): View {
  const events = story.events.filter((event) => passes(event, view))
  const index = story.events.findIndex(({ id }) => id === view.event)
  const selected = story.events[index]
  const isShown = selected !== undefined && isInTime(selected, nowOf(story, view.time))
  const order = new Map(story.events.map(({ id }, place) => [id, place]))
  const isBeyond = isShown
    ? ({ id }: EventOutline) => ((order.get(id) ?? index) - index) * by > 0
    : fromTime(story, view, by)
  const found = neighbour(events, by, isBeyond)
  return found ? stepTo(story, view, found.id) : view
}
