import { kindName } from '../model/kindName.ts'
import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { MapWords } from '../map/words.ts'
import { countOf, type Mark, type MarkEvent } from '../scene/marks.ts'
import { townName } from '../scene/placeNames.ts'
import type { Arc } from '../scene/arcs.ts'
import { sayComposition } from '../text/composed.ts'
import { daysOf } from '../text/dates.ts'
import { formatSpan } from '../text/span.ts'
import type { FirstWords } from '../text/first.ts'

interface Lookup {
  readonly story: StoryOutline
  readonly words: FirstWords
}

function whenOf({ story }: Lookup, id: string): string {
  const event = eventById(story, id)
  return event ? formatSpan(event.span, daysOf(story)) : ''
}

function kindOf({ story }: Lookup, id: string): string {
  const kind = story.kinds.find((one) => one.id === id)
  return kindName(kind, story.language, id)
}

/** As it is named on the map, and how many towns more; first the region, where that is its name. */
function placesOf({ words }: Lookup, { name, towns, isAround }: Mark): string {
  if (isAround) return words.map.around(name)
  if (towns.length < 2) return name
  const [town = name] = towns.includes(name) ? [name] : towns
  const near = words.map.near(town, towns.length - 1)
  return town === name ? near : words.map.placeMark(name, near)
}

function composed({ story, words }: Lookup, { composition }: Mark): string {
  return sayComposition(composition, story.kinds, story.language, words)
}

function nameOf(lookup: Lookup, mark: Mark, number: (count: number) => string): string {
  const { words } = lookup
  const place = placesOf(lookup, mark)
  const count = countOf(mark)
  if (count === 1) return `${place}: ${mark.shown.title}, ${whenOf(lookup, mark.shown.id)}`
  // The number as it is seen, for those who speak to press it.
  const events = words.count.eventsWritten(number(count))
  return words.map.madeOf(words.map.placeMark(place, events), composed(lookup, mark))
}

/** One call by its kind and title; of several their number and the latest, whose list tells the rest. */
function callName(lookup: Lookup, { name, calls }: Arc): string {
  const { words, story } = lookup
  const latest = calls.at(-1)
  if (!latest) return name
  const found = story.kinds.find(({ id }) => id === latest.kind)
  const kind = kindName(found, story.language, '')
  if (calls.length > 1) return words.map.latest(name, latest.title, whenOf(lookup, latest.event))
  const parts = [kind, latest.title].filter((part) => part !== '')
  return words.map.madeOf(name, words.list.comma(parts))
}

/** The heading says so if the list holds only the latest. */
function headingOf(lookup: Lookup, mark: Mark): string {
  const { words } = lookup
  const { count } = words
  const place = placesOf(lookup, mark)
  if (countOf(mark) === mark.events.length) return words.map.madeOf(place, composed(lookup, mark))
  return `${place}: ${count.eventsOf(mark.events.length, countOf(mark))}`
}

const MOST_NAMES = 4

/** Who attended, for events that people attend: meetings, negotiations, calls. */
function attendance({ story, words }: Lookup, id: string, kindId: string): string {
  const kind = story.kinds.find((one) => one.id === kindId)
  const ids = kind?.track === 'talks' ? (eventById(story, id)?.actors ?? []) : []
  const names = ids.slice(0, MOST_NAMES).flatMap((actor) => {
    const found = story.actors.find((one) => one.id === actor)
    return found ? [found.short ?? found.name] : []
  })
  const rest = ids.length - names.length
  return words.list.comma([...names, ...(rest > 0 ? [words.count.more(rest)] : [])])
}

function placeOf({ story }: Lookup, id: string): string {
  const place = story.places.find((one) => one.id === id)
  return place ? townName(place, story.places) : ''
}

function detailOf(lookup: Lookup, event: MarkEvent, { isAround, towns }: Mark): string {
  const { words } = lookup
  const { id, kind, standing, assumed, role, place } = event
  return [
    whenOf(lookup, id),
    isAround || towns.length > 1 ? placeOf(lookup, place) : '',
    kindOf(lookup, kind),
    attendance(lookup, id, kind),
    standing === 'undisputed' ? '' : words.eventStandings[standing].label.toLowerCase(),
    role === 'scene' ? '' : words.roles[role],
    assumed ? words.document.assumed.toLowerCase() : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/**
 * The words of the map, from those of the page and the story.
 *
 * @param now the story as it is shown: as it was known, its times say less
 */
export function mapWords(
  story: StoryOutline,
  words: FirstWords,
  now: () => StoryOutline = () => story,
): MapWords {
  const compact = new Intl.NumberFormat(words.locale, {
    notation: 'compact',
    maximumFractionDigits: 0,
  })
  const count = (number: number): string => compact.format(number)
  const lookup: Lookup = {
    words,
    get story() {
      return now()
    },
  }
  return {
    map: words.map.canvas,
    zoomIn: words.map.zoomIn,
    zoomOut: words.map.zoomOut,
    home: words.map.home,
    ...words.map.moves,
    close: words.map.close,
    wheelHint: words.hints.wheel,
    touchHint: words.hints.touch,
    mark: (mark) => nameOf(lookup, mark, count),
    call: (arc) => callName(lookup, arc),
    list: (mark) => headingOf(lookup, mark),
    detail: (event, mark) => detailOf(lookup, event, mark),
    shelf: (count, listed = count) =>
      `${words.map.noPlace}: ${listed === count ? words.count.events(count) : words.count.eventsOf(listed, count)}`,
    when: (event) => whenOf(lookup, event),
    kilometres: (km) => `${km} km`,
    count,
    href: (event) => `#${event}`,
  }
}
