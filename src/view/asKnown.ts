import type { StoryOutline } from '../model/story.ts'
import { parseMoment, type Instant } from '../model/time.ts'
import { localDay } from '../model/zone.ts'
import type { AsKnown } from './view.ts'

/** Every zone in which something of the story is dated or placed, each once. */
export function zonesOf({ zone, places, events }: StoryOutline): readonly string[] {
  const own = [...places.map((place) => place.zone), ...events.map(({ span }) => span.zone)]
  return [...new Set([zone, ...own])]
}

/**
 * The instant at which a day ("2025-03-18") is over in all of the zones: what is dated by that day
 * was said or published by then, in whichever of them it was. Null where there is no such day.
 */
export function endOfDay(day: string, zones: readonly string[]): Instant | null {
  const ends = zones.flatMap((zone) => parseMoment(day, zone)?.latest ?? [])
  return ends.length === 0 ? null : Math.max(...ends)
}

/** The instant up to which things are known; a day that does not exist is before everything. */
export function instantOfKnown(known: AsKnown, story: StoryOutline): Instant {
  if (typeof known === 'number') return known
  return endOfDay(known, zonesOf(story)) ?? -Infinity
}

/** What a playhead at this instant means: at a midnight the day that has ended, else the instant. */
export function asKnownAt(instant: Instant, zone: string): AsKnown {
  const ended = localDay(instant - 1, zone)
  return localDay(instant, zone) !== ended && isMidnight(instant, zone) ? ended : instant
}

function isMidnight(instant: Instant, zone: string): boolean {
  return parseMoment(localDay(instant, zone), zone)?.earliest === instant
}
