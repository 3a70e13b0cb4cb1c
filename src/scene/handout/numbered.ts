import type { EventOutline } from '../../core/model/event.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { Step, StoryOutline } from '../../core/model/story.ts'
import type { HandoutScope } from '../../core/view/handout.ts'
import { DEFAULT_VIEW, type View } from '../../core/view/view.ts'
import { shownEvents } from '../shared/shown.ts'

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
  const plain = (events: readonly EventOutline[]) => events.map((event) => ({ event, step: null }))
  const shown = () => plain(shownEvents(story, view))
  const chosen = {
    shown,
    all: () => plain(story.events),
    path: () => {
      const stops = stopsOf(story, view.path)
      return stops.length > 0 ? stops : shown()
    },
  } satisfies Record<HandoutScope, () => readonly Omit<Numbered, 'number'>[]>
  return chosen[view.handout.scope]().map((one, index) => ({ ...one, number: index + 1 }))
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
