import { eventById } from '../model/eventIndex.ts'
import type { StoryOutline } from '../model/story.ts'
import type { MapWords } from '../map/words.ts'
import { countOf, type Mark, type MarkEvent } from '../scene/marks.ts'
import { townName } from '../scene/placeNames.ts'
import { daysOf } from '../text/dates.ts'
import { formatSpan } from '../text/span.ts'
import type { Words } from '../text/index.ts'

interface Lookup {
  readonly story: StoryOutline
  readonly words: Words
}

function whenOf({ story }: Lookup, id: string): string {
  const event = eventById(story, id)
  return event ? formatSpan(event.span, daysOf(story)) : ''
}

function kindOf({ story }: Lookup, id: string): string {
  const kind = story.kinds.find((one) => one.id === id)
  return kind?.label[story.language] ?? id
}

function placesOf({ words }: Lookup, { towns, isAround }: Mark): string {
  const names = words.list.and(towns)
  return isAround ? words.map.around(names) : names
}

function nameOf(lookup: Lookup, mark: Mark, number: (count: number) => string): string {
  const { words } = lookup
  const place = placesOf(lookup, mark)
  const count = countOf(mark)
  if (count === 1) return `${place}: ${mark.shown.title}, ${whenOf(lookup, mark.shown.id)}`
  // Of very many, the latest says little; the number is as it is seen, for those who speak to press it.
  if (mark.count !== undefined)
    return words.map.placeMark(place, words.count.eventsWritten(number(count)))
  return `${words.map.placeMark(place, words.count.events(count))}: ${mark.shown.title}`
}

/** The heading says so if the list holds only the latest. */
function headingOf(lookup: Lookup, mark: Mark): string {
  const { count } = lookup.words
  const place = placesOf(lookup, mark)
  if (countOf(mark) === mark.events.length) return place
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

function detailOf(lookup: Lookup, event: MarkEvent, { isAround }: Mark): string {
  const { words } = lookup
  const { id, kind, standing, assumed, role, place } = event
  return [
    whenOf(lookup, id),
    isAround ? placeOf(lookup, place) : '',
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
  words: Words,
  now: () => StoryOutline = () => story,
): MapWords {
  const compact = new Intl.NumberFormat(story.language, {
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
    close: words.bar.close,
    wheelHint: words.mapLibre['CooperativeGesturesHandler.WindowsHelpText'],
    touchHint: words.mapLibre['CooperativeGesturesHandler.MobileHelpText'],
    mark: (mark) => nameOf(lookup, mark, count),
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
