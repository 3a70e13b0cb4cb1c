import { isLarge } from '../../core/model/large.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { DEFAULT_VIEW } from '../../core/view/view.ts'
import { layoutOfBox, openingZooms } from './layout.ts'
import { mapScene } from './mapScene.ts'
import { countOf } from './marks/mark.ts'
import { isArea } from './marks/drawnPlace.ts'
import { visitsOf } from '../shared/visits.ts'

/** What a map may show beside the marks of single events, in the order in which a key explains it. */
export const MAP_KEYS = [
  'count',
  'leader',
  'calls',
  'area',
  'stand-in',
  'related',
  'later',
] as const
export type MapKey = (typeof MAP_KEYS)[number]

/** What needs a layout to be told: whether marks are gathered, and whether they make way. */
function laidOut(story: StoryOutline): MapKey[] {
  if (isLarge(story)) return ['count']
  const marks = openingZooms(story.bbox).flatMap(
    (zoom) => mapScene(story, DEFAULT_VIEW, layoutOfBox(story.bbox, zoom).size).marks,
  )
  return [
    ...(marks.some((mark) => countOf(mark) > 1) ? (['count'] as const) : []),
    ...(marks.some(({ at, point }) => at !== point) ? (['leader'] as const) : []),
  ]
}

/** Which of these a story's map uses: a key explains them and nothing else. */
export function mapKeysOf(story: StoryOutline): MapKey[] {
  const visits = visitsOf(story.events, story.places)
  const places = visits.map(({ place }) => place)
  const found = new Set<MapKey>(laidOut(story))
  if (visits.some(({ part }) => part.role === 'caller')) found.add('calls')
  if (places.some((place) => isArea(place) || place.radiusKm !== undefined)) found.add('area')
  if (places.some(({ standIn }) => standIn !== undefined)) found.add('stand-in')
  if (story.events.some(({ related }) => related.length > 0)) found.add('related')
  if (story.events.length > 1) found.add('later')
  return MAP_KEYS.filter((key) => found.has(key))
}
