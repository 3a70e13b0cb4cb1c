import type { StoryOutline } from '../model/story.ts'
import { visitsOf } from './marks.ts'

/** The story with the points of each event's places beside it, for the filter by area. */
export function withPoints(story: StoryOutline): StoryOutline {
  return {
    ...story,
    events: story.events.map((event) => ({
      ...event,
      points: visitsOf([event], story.places).map(({ place }) => place.coordinates),
    })),
  }
}
