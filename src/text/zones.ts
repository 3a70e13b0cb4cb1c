import type { EventOutline } from '../core/model/event.ts'
import type { StoryOutline } from '../core/model/story.ts'
import { dayNumber, daysOf, formatClock, formatDay } from './dates.ts'
import { firstMessagesFor } from './messages/first.ts'

/** The city by which a zone is named: "Washington" for America/New_York. */
export function zoneName(zone: string, lang: string): string {
  const { zones } = firstMessagesFor(lang).time
  const known = Object.hasOwn(zones, zone) ? zones[zone] : undefined
  return known ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

function callerZones(event: EventOutline, story: StoryOutline): readonly string[] {
  const ends = event.places.filter(({ role }) => role === 'caller')
  return ends.flatMap(({ place }) => story.places.find(({ id }) => id === place)?.zone ?? [])
}

/**
 * When a call began, by the clocks at its ends: "10:00 in Washington, 17:00 in Moscow"; without the
 * zone `told`, which has already been given. Null if no source gives the minute, or if all the
 * clocks agree.
 */
export function bothEnds(
  event: EventOutline,
  story: StoryOutline,
  lang: string,
  told: string | null = null,
): string | null {
  const { earliest: at, precision, about } = event.span.start
  if (precision !== 'minute' || about) return null
  const zones = [...new Set(callerZones(event, story))]
  const clocks = new Set(zones.map((zone) => formatClock(at, zone)))
  if (clocks.size < 2) return null
  const { time, list } = firstMessagesFor(lang)
  const isOneDay = new Set(zones.map((zone) => dayNumber(at, zone))).size === 1
  const said = zones
    .filter((zone) => zone !== told)
    .map((zone) => {
      const city = zoneName(zone, lang)
      const clock = formatClock(at, zone)
      if (isOneDay) return time.inCity(clock, city)
      return time.onDayInCity(clock, formatDay(at, zone, { ...daysOf(story), lang }), city)
    })
  return list.comma(said)
}
