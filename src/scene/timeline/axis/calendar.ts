import { DAY, type Instant } from '../../../core/time/instant.ts'
import { parseMoment } from '../../../core/time/time.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { localDay } from '../../../core/time/zone.ts'

/** A day of a month's grid. */
export interface CalendarDay {
  /** "2025-03-19" */
  readonly day: string
  /** How many of the story's events are anchored on it. */
  readonly events: number
  /** Whether the story's axis reaches it. */
  readonly isInStory: boolean
}

/** A month as weeks of seven days; null before its first and after its last day. */
export interface CalendarMonth {
  /** "2025-03" */
  readonly month: string
  readonly weeks: readonly (readonly (CalendarDay | null)[])[]
}

function firstOf(month: string): Instant {
  return parseMoment(month, 'UTC')?.earliest ?? 0
}

/** "2025-04" after "2025-03"; `by` may be negative. */
export function monthAfter(month: string, by: number): string {
  const date = new Date(firstOf(month))
  date.setUTCMonth(date.getUTCMonth() + by)
  return date.toISOString().slice(0, 7)
}

function eventsByDay({ events, zone }: StoryOutline): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { anchor } of events) {
    const day = localDay(anchor, zone)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}

/**
 * The grid of a month ("2025-03"), by the story's own clock.
 *
 * @param firstWeekday of a week: 1 is Monday, 7 is Sunday
 */
export function calendarMonth(
  story: StoryOutline,
  month: string,
  firstWeekday: number,
): CalendarMonth {
  const counts = eventsByDay(story)
  const [opens, last] = [story.opens, story.closes - 1].map((at) => localDay(at, story.zone))
  const first = firstOf(month)
  const length = Math.round((firstOf(monthAfter(month, 1)) - first) / DAY)
  // getUTCDay: 0 is Sunday.
  const before = (new Date(first).getUTCDay() + 7 - (firstWeekday % 7)) % 7
  const weeks = Math.ceil((before + length) / 7)
  const cell = (at: number): CalendarDay | null => {
    if (at < before || at >= before + length) return null
    const day = new Date(first + (at - before) * DAY).toISOString().slice(0, 10)
    const isInStory = day >= (opens ?? '') && day <= (last ?? '')
    return { day, events: counts.get(day) ?? 0, isInStory }
  }
  return {
    month,
    weeks: Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: 7 }, (__, day) => cell(week * 7 + day)),
    ),
  }
}

/** The day so many days later; days before or after the story are its first and last. */
export function dayAfter(story: StoryOutline, day: string, by: number): string {
  const moved = new Date(Date.parse(`${day}T00:00Z`) + by * DAY).toISOString().slice(0, 10)
  const first = localDay(story.opens, story.zone)
  const last = localDay(story.closes - 1, story.zone)
  if (moved < first) return first
  return moved > last ? last : moved
}
