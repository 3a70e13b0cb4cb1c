import type { TimelineWords } from '../../src/timeline/words.ts'

function format(options: Intl.DateTimeFormatOptions, at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(at)
}

const MAJOR = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'long' },
  day: { weekday: 'short', day: 'numeric', month: 'long' },
  hour: { hour: '2-digit', minute: '2-digit' },
  minute: { hour: '2-digit', minute: '2-digit' },
} as const

const MINOR = {
  ...MAJOR,
  month: { month: 'short' },
  week: { day: 'numeric' },
  day: { day: 'numeric' },
} as const

const LANES: Readonly<Record<string, string>> = {
  talks: 'Talks',
  force: 'Strikes',
  words: 'Statements',
  people: 'People and aid',
}

/** English words for tests; the page has its own. */
export const words: TimelineWords = {
  formatTick: (at, unit, level, zone) =>
    format(level === 'major' ? MAJOR[unit] : MINOR[unit], at, zone),
  formatMoment: (at, zone) =>
    format({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }, at, zone),
  formatCount: String,
  titleOf: (events) => events.join(', '),
  laneName: ({ by, id }) => (by === 'others' ? 'All others' : (LANES[id] ?? id)),
  squeezed: (from, to) => `Squeezed: ${(to - from) / 3_600_000} h`,
  overview: 'Whole story',
}
