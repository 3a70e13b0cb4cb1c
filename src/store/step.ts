import { eventIndex } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import { matchBeside, matchFrom } from '../scene/anchored.ts'
import { matchesOf } from '../scene/matches.ts'
import { isInTime, nowOf } from '../scene/visible.ts'
import { stepTo } from '../view/moves.ts'
import type { View } from '../view/view.ts'

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
