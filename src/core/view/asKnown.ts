import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../time/instant.ts'
import { parseMoment } from '../time/time.ts'
import { localDay } from '../time/zone.ts'
import { boundOf } from './bounds.ts'
import type { AsKnown, TimeView } from './view.ts'

/** Every zone used by the story's dates or places, without duplicates. */
export function zonesOf({ zone, places, events }: StoryOutline): readonly string[] {
  const own = [...places.map((place) => place.zone), ...events.map(({ span }) => span.zone)]
  return [...new Set([zone, ...own])]
}

/**
 * The instant at which a day ("2025-03-18") is over in all the zones: anything dated by that day
 * was said or published by then, whichever zone is meant. Null if there is no such day.
 */
export function endOfDay(day: string, zones: readonly string[]): Instant | null {
  const ends = zones.flatMap((zone) => parseMoment(day, zone)?.latest ?? [])
  return ends.length === 0 ? null : Math.max(...ends)
}

/** The instant up to which things are known; a day that does not exist precedes everything. */
export function instantOfKnown(known: AsKnown, story: StoryOutline): Instant {
  if (typeof known === 'number') return known
  return endOfDay(known, zonesOf(story)) ?? -Infinity
}

/**
 * What the playhead at this instant stands for: at midnight the day that has just ended, otherwise
 * the instant itself.
 */
export function asKnownAt(instant: Instant, zone: string): AsKnown {
  const ended = localDay(instant - 1, zone)
  return localDay(instant, zone) !== ended && isMidnight(instant, zone) ? ended : instant
}

function isMidnight(instant: Instant, zone: string): boolean {
  return parseMoment(localDay(instant, zone), zone)?.earliest === instant
}

/**
 * Where the playhead stands for what was known: a link that says no time of its own opens there. A day ends with the
 * midnight of the story's zone, as it does for a reader who chooses it.
 */
export function timeAtKnown(story: StoryOutline, known: AsKnown): TimeView {
  const at = typeof known === 'number' ? known : parseMoment(known, story.zone)?.latest
  return { mode: 'up-to', at: boundOf(at ?? NaN, story) }
}
