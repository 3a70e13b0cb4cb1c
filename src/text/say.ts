import { actorName } from '../model/actorName.ts'
import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import { anchoredBetween } from '../scene/anchored.ts'
import { isHushed } from '../scene/hushed.ts'
import { countShown } from '../scene/shown.ts'
import { nowOf, type Now } from '../scene/visible.ts'
import { boundOf } from '../view/bounds.ts'
import { zoneFor } from '../view/clock.ts'
import type { View } from '../view/view.ts'
import {
  formatClock,
  formatDate,
  formatDay,
  formatDays,
  formatInstant,
  type DayStyle,
} from './dates.ts'
import { firstWordsFor } from './first.ts'
import { zoneName } from './zones.ts'

/** The listener: their language, and the device's zone for the reader's own clock. */
export interface Listener {
  readonly lang: string
  readonly readerZone: string
}

function axisZone(story: StoryOutline, view: View, listener: Listener): string {
  return zoneFor(view.clock, story.zone, listener.readerZone)
}

function daysFor({ sharedYear }: StoryOutline, { lang }: Listener): DayStyle {
  return { lang, sharedYear }
}

/**
 * The ends of the story are midnights, so they are named after the days that they open and close.
 */
function sayEnd(story: StoryOutline, at: Instant, listener: Listener): string | null {
  const { say } = firstWordsFor(listener.lang)
  const days = daysFor(story, listener)
  if (at >= story.closes) return say.endOf(formatDay(story.closes - 1, story.zone, days))
  return at <= story.opens ? say.startOf(formatDay(story.opens, story.zone, days)) : null
}

const MINUTE = 60_000

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
  view: View,
  at: Instant,
  listener: Listener,
): string {
  const { lang } = listener
  const zone = axisZone(story, view, listener)
  const end = sayEnd(story, at, listener)
  if (end !== null) return end
  const day = formatDay(at, zone, daysFor(story, listener))
  if (isOnlyOrder(story, at)) return day
  return firstWordsFor(lang).say.moment(day, formatClock(at, zone), zoneName(zone, lang))
}

/**
 * A short form for tight spaces: "19 March, 17:00", the day alone, or the day with its month
 * abbreviated. The ends of the story are given as the days that they open and close.
 */
export function sayBriefly(
  story: StoryOutline,
  view: View,
  at: Instant,
  listener: Listener,
  fine: 'minute' | 'day' | 'short day',
): string {
  const whole = daysFor(story, listener)
  const days = fine === 'short day' ? { ...whole, month: 'short' as const } : whole
  if (at >= story.closes) return formatDay(story.closes - 1, story.zone, days)
  if (at <= story.opens) return formatDay(story.opens, story.zone, days)
  const zone = axisZone(story, view, listener)
  return formatInstant(
    at,
    zone,
    days,
    fine === 'minute' && !isOnlyOrder(story, at) ? 'minute' : 'day',
  )
}

function isWhole(story: StoryOutline, now: Now): boolean {
  if (now.mode === 'up-to') return now.at >= story.closes
  return now.mode === 'between' && now.from <= story.opens && now.to >= story.closes
}

function sayTime(story: StoryOutline, view: View, count: string, listener: Listener): string {
  const { lang } = listener
  const { say } = firstWordsFor(lang)
  const now = nowOf(story, view.time)
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  if (isWhole(story, now))
    return say.whole(
      formatDays(story.opens, story.closes - 1, story.zone, daysFor(story, listener)),
      count,
    )
  if (now.mode === 'between') return say.between(tell(now.from), tell(now.to), count)
  return now.mode === 'at' ? say.at(tell(now.at), count) : say.upTo(tell(now.at), count)
}

function names<T extends { readonly id: string }>(
  records: readonly T[],
  ids: readonly string[],
  name: (record: T) => string | undefined,
): string[] {
  return ids.map((id) => {
    const record = records.find((one) => one.id === id)
    return (record && name(record)) ?? id
  })
}

function unless(text: string, say: (text: string) => string): string {
  return text === '' ? '' : say(text)
}

/**
 * The active filters as a sentence: "Only calls and strikes with Trump." Empty if there are none.
 */
export function sayFilters(story: StoryOutline, view: View, lang: string): string {
  const { list, say, standings, eventStandings, countries } = firstWordsFor(lang)
  const kinds = names(story.kinds, view.kinds, ({ plural }) => plural[lang] ?? plural['en'])
  const people = (ids: readonly string[]) =>
    list.or(names(story.actors, ids, ({ short, name }) => short ?? name))
  const places = names(story.places, view.places, ({ name }) => name)
  const claims = view.standings.map((standing) => list.quoted(standings[standing].label))
  const conditions = [
    unless(people(view.participants), say.takingPart),
    unless(people(view.speakers), say.saidBy),
    unless(people(view.actors), say.withActors),
    unless(list.or(places), say.atPlaces),
    unless(
      list.or(view.statuses.map((one) => list.quoted(eventStandings[one].label))),
      say.statuses,
    ),
    unless(list.or(claims), say.claims),
    unless(list.or(view.dead.map((side) => countries[side] ?? actorName(story, side))), say.dead),
    view.within === null ? '' : say.inArea,
    unless(view.search.trim(), (search) => say.words(list.quoted(search))),
  ].filter((part) => part !== '')
  if (kinds.length + conditions.length === 0) return ''
  return say.only(list.and(kinds), list.comma(conditions))
}

/** The date or time to put after "as known on"; null if nothing is hidden. */
export function sayKnown(story: StoryOutline, view: View, listener: Listener): string | null {
  const { known } = view
  const { lang } = listener
  if (known === null) return null
  if (typeof known === 'string') return formatDate(known, lang)
  const zone = axisZone(story, view, listener)
  const day = formatDay(known, zone, { lang, sharedYear: null })
  return firstWordsFor(lang).say.moment(day, formatClock(known, zone), zoneName(zone, lang))
}

/** The range of a zoomed axis, or where the reader has put its lens, to announce what its buttons have done. */
function sayAxis(story: StoryOutline, view: View, listener: Listener): string {
  if (view.axis === null) return sayLens(story, view, listener)
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  return firstWordsFor(listener.lang).axis.shown(tell(view.axis.from), tell(view.axis.to))
}

/**
 * What is shown, in one or two short sentences, for the live region, alternative text and shared
 * links: "Up to 19 March, 17:00 in Kyiv: 25 of 45 events. Only calls."
 */
export function sayView(story: StoryOutline, view: View, listener: Listener): string {
  const { lang } = listener
  const { count, say } = firstWordsFor(lang)
  if (isHushed(story)) return say.asKnown(sayKnown(story, view, listener) ?? '')
  const shown = countShown(story, view)
  const told = count.eventsOf(shown, story.events.length)
  const filters = sayFilters(story, view, lang)
  const selected = eventById(story, view.event)
  const until = sayKnown(story, view, listener)
  return [
    until === null ? '' : say.asKnown(until),
    sayTime(story, view, told, listener),
    filters,
    selected ? say.selected(selected.title) : '',
    sayAxis(story, view, listener),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function sayLens(story: StoryOutline, view: View, listener: Listener): string {
  const { lens, spacing } = view
  const { axis } = firstWordsFor(listener.lang)
  if (lens === 'none' && story.lens && spacing === 'scale') return axis.closed
  if (typeof lens === 'string' || spacing !== 'scale') return ''
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  return axis.opened(tell(lens.from), tell(lens.to))
}

const STEP = 5 * 60_000

function sayNear(story: StoryOutline, view: View, at: Instant, listener: Listener): string {
  const { lang } = listener
  const zone = axisZone(story, view, listener)
  const near = Math.round(at / STEP) * STEP
  const clock = formatClock(near, zone)
  const day = formatDay(near, zone, daysFor(story, listener))
  return firstWordsFor(lang).say.about(day, clock, zoneName(zone, lang))
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
  const { count, say } = firstWordsFor(listener.lang)
  const isPlain = at < story.closes && at > story.opens && !isOnlyOrder(story, at)
  const tell = isPlain ? sayNear : sayInstant
  if (isHushed(story)) return tell(story, view, at, listener)
  const shown = countShown(story, view)
  const told = view.time.mode === 'up-to' ? count.eventsSoFar(shown) : count.events(shown)
  return say.playhead(tell(story, view, at, listener), told)
}
