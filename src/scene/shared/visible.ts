import { mayContain, mayOverlap, type Range } from '../../core/time/span.ts'
import type { EventOutline } from '../../core/model/event.ts'
import { eventIndex } from '../../core/model/eventIndex.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Instant } from '../../core/time/instant.ts'
import type { TimeBound } from '../../core/view/bounds.ts'
import type { TimeView, View } from '../../core/view/view.ts'

/** The time shown, with relative bounds resolved. */
export type Now =
  | { readonly mode: 'up-to' | 'at'; readonly at: Instant }
  | ({ readonly mode: 'between' } & Range)

/** An event relative to the time shown: not yet begun, possibly under way, or over. */
export type Tense = 'later' | 'current' | 'past'

function resolve(bound: TimeBound, { opens, closes }: StoryOutline): Instant {
  if (bound === 'earliest') return opens
  if (bound === 'latest') return closes
  return bound
}

/** The time shown. The ends of `between` are put in order. */
export function nowOf(story: StoryOutline, time: TimeView): Now {
  if (time.mode !== 'between') return { mode: time.mode, at: resolve(time.at, story) }
  const from = resolve(time.from, story)
  const to = resolve(time.to, story)
  return { mode: 'between', from: Math.min(from, to), to: Math.max(from, to) }
}

function some(wanted: readonly string[], has: (id: string) => boolean): boolean {
  return wanted.length === 0 || wanted.some(has)
}

/** Whether words are searched for that cannot be looked up yet: until then they hide nothing. */
export function isSearchAwaited({ find }: StoryOutline, { search }: View): boolean {
  return find === undefined && search.trim() !== ''
}

/** Says of an event of the story whether it has the words searched for. */
function searched(story: StoryOutline, search: string): (event: EventOutline) => boolean {
  const places = search === '' ? undefined : story.find?.(story, search)
  if (!places) return () => true
  const index = eventIndex(story)
  return ({ id }) => places.has(index.get(id) ?? -1)
}

function isInside({ points = [] }: EventOutline, area: View['within']): boolean {
  if (area === null) return true
  const [west, south, east, north] = area
  return points.some(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north)
}

/** Says of an event of the story whether it passes the reader's filters, whatever the time. */
export function passing(story: StoryOutline, view: View): (event: EventOutline) => boolean {
  const hasWords = searched(story, view.search)
  return (event) =>
    some(view.kinds, (kind) => event.kind === kind) &&
    some(view.participants, (id) => event.actors.includes(id)) &&
    some(view.speakers, (id) => event.speakers.includes(id)) &&
    some(view.actors, (id) => event.actors.includes(id) || event.speakers.includes(id)) &&
    some(view.places, (id) => event.places.some(({ place }) => place === id)) &&
    some(view.statuses, (one) => event.standing === one) &&
    some(view.dead, (side) => event.deadBy?.includes(side) === true) &&
    some(view.standings, (one) => event.standings.some((standing) => standing === one)) &&
    isInside(event, view.within) &&
    hasWords(event)
}

/** Whether the event belongs to the time shown. `up-to` goes by anchors, so it only ever adds. */
export function isInTime(event: EventOutline, now: Now): boolean {
  switch (now.mode) {
    case 'between':
      return mayOverlap(event.span, now)
    case 'at':
      return mayContain(event.span, now.at)
    case 'up-to':
      return event.anchor <= now.at
  }
}

/** The event's state relative to the playhead or, in `between`, to the later end. */
export function tenseOf(event: EventOutline, now: Now): Tense {
  if (now.mode === 'between') {
    if (mayOverlap(event.span, now)) return 'current'
    return event.anchor > now.to ? 'later' : 'past'
  }
  if (mayContain(event.span, now.at)) return 'current'
  return event.anchor > now.at ? 'later' : 'past'
}

/** The one definition of "shown": the events that pass the filters and belong to the time shown. */
export function visibleEvents(story: StoryOutline, view: View): readonly EventOutline[] {
  const now = nowOf(story, view.time)
  const passes = passing(story, view)
  return story.events.filter((event) => isInTime(event, now) && passes(event))
}
