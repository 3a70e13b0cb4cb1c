import { kindPlural } from '../core/model/kindName.ts'
import { actorName } from '../core/model/actorName.ts'
import { eventById } from '../core/model/eventIndex.ts'
import type { StoryOutline } from '../core/model/story.ts'
import type { Instant } from '../core/time/instant.ts'
import { isRedacted } from '../scene/known/redacted.ts'
import { countShown } from '../scene/shared/shown.ts'
import { isSearchAwaited, nowOf, type Now } from '../scene/shared/visible.ts'
import type { View } from '../core/view/view.ts'
import { formatClock, formatDate, formatDay, formatDays } from './dates.ts'
import { firstMessagesFor } from './messages/first.ts'
import { axisZone, daysFor, sayInstant, type Listener } from './say.ts'
import { viewMessagesFor } from './messages/viewMessages.ts'
import { zoneName } from './zones.ts'

function isWhole(story: StoryOutline, now: Now): boolean {
  if (now.mode === 'up-to') return now.at >= story.closes
  return now.mode === 'between' && now.from <= story.opens && now.to >= story.closes
}

function sayTime(story: StoryOutline, view: View, count: string, listener: Listener): string {
  const { lang } = listener
  const say = viewMessagesFor(lang)
  const now = nowOf(story, view.time)
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  if (isWhole(story, now))
    return say.whole(
      formatDays(story.opens, story.closes - 1, story.zone, daysFor(story, listener)),
      count,
    )
  switch (now.mode) {
    case 'between':
      return say.between(tell(now.from), tell(now.to), count)
    case 'at':
      return say.at(tell(now.at), count)
    case 'up-to':
      return say.upTo(tell(now.at), count)
  }
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
  const { list, eventStandings, countries } = firstMessagesFor(lang)
  const say = viewMessagesFor(lang)
  const kinds = names(story.kinds, view.kinds, (kind) => kindPlural(kind, lang, kind.id))
  const people = (ids: readonly string[]) =>
    say.list.or(names(story.actors, ids, ({ short, name }) => short ?? name))
  const places = names(story.places, view.places, ({ name }) => name)
  const claims = view.standings.map((standing) => list.quoted(say.standings[standing].label))
  const conditions = [
    unless(people(view.participants), say.takingPart),
    unless(people(view.speakers), say.saidBy),
    unless(people(view.actors), say.withActors),
    unless(say.list.or(places), say.atPlaces),
    unless(
      say.list.or(view.statuses.map((one) => list.quoted(eventStandings[one].label))),
      say.statuses,
    ),
    unless(say.list.or(claims), say.claims),
    unless(
      say.list.or(view.dead.map((side) => countries[side] ?? actorName(story, side))),
      say.dead,
    ),
    view.within === null ? '' : say.inArea,
    unless(isSearchAwaited(story, view) ? '' : view.search.trim(), (search) =>
      say.words(list.quoted(search)),
    ),
  ].filter((part) => part !== '')
  if (kinds.length + conditions.length === 0) return ''
  return say.only(say.list.and(kinds), list.comma(conditions))
}

/** The date or time to put after "as known on"; null if nothing is hidden. */
export function sayKnown(story: StoryOutline, view: View, listener: Listener): string | null {
  const { known } = view
  const { lang } = listener
  if (known === null) return null
  if (typeof known === 'string') return formatDate(known, lang)
  const zone = axisZone(story, view, listener)
  const day = formatDay(known, zone, { lang, sharedYear: null })
  return firstMessagesFor(lang).say.moment(day, formatClock(known, zone), zoneName(zone, lang))
}

/** The range of a zoomed axis, or where the reader has put its lens, to announce what its buttons have done. */
function sayAxis(story: StoryOutline, view: View, listener: Listener): string {
  if (view.axis === null) return sayLens(story, view, listener)
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  return viewMessagesFor(listener.lang).axis(tell(view.axis.from), tell(view.axis.to))
}

/**
 * What is shown, in one or two short sentences, for the live region, alternative text and shared
 * links: "Up to 19 March, 17:00 in Kyiv: 25 of 45 events. Only calls."
 */
export function sayView(story: StoryOutline, view: View, listener: Listener): string {
  const { lang } = listener
  const { count } = firstMessagesFor(lang)
  const say = viewMessagesFor(lang)
  if (isRedacted(story)) return say.asKnown(sayKnown(story, view, listener) ?? '')
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
  const say = viewMessagesFor(listener.lang)
  if (lens === 'none' && story.lens && spacing === 'scale') return say.lensClosed
  if (typeof lens === 'string' || spacing !== 'scale') return ''
  const tell = (at: Instant) => sayInstant(story, view, at, listener)
  return say.lensOpened(tell(lens.from), tell(lens.to))
}
