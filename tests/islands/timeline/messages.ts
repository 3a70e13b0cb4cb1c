import type { TimelineMessages } from '../../../src/islands/timeline/messages.ts'

type Options = Intl.DateTimeFormatOptions

function formatIn(lang: string) {
  return (options: Options, at: number, zone: string): string =>
    new Intl.DateTimeFormat(lang, { timeZone: zone, ...options }).format(at)
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

function wordsIn(lang: string, lanes: Readonly<Record<string, string>>): TimelineMessages {
  const format = formatIn(lang)
  return {
    formatTick: (at, unit, level, zone) =>
      format(level === 'major' ? MAJOR[unit] : MINOR[unit], at, zone),
    formatMoment: (at, zone) =>
      format({ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }, at, zone),
    formatCount: String,
    titleOf: (events) => events.join(', '),
    laneName: ({ by, id }) => (by === 'others' ? 'All others' : (lanes[id] ?? id)),
    squeezed: (from, to) => `Squeezed: ${(to - from) / 3_600_000} h`,
    track: (track) => lanes[track] ?? track,
    shortDay: (at, zone) => format({ weekday: 'short', day: 'numeric' }, at, zone),
    overview: lanes['overview'] ?? 'Whole story',
    unknown: lanes['unknown'] ?? 'not yet known',
  }
}

/** English words for tests; the page has its own. */
export const messages = wordsIn('en-GB', LANES)

/** Arabic ones, written from right to left. */
export const arabicWords = wordsIn('ar', {
  talks: 'محادثات',
  force: 'ضربات',
  words: 'تصريحات',
  people: 'الناس والمساعدات',
  overview: 'القصة كلها',
  unknown: 'لم يُعرف بعد',
})
