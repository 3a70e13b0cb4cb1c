import type { StoryOutline } from '../core/model/story.ts'
import { MINUTE, type Instant } from '../core/time/instant.ts'
import { localDay } from '../core/time/zone.ts'
import { anchoredBetween } from '../scene/timeline/axis/anchored.ts'
import { isRedacted } from '../scene/known/redacted.ts'
import { countShown } from '../scene/shared/shown.ts'
import { boundOf } from '../core/view/bounds.ts'
import { zoneFor } from '../core/time/clock.ts'
import type { View } from '../core/view/view.ts'
import { formatClock, formatDay, formatInstant, type DayStyle } from './dates.ts'
import { firstMessagesFor } from './messages/first.ts'
import { zoneName } from './zones.ts'

/** What of a view a time is told by. */
type TimeShown = Pick<View, 'clock' | 'time'>

/** The listener: their language, and the device's zone for the reader's own clock. */
export interface Listener {
  readonly lang: string
  readonly readerZone: string
}

/** The zone in which a listener is told times of the axis. */
export function axisZone(story: StoryOutline, view: TimeShown, listener: Listener): string {
  return zoneFor(view.clock, story.zone, listener.readerZone)
}

/** How the days of a story are written. */
export function daysFor({ sharedYear }: StoryOutline, { lang }: Listener): DayStyle {
  return { lang, sharedYear }
}

/**
 * Whether all up to a midnight is shown: it is then named after the day that it closes, unless something that happened
 * on the next day, at an hour that is not known, stands there.
 */
function endsDay(story: StoryOutline, { time }: TimeShown, at: Instant, zone: string): boolean {
  const isLimit = time.mode === 'up-to' && time.at === at && zone === story.zone
  return isLimit && localDay(at, zone) !== localDay(at - 1, zone) && !isOnlyOrder(story, at)
}

/**
 * The ends of the story are midnights, so they are named after the days that they open and close.
 */
function sayEnd(
  story: StoryOutline,
  view: TimeShown,
  at: Instant,
  listener: Listener,
): string | null {
  const { say } = firstMessagesFor(listener.lang)
  const days = daysFor(story, listener)
  if (at >= story.closes) return say.endOf(formatDay(story.closes - 1, story.zone, days))
  if (at <= story.opens) return say.startOf(formatDay(story.opens, story.zone, days))
  const zone = axisZone(story, view, listener)
  return endsDay(story, view, at, zone) ? say.endOf(formatDay(at - 1, zone, days)) : null
}

/** Whether this instant is only an anchor within a day, and so not a clock time. */
export function isOnlyOrder(story: StoryOutline, at: Instant): boolean {
  const here = anchoredBetween(story, at - MINUTE, at).filter(
    ({ anchor }) => boundOf(anchor, story) === at,
  )
  return here.length > 0 && here.every(({ span }) => span.start.precision !== 'minute')
}

/**
 * An instant of the axis in words: "19 March, 17:00 in Kyiv", "end of 31 March". If the playhead is
 * at an event for which no source gives a clock time, the day alone.
 */
export function sayInstant(
  story: StoryOutline,
  view: TimeShown,
  at: Instant,
  listener: Listener,
): string {
  const { lang } = listener
  const zone = axisZone(story, view, listener)
  const end = sayEnd(story, view, at, listener)
  if (end !== null) return end
  const day = formatDay(at, zone, daysFor(story, listener))
  if (isOnlyOrder(story, at)) return day
  return firstMessagesFor(lang).say.moment(day, formatClock(at, zone), zoneName(zone, lang))
}

/**
 * A short form for tight spaces: "19 March, 17:00", the day alone, or the day with its month
 * abbreviated. The ends of the story are given as the days that they open and close.
 */
export function sayBriefly(
  story: StoryOutline,
  view: TimeShown,
  at: Instant,
  listener: Listener,
  fine: 'minute' | 'day' | 'short day',
): string {
  const whole = daysFor(story, listener)
  const days = fine === 'short day' ? { ...whole, month: 'short' as const } : whole
  if (at >= story.closes) return formatDay(story.closes - 1, story.zone, days)
  if (at <= story.opens) return formatDay(story.opens, story.zone, days)
  const zone = axisZone(story, view, listener)
  if (endsDay(story, view, at, zone)) return formatDay(at - 1, zone, days)
  return formatInstant(
    at,
    zone,
    days,
    fine === 'minute' && !isOnlyOrder(story, at) ? 'minute' : 'day',
  )
}

const STEP = 5 * MINUTE

function sayNear(story: StoryOutline, view: TimeShown, at: Instant, listener: Listener): string {
  const { lang } = listener
  const zone = axisZone(story, view, listener)
  const near = Math.round(at / STEP) * STEP
  const clock = formatClock(near, zone)
  const day = formatDay(near, zone, daysFor(story, listener))
  return firstMessagesFor(lang).say.about(day, clock, zoneName(zone, lang))
}

/**
 * The position of a handle as a screen reader says it: "19 March, about 17:00 in Kyiv; 25 events so
 * far". Rounded to five minutes with "about", since a playhead may rest where no source gives a
 * clock time; at an event of which only the day is known, the day alone.
 */
export function sayPlayhead(
  story: StoryOutline,
  view: View,
  at: Instant,
  listener: Listener,
): string {
  const { count, say } = firstMessagesFor(listener.lang)
  const isPlain = sayEnd(story, view, at, listener) === null && !isOnlyOrder(story, at)
  const tell = isPlain ? sayNear : sayInstant
  if (isRedacted(story)) return tell(story, view, at, listener)
  const shown = countShown(story, view)
  const told = view.time.mode === 'up-to' ? count.eventsSoFar(shown) : count.events(shown)
  return say.playhead(tell(story, view, at, listener), told)
}
