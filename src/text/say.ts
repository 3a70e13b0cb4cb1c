import type { StoryOutline } from '../model/story.ts'
import type { Instant } from '../model/time.ts'
import { nowOf, visibleEvents, type Now } from '../scene/visible.ts'
import { zoneFor } from '../view/clock.ts'
import type { View } from '../view/view.ts'
import { formatClock, formatDay, formatDays } from './dates.ts'
import { wordsFor } from './index.ts'
import { zoneName } from './zones.ts'

/** Who is spoken to: the language, and the zone of this device for the reader's own clock. */
export interface Listener {
  readonly lang: string
  readonly readerZone: string
}

function axisZone(story: StoryOutline, view: View, listener: Listener): string {
  return zoneFor(view.clock, story.zone, listener.readerZone)
}

/** The ends of the story are midnights: they are called by the days that they open and close. */
function sayEnd(story: StoryOutline, at: Instant, lang: string): string | null {
  const { say } = wordsFor(lang)
  if (at >= story.closes) return say.endOf(formatDay(story.closes - 1, story.zone, lang))
  return at <= story.opens ? say.startOf(formatDay(story.opens, story.zone, lang)) : null
}

function sayInstant(story: StoryOutline, at: Instant, zone: string, lang: string): string {
  const city = zoneName(zone, lang)
  const day = formatDay(at, zone, lang)
  return sayEnd(story, at, lang) ?? wordsFor(lang).say.moment(day, formatClock(at, zone), city)
}

function isWhole(story: StoryOutline, now: Now): boolean {
  if (now.mode === 'up-to') return now.at >= story.closes
  return now.mode === 'between' && now.from <= story.opens && now.to >= story.closes
}

function sayTime(story: StoryOutline, now: Now, count: string, zone: string, lang: string): string {
  const { say } = wordsFor(lang)
  const tell = (at: Instant) => sayInstant(story, at, zone, lang)
  if (isWhole(story, now))
    return say.whole(formatDays(story.opens, story.closes - 1, story.zone, lang), count)
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

/** Each filter that is on, in words: "calls and strikes", "Trump", "claims that are alleged". */
export function sayFilters(story: StoryOutline, view: View, lang: string): readonly string[] {
  const { list, say, standings } = wordsFor(lang)
  const search = view.search.trim()
  const claims = view.standings.map((standing) => standings[standing].label.toLowerCase())
  return [
    list.and(names(story.kinds, view.kinds, ({ plural }) => plural[lang] ?? plural['en'])),
    list.and(names(story.actors, view.actors, ({ short, name }) => short ?? name)),
    list.and(names(story.places, view.places, ({ name }) => name)),
    claims.length > 0 ? say.claims(list.and(claims)) : '',
    search === '' ? '' : say.words(list.quoted(search)),
  ].filter((part) => part !== '')
}

/**
 * What is shown, in one or two short sentences: for the live region, the alternative text and the
 * text of a shared link. "Up to 19 March, 17:00 in Kyiv: 25 of 45 events. Only calls."
 */
export function sayView(story: StoryOutline, view: View, listener: Listener): string {
  const { lang } = listener
  const { count, say, list } = wordsFor(lang)
  const shown = visibleEvents(story, view).length
  const told = count.eventsOf(shown, story.events.length)
  const zone = axisZone(story, view, listener)
  const filters = sayFilters(story, view, lang)
  const selected = story.events.find(({ id }) => id === view.event)
  return [
    sayTime(story, nowOf(story, view.time), told, zone, lang),
    ...(filters.length > 0 ? [say.only(list.comma(filters))] : []),
    ...(selected ? [say.selected(selected.title)] : []),
  ].join(' ')
}

const STEP = 5 * 60_000

/**
 * A handle's place as a screen reader says it: "19 March, about 17:00 in Kyiv; 25 events so far".
 * Told to five minutes and "about", since a playhead may rest where no source gives a clock time.
 */
export function sayPlayhead(
  story: StoryOutline,
  view: View,
  at: Instant,
  listener: Listener,
): string {
  const { lang } = listener
  const { count, say } = wordsFor(lang)
  const zone = axisZone(story, view, listener)
  const near = Math.round(at / STEP) * STEP
  const when = say.about(formatDay(near, zone, lang), formatClock(near, zone), zoneName(zone, lang))
  const shown = visibleEvents(story, view).length
  const told = view.time.mode === 'up-to' ? count.eventsSoFar(shown) : count.events(shown)
  return say.playhead(sayEnd(story, at, lang) ?? when, told)
}
