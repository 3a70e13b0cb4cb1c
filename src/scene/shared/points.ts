import type { StoryOutline } from '../../core/model/story.ts'

/** The story with the points of each event's places beside it, for the filter by area. */
export function withPoints(story: StoryOutline): StoryOutline {
  const points = new Map(
    story.places.flatMap(({ id, precision, coordinates }) =>
      precision === 'none' ? [] : [[id, coordinates] as const],
    ),
  )
  return {
    ...story,
    events: story.events.map((event) => ({
      ...event,
      points: event.places.flatMap(({ place }) => {
        const point = points.get(place)
        return point ? [point] : []
      }),
    })),
  }
}
