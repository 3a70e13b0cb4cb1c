import type { EventOutline } from '../model/event.ts'
import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { View } from '../view/view.ts'
import { columnsOf, type Columns } from './columns.ts'
import { countIn, eventsIn } from './inTime.ts'
import type { Crowd, Unplaced } from './mapScene.ts'
import { placesById } from './visits.ts'
import { massMarks, MOST_LISTED } from './massMarks.ts'
import { massOf } from './massPoints.ts'
import { matchesOf, type Matches } from './matches.ts'
import { shownTest } from './shown.ts'
import { nowOf } from './visible.ts'

/** The selected event and its related events, if shown. */
function focus(story: StoryOutline, view: View): EventOutline[] {
  const selected = eventById(story, view.event)
  if (!selected) return []
  const ids = [selected.id, ...selected.related.map(({ to }) => to)]
  return ids.filter(shownTest(story, view)).flatMap((id) => eventById(story, id) ?? [])
}

const kept = new WeakMap<Matches, Columns>()

function unplacedIn(matches: Matches, { places }: StoryOutline): Columns {
  const known = kept.get(matches)
  if (known) return known
  const byId = placesById(places)
  const hasPoint = (id: string): boolean => (byId.get(id)?.precision ?? 'none') !== 'none'
  const columns = columnsOf(
    matches.events.filter((event) => !event.places.some(({ place }) => hasPoint(place))),
  )
  kept.set(matches, columns)
  return columns
}

/** Like a count, it lists only the latest: a step of time must not cost more as more is shown. */
function unplaced(story: StoryOutline, view: View): Unplaced {
  const columns = unplacedIn(matchesOf(story, view), story)
  const now = nowOf(story, view.time)
  return { count: countIn(columns, now), events: eventsIn(columns, now, MOST_LISTED) }
}

/** Large stories: points for all, counts for the fullest squares, marks for the selected event. */
export const crowd: Crowd = {
  focus,
  unplaced,
  counts: (context, view, layout, marks) =>
    massMarks(context, matchesOf(context.story, view), layout, marks),
  mass: (story, view) => massOf(story, matchesOf(story, view), nowOf(story, view.time)),
}
