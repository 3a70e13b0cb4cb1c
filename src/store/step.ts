import { eventIndex } from '../core/model/eventIndex.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { matchBeside, matchFrom } from '../scene/timeline/axis/anchored.ts'
import { matchesOf } from '../scene/shared/matches.ts'
import { isInTime, nowOf } from '../scene/shared/visible.ts'
import { stepTo } from '../core/view/moves.ts'
import type { View } from '../core/view/view.ts'

/**
 * The next or previous event by anchor among those that pass the filters, regardless of the time:
 * starting from the selected event if it is shown, otherwise from the playhead. At either end the
 * view stays as it is.
 */
export function step(story: StoryOutline, view: View, by: 1 | -1): View {
  const now = nowOf(story, view.time)
  const matches = matchesOf(story, view)
  const place = eventIndex(story).get(view.event ?? '') ?? -1
  const selected = story.events[place]
  const isShown = selected !== undefined && isInTime(selected, now)
  const found = isShown ? matchBeside(matches, place, by) : matchFrom(matches, now, by)
  return found ? stepTo(story, view, found.id) : view
}
