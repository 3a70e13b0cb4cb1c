import { shortActorName } from '../../core/model/actorName.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { LaneGroup } from '../../scene/timeline/laneGroups.ts'
import type { TickLevel, TickUnit } from '../../scene/timeline/axis/ticks.ts'
import { DAY, type Instant } from '../../core/time/instant.ts'
import type { TimelineMessages } from './messages.ts'
import { capital } from '../../text/capital.ts'
import { localYear } from '../../core/time/zone.ts'
import {
  dayOfMonth,
  daysOf,
  formatClock,
  formatDay,
  formatInstant,
  weekdayAndDay,
  type DayStyle,
} from '../../text/dates.ts'
import type { FirstMessages } from '../../text/messages/first.ts'
import { sayBriefly, sayInstant } from '../../text/say.ts'
import { formatSpan } from '../../text/span.ts'
import { bothEnds } from '../../text/zones.ts'

const TITLES = 3
const FINE = { clock: 'minute', day: 'day', short: 'short day' } as const

function tick(days: DayStyle, at: Instant, unit: TickUnit, level: TickLevel, zone: string): string {
  if (unit === 'hour' || unit === 'minute') return formatClock(at, zone)
  if (unit === 'year') return formatInstant(at, zone, days, 'year')
  if (unit === 'month') return formatInstant(at, zone, days, 'month')
  if (level === 'major') return formatDay(at, zone, { ...days, weekday: true })
  if (unit === 'day') return dayOfMonth(at, zone)
  // Its month stands above it, with the year.
  return formatDay(at, zone, { ...days, sharedYear: localYear(at, zone), month: 'short' })
}

function laneName({ by, id }: LaneGroup, story: StoryOutline, messages: FirstMessages): string {
  const of = (names: Readonly<Record<string, string>>): string => capital(names[id] ?? id)
  const named = {
    track: () => of(messages.tracks),
    place: () => of(messages.countries),
    actor: () => capital(shortActorName(story, id)),
    others: () => messages.axis.others,
  } satisfies Record<LaneGroup['by'], () => string>
  return named[by]()
}

/** Title and time; for a call, by the clocks at both its ends. */
function titleOf(event: EventOutline, story: StoryOutline): string {
  const told = `${event.title}, ${formatSpan(event.span, daysOf(story))}`
  const ends = bothEnds(event, story, story.language, event.span.zone)
  return ends === null ? told : `${told} · ${ends}`
}

/**
 * The words of the timeline, from those of the page and the story.
 *
 * @param now the story as it is shown: as it was known, its titles and times say less
 */
export function timelineMessages(
  story: StoryOutline,
  messages: FirstMessages,
  now: () => StoryOutline = () => story,
): TimelineMessages {
  const { language: lang } = story
  const compact = new Intl.NumberFormat(messages.locale, {
    notation: 'compact',
    maximumFractionDigits: 0,
  })
  const known = new Map<string, string>()
  let told: StoryOutline | null = null
  /** Told once: a mark is painted again with every change of its state, and formats are slow. */
  const titled = (id: string): string => {
    const shown = now()
    if (shown !== told) known.clear()
    told = shown
    const kept = known.get(id)
    if (kept !== undefined) return kept
    const event = eventById(shown, id)
    const title = event ? titleOf(event, shown) : id
    known.set(id, title)
    return title
  }
  return {
    formatTick: (at, unit, level, zone) => tick(daysOf(story), at, unit, level, zone),
    formatMoment: (at, zone, form, isLimit) => {
      const time = { mode: isLimit ? 'up-to' : 'at', at } as const
      const view = { clock: zone, time }
      const listener = { lang, readerZone: zone }
      if (form === 'whole') return sayInstant(story, view, at, listener)
      return sayBriefly(story, view, at, listener, FINE[form])
    },
    formatCount: (count) => compact.format(count),
    titleOf: (ids) =>
      [
        ...ids.slice(0, TITLES).map(titled),
        ...(ids.length > TITLES ? [messages.count.more(ids.length - TITLES)] : []),
      ].join('\n'),
    laneName: (lane) => laneName(lane, story, messages),
    squeezed: (from, to) => messages.timeline.squeezed(Math.round((to - from) / DAY)),
    track: (track, isFirst) =>
      isFirst ? messages.tracks[track] : messages.tracks[track].toLowerCase(),
    shortDay: (at, zone) => weekdayAndDay(at, zone, lang),
    overview: messages.timeline.overview,
    unknown: messages.timeline.unknown,
  }
}
