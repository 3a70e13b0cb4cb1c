import type { MapStep } from '../mapStep.ts'
import type { EventOutline } from '../../../core/model/event.ts'
import { eventById } from '../../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { columnsOf, type Columns } from '../../shared/columns.ts'
import { countIn, eventsIn } from '../../shared/inTime.ts'
import type { Crowd, Unplaced } from '../mapScene.ts'
import { placesById } from '../../shared/visits.ts'
import { cloudMarks, MOST_LISTED } from '../cloud/cloudMarks.ts'
import { cloudOf } from '../cloud/cloudPoints.ts'
import type { Matches } from '../../shared/matches.ts'
import { shownTest } from '../../shared/shown.ts'

/** The selected event and its related events, if shown. */
function focus({ story, view }: MapStep): EventOutline[] {
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
function unplaced({ story, matches, now }: MapStep): Unplaced {
  const columns = unplacedIn(matches, story)
  return { count: countIn(columns, now), events: eventsIn(columns, now, MOST_LISTED) }
}

/** Large stories: points for all, counts for the fullest squares, marks for the selected event. */
export const crowd: Crowd = {
  focus,
  unplaced,
  counts: cloudMarks,
  cloud: ({ story, matches, now }) => cloudOf(story, matches, now),
}
