import type { PartOfDay } from '../../core/time/span.ts'

const PARTS: Record<PartOfDay, string> = {
  'early-hours': 'early hours',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
}

/** The cities by which we name zones; any other zone goes by the last part of its name. */
const zones: Readonly<Record<string, string>> = {
  'America/New_York': 'Washington',
  'America/Jamaica': 'Kingston',
  'Asia/Dubai': 'Abu Dhabi',
  'Europe/Kiev': 'Kyiv',
  // As devices call them, and where a city is written otherwise than its zone.
  'America/Godthab': 'Nuuk',
  'America/St_Johns': 'St. John’s',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho Chi Minh City',
  UTC: 'UTC',
}

/**
 * Time in English. Every argument is already in words ("19 March", "17:01"), so a translator
 * decides only word order and connecting words.
 */
export const time = {
  zones,
  /** Adds the zone of a time, once, at its end. */
  zoned: (text: string, city: string): string =>
    city === 'UTC' ? `${text} (UTC)` : `${text} (${city} time)`,
  /** A clock time on a day. */
  onDay: (day: string, clock: string): string => `${day}, ${clock}`,
  about: (text: string): string => `about ${text}`,
  scheduled: (text: string): string => `scheduled for ${text}`,
  /** "10:00–12:30" on one day. */
  clocks: (from: string, to: string): string => `${from}–${to}`,
  /** "18–19 March" and "28 February – 1 March". */
  days: (from: string, to: string): string => `${from} – ${to}`,
  daysOfMonth: (from: string, to: string): string => `${from}–${to}`,
  range: (from: string, to: string): string => `${from} – ${to}`,
  part: (part: PartOfDay, day: string): string => `${PARTS[part]} of ${day}`,
  /** From a part of one day to another day: "evening of 13 March to 14 March". */
  partTo: (part: string, end: string): string => `${part} to ${end}`,
  /** Its start is known only within limits. */
  startedBy: (text: string): string => `under way by ${text}`,
  startedAfter: (text: string): string => `not before ${text}`,
  startedBetween: (from: string, to: string): string => `began between ${from} and ${to}`,
  startedAt: (text: string): string => `from ${text}`,
  /** Its end is known only within limits. */
  endedBy: (text: string): string => `over by ${text}`,
  endedAfter: (text: string): string => `until ${text} or later`,
  endedBetween: (from: string, to: string): string => `over between ${from} and ${to}`,
  endedAt: (text: string): string => `until ${text}`,
  /** A moment without an end, known only within limits. */
  by: (text: string): string => `by ${text}`,
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  join: (start: string, end: string): string => `${start}, ${end}`,
  /** Says what is not known, if there is room. */
  hourUnknown: (text: string): string => `${text} (time of day not known)`,
  inCity: (clock: string, city: string): string => `${clock} in ${city}`,
  onDayInCity: (clock: string, day: string, city: string): string =>
    `${clock} on ${day} in ${city}`,
}
