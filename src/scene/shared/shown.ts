import { bisectLeft } from 'd3-array'
import type { EventOutline } from '../../core/model/event.ts'
import { eventIndex } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import { countIn, eventsIn, positionsIn } from './inTime.ts'
import { matchesOf, type Matches } from './matches.ts'
import { isInTime, nowOf } from './visible.ts'

/** The events given by `visibleEvents`, found by binary search instead of examining each. */
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

/** Which events are shown, without building a list if a count is enough. */
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

/** Makes a test of whether the event with an id is shown. */
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

/** The index of the event with this id among those shown; null if it is not shown. */
export function placeAmong(story: StoryOutline, shown: Shown, id: string): number | null {
  const { matches, positions, size } = shown
  const place = eventIndex(story).get(id)
  if (place === undefined || matches.flags[place] !== 1) return null
  const position = bisectLeft(matches.places, place)
  if (positions === null) return position < size ? position : null
  const found = bisectLeft(positions, position)
  return positions[found] === position ? found : null
}
