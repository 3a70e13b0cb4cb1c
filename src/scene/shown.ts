import { bisectLeft } from 'd3-array'
import type { EventOutline } from '../model/event.ts'
import { eventIndex } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { View } from '../view/view.ts'
import { countIn, eventsIn, positionsIn } from './inTime.ts'
import { matchesOf, type Matches } from './matches.ts'
import { isInTime, nowOf } from './visible.ts'

/** The events that `visibleEvents` names, found by binary search and not by looking at each. */
export interface Shown {
  readonly matches: Matches
  readonly size: number
  /** Positions in `matches.events`, ascending; null: the first `size` of them. */
  readonly positions: Int32Array | null
}

/** How many events are shown. */
export function countShown(story: StoryOutline, view: View): number {
  return countIn(matchesOf(story, view), nowOf(story, view.time))
}

/** Which events are shown, without a list of them where a count says it all. */
export function shownOf(story: StoryOutline, view: View): Shown {
  const now = nowOf(story, view.time)
  const matches = matchesOf(story, view)
  const positions = positionsIn(matches, now)
  return { matches, size: positions?.length ?? countIn(matches, now), positions }
}

/** The event at a place among those shown, from 0. */
export function shownAt(
  { matches, positions, size }: Shown,
  place: number,
): EventOutline | undefined {
  if (place >= size) return undefined
  return matches.events[positions === null ? place : (positions[place] ?? -1)]
}

/** The events shown, in order of their anchors. */
export function shownEvents(story: StoryOutline, view: View): readonly EventOutline[] {
  return eventsIn(matchesOf(story, view), nowOf(story, view.time))
}

/** Says of an id whether its event is shown. */
export function shownTest(story: StoryOutline, view: View): (id: string) => boolean {
  const now = nowOf(story, view.time)
  const { flags } = matchesOf(story, view)
  const index = eventIndex(story)
  return (id) => {
    const place = index.get(id) ?? -1
    const event = story.events[place]
    return event !== undefined && flags[place] === 1 && isInTime(event, now)
  }
}

/** The place among those shown of the event with this id; null where it is not shown. */
export function placeAmong(story: StoryOutline, shown: Shown, id: string): number | null {
  const { matches, positions, size } = shown
  const place = eventIndex(story).get(id)
  if (place === undefined || matches.flags[place] !== 1) return null
  const position = bisectLeft(matches.places, place)
  if (positions === null) return position < size ? position : null
  const found = bisectLeft(positions, position)
  return positions[found] === position ? found : null
}
