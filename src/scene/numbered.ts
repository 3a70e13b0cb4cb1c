import type { EventOutline } from '../model/event.ts'
import { eventById } from '../model/eventIndex.ts'
import type { Step, StoryOutline } from '../model/story.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { shownEvents } from './shown.ts'

/** An event of a handout with its number, from 1, and the step of the tour that leads to it. */
export interface Numbered {
  readonly number: number
  readonly event: EventOutline
  readonly step: Step | null
}

function stopsOf(story: StoryOutline, path: string | null): Omit<Numbered, 'number'>[] {
  const steps = story.paths.find(({ id }) => id === path)?.steps ?? []
  const stops = steps.flatMap((step) => {
    const event = eventById(story, step.event)
    return event ? [{ event, step }] : []
  })
  return stops.filter(
    ({ event }, index) => stops.findIndex((stop) => stop.event === event) === index,
  )
}

/**
 * The events of a handout, numbered: in time order, or in the order of the tour, without
 * duplicates. If the tour has no event in the story, the events shown are used.
 */
export function numberedEvents(story: StoryOutline, view: View): Numbered[] {
  const { scope } = view.handout
  const stops = scope === 'path' ? stopsOf(story, view.path) : []
  const events = scope === 'all' ? story.events : shownEvents(story, view)
  const chosen = stops.length > 0 ? stops : events.map((event) => ({ event, step: null }))
  return chosen.map((one, index) => ({ ...one, number: index + 1 }))
}

/** The story with only these events, and a view that shows all of them with nothing selected. */
export function onlyThese(
  story: StoryOutline,
  { clock, axis, spacing, lanes, camera, handout }: View,
  events: readonly Numbered[],
): { story: StoryOutline; view: View } {
  const wanted = new Set(events.map(({ event }) => event))
  const kept = { ...story, events: story.events.filter((event) => wanted.has(event)) }
  const own = handout.scope === 'shown' ? { axis, camera } : {}
  // A range, so that nothing stands out as under way at its end.
  const time = { mode: 'between', from: 'earliest', to: 'latest' } as const
  return { story: kept, view: { ...DEFAULT_VIEW, time, clock, spacing, lanes, ...own } }
}
