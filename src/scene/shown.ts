import type { EventOutline } from '../model/event.ts'
import { eventIndex } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { View } from '../view/view.ts'
import { countTouching, countUntil, touching } from './columns.ts'
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
  const now = nowOf(story, view.time)
  const matches = matchesOf(story, view)
  if (now.mode === 'up-to') return countUntil(matches, now.at)
  return countTouching(matches, now.mode === 'between' ? now : { from: now.at, to: now.at })
}

/** Which events are shown, without a list of them where a count says it all. */
export function shownOf(story: StoryOutline, view: View): Shown {
  const now = nowOf(story, view.time)
  const matches = matchesOf(story, view)
  if (now.mode === 'up-to') return { matches, size: countUntil(matches, now.at), positions: null }
  const positions = touching(matches, now.mode === 'between' ? now : { from: now.at, to: now.at })
  return { matches, size: positions.length, positions }
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
  const { matches, positions, size } = shownOf(story, view)
  if (positions === null) return matches.events.slice(0, size)
  return Array.from(positions).flatMap((position) => matches.events[position] ?? [])
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
