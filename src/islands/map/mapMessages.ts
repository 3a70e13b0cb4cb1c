import { kindName } from '../../core/model/kindName.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { MapMessages } from './messages.ts'
import { countOf, type Mark, type MarkEvent } from '../../scene/map/marks/mark.ts'
import { townName } from '../../scene/shared/placeNames.ts'
import type { Arc } from '../../scene/map/arcs.ts'
import { sayComposition } from '../../text/composed.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import type { FirstMessages } from '../../text/messages/first.ts'

interface Lookup {
  readonly story: StoryOutline
  readonly messages: FirstMessages
}

/** Each step of time asks for the name of every mark; an event's own words for its time stay the same. */
const whens = new WeakMap<EventOutline, string>()

function whenOf({ story }: Lookup, id: string): string {
  const event = eventById(story, id)
  if (!event) return ''
  const known = whens.get(event)
  if (known !== undefined) return known
  const when = formatSpan(event.span, daysOf(story))
  whens.set(event, when)
  return when
}

function kindOf({ story }: Lookup, id: string): string {
  const kind = story.kinds.find((one) => one.id === id)
  return kindName(kind, story.language, id)
}

/** As it is named on the map, and how many towns more; first the region, where that is its name. */
function placesOf({ messages }: Lookup, { name, towns, isAround }: Mark): string {
  if (isAround) return messages.map.around(name)
  if (towns.length < 2) return name
  const [town = name] = towns.includes(name) ? [name] : towns
  const near = messages.map.near(town, towns.length - 1)
  return town === name ? near : messages.map.placeMark(name, near)
}

function composed({ story, messages }: Lookup, { composition }: Mark): string {
  return sayComposition(composition, story.kinds, story.language, messages)
}

function nameOf(lookup: Lookup, mark: Mark, number: (count: number) => string): string {
  const { messages } = lookup
  const place = placesOf(lookup, mark)
  const count = countOf(mark)
  if (count === 1) return `${place}: ${mark.shown.title}, ${whenOf(lookup, mark.shown.id)}`
  // The number as it is seen, for those who speak to press it.
  const events = messages.count.eventsWritten(number(count))
  return messages.map.madeOf(messages.map.placeMark(place, events), composed(lookup, mark))
}

/** One call by its kind and title; of several their number and the latest, whose list tells the rest. */
function callName(lookup: Lookup, { name, calls }: Arc): string {
  const { messages, story } = lookup
  const latest = calls.at(-1)
  if (!latest) return name
  const found = story.kinds.find(({ id }) => id === latest.kind)
  const kind = kindName(found, story.language, '')
  if (calls.length > 1) return messages.map.latest(name, latest.title, whenOf(lookup, latest.event))
  const parts = [kind, latest.title].filter((part) => part !== '')
  return messages.map.madeOf(name, messages.list.comma(parts))
}

/** The heading says so if the list holds only the latest. */
function headingOf(lookup: Lookup, mark: Mark): string {
  const { messages } = lookup
  const { count } = messages
  const place = placesOf(lookup, mark)
  if (countOf(mark) === mark.events.length)
    return messages.map.madeOf(place, composed(lookup, mark))
  return `${place}: ${count.eventsOf(mark.events.length, countOf(mark))}`
}

const MOST_NAMES = 4

/** Who attended, for events that people attend: meetings, negotiations, calls. */
function attendance({ story, messages }: Lookup, id: string, kindId: string): string {
  const kind = story.kinds.find((one) => one.id === kindId)
  const ids = kind?.track === 'talks' ? (eventById(story, id)?.actors ?? []) : []
  const names = ids.slice(0, MOST_NAMES).flatMap((actor) => {
    const found = story.actors.find((one) => one.id === actor)
    return found ? [found.short ?? found.name] : []
  })
  const rest = ids.length - names.length
  return messages.list.comma([...names, ...(rest > 0 ? [messages.count.more(rest)] : [])])
}

function placeOf({ story }: Lookup, id: string): string {
  const place = story.places.find((one) => one.id === id)
  return place ? townName(place, story.places) : ''
}

function detailOf(lookup: Lookup, event: MarkEvent, { isAround, towns }: Mark): string {
  const { messages } = lookup
  const { id, kind, standing, assumed, role, place } = event
  return [
    whenOf(lookup, id),
    isAround || towns.length > 1 ? placeOf(lookup, place) : '',
    kindOf(lookup, kind),
    attendance(lookup, id, kind),
    standing === 'undisputed' ? '' : messages.eventStandings[standing].label.toLowerCase(),
    role === 'scene' ? '' : messages.roles[role],
    assumed ? messages.document.assumed.toLowerCase() : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/**
 * The words of the map, from those of the page and the story.
 *
 * @param now the story as it is shown: as it was known, its times say less
 */
export function mapMessages(
  story: StoryOutline,
  messages: FirstMessages,
  now: () => StoryOutline = () => story,
): MapMessages {
  const compact = new Intl.NumberFormat(messages.locale, {
    notation: 'compact',
    maximumFractionDigits: 0,
  })
  const count = (number: number): string => compact.format(number)
  const lookup: Lookup = {
    messages,
    get story() {
      return now()
    },
  }
  return {
    map: messages.map.canvas,
    zoomIn: messages.map.zoomIn,
    zoomOut: messages.map.zoomOut,
    home: messages.map.home,
    ...messages.map.moves,
    close: messages.map.close,
    wheelHint: messages.hints.wheel,
    touchHint: messages.hints.touch,
    mark: (mark) => nameOf(lookup, mark, count),
    call: (arc) => callName(lookup, arc),
    list: (mark) => headingOf(lookup, mark),
    detail: (event, mark) => detailOf(lookup, event, mark),
    unplaced: (count, listed = count) =>
      `${messages.map.noPlace}: ${listed === count ? messages.count.events(count) : messages.count.eventsOf(listed, count)}`,
    when: (event) => whenOf(lookup, event),
    kilometres: (km) => `${km} km`,
    count,
    href: (event) => `#${event}`,
  }
}
