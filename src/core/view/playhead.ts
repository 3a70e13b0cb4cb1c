import type { EventOutline } from '../model/event.ts'
import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import { DAY, type Instant } from '../time/instant.ts'
import type { Range } from '../time/span.ts'
import { boundOf, instantOfBound, rangeInside, type Extent } from './bounds.ts'
import type { TimeMode, TimeView, View } from './view.ts'

function isSame(a: TimeView, b: TimeView): boolean {
  if (a.mode === 'between') return b.mode === 'between' && a.from === b.from && a.to === b.to
  return b.mode === a.mode && b.at === a.at
}

function withTime(view: View, time: TimeView): View {
  return isSame(view.time, time) ? view : { ...view, time }
}

function rangeOf(time: TimeView & { mode: 'between' }, extent: Extent): Range {
  const from = instantOfBound(time.from, extent)
  const to = instantOfBound(time.to, extent)
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

function betweenOf(range: Range, extent: Extent): TimeView {
  const { from, to } = rangeInside(range, extent)
  return { mode: 'between', from: boundOf(from, extent), to: boundOf(to, extent) }
}

/** Shows the range between two instants, in either order. */
export function setRange(story: Extent, view: View, from: Instant, to: Instant): View {
  return withTime(view, betweenOf({ from, to }, story))
}

/** Moves the playhead or, if a range is shown, its nearer end (the later one at equal distance). */
export function seek(story: Extent, view: View, at: Instant): View {
  const { time } = view
  if (time.mode !== 'between') return withTime(view, { mode: time.mode, at: boundOf(at, story) })
  const { from, to } = rangeOf(time, story)
  const isFirst = Math.abs(at - from) < Math.abs(at - to)
  return isFirst ? setRange(story, view, at, to) : setRange(story, view, from, at)
}

/**
 * The event for the playhead to rest at when it is at an end of the story, so that something is
 * shown.
 */
function resting(story: StoryOutline, view: View, at: Instant): EventOutline | undefined {
  const selected = eventById(story, view.event)
  if (selected) return selected
  return at >= story.closes ? story.events.at(-1) : story.events.at(0)
}

function toMoment(story: StoryOutline, view: View): TimeView {
  const { time } = view
  if (time.mode === 'between') {
    const { from, to } = rangeOf(time, story)
    return { mode: 'at', at: boundOf((from + to) / 2, story) }
  }
  const at = instantOfBound(time.at, story)
  const isEnd = at >= story.closes || at <= story.opens
  const event = isEnd ? resting(story, view, at) : undefined
  return { mode: 'at', at: event ? boundOf(event.anchor, story) : time.at }
}

function toRange(story: StoryOutline, { time }: View): TimeView {
  if (time.mode === 'between') return time
  if (time.mode === 'up-to') return { mode: 'between', from: 'earliest', to: time.at }
  const at = instantOfBound(time.at, story)
  return betweenOf({ from: at - DAY / 2, to: at + DAY / 2 }, story)
}

function toLimit({ time }: View): TimeView {
  return { mode: 'up-to', at: time.mode === 'between' ? time.to : time.at }
}

/**
 * Changes the time mode and keeps the position: "up to" becomes a range from the start; a moment
 * becomes the day around it; a range becomes its middle, or everything up to its end. A playhead at
 * an end of the story, where nothing happens, goes to the selected event, or else to the event next
 * to that end.
 */
export function setTimeMode(story: StoryOutline, view: View, mode: TimeMode): View {
  if (view.time.mode === mode) return view
  if (mode === 'up-to') return withTime(view, toLimit(view))
  return withTime(view, mode === 'at' ? toMoment(story, view) : toRange(story, view))
}

function rangeWith(range: Range, { anchor, span }: EventOutline, extent: Extent): Range {
  if (span.start.earliest <= range.to && range.from <= span.end.latest) return range
  const width = range.to - range.from
  const around = rangeInside({ from: anchor, to: anchor }, extent)
  if (anchor > range.to) return { from: around.to - width, to: around.to }
  return { from: around.from, to: around.from + width }
}

/** The time at which the event is shown: its anchor, or the range moved just far enough. */
export function timeOfEvent(story: Extent, time: TimeView, event: EventOutline): TimeView {
  if (time.mode !== 'between') return { mode: time.mode, at: boundOf(event.anchor, story) }
  const range = rangeOf(time, story)
  const moved = rangeWith(range, event, story)
  return moved.from === range.from && moved.to === range.to ? time : betweenOf(moved, story)
}

/** Selects the event and moves the time to show it; an unknown id changes nothing. */
export function stepTo(story: StoryOutline, view: View, id: string): View {
  const event = eventById(story, id)
  if (!event) return view
  const moved = withTime(view, timeOfEvent(story, view.time, event))
  return moved.event === id ? moved : { ...moved, event: id }
}
