import type { EventOutline } from '../model/event.ts'
import type { StoryOutline } from '../model/story.ts'
import type { MapWords } from '../map/words.ts'
import type { Mark, MarkEvent } from '../scene/marks.ts'
import { formatSpan } from '../text/span.ts'
import type { Words } from '../text/index.ts'

interface Lookup {
  readonly story: StoryOutline
  readonly words: Words
  readonly events: ReadonlyMap<string, EventOutline>
}

function whenOf({ story, events }: Lookup, id: string): string {
  const event = events.get(id)
  return event ? formatSpan(event.span, { lang: story.language }) : ''
}

function kindOf({ story }: Lookup, id: string): string {
  const kind = story.kinds.find((one) => one.id === id)
  return kind?.label[story.language] ?? id
}

function placesOf({ words }: Lookup, { towns }: Mark): string {
  return words.list.and(towns)
}

function nameOf(lookup: Lookup, mark: Mark): string {
  const { words } = lookup
  const place = placesOf(lookup, mark)
  if (mark.events.length === 1)
    return `${place}: ${mark.shown.title}, ${whenOf(lookup, mark.shown.id)}`
  return `${words.map.placeMark(place, words.count.events(mark.events.length))}: ${mark.shown.title}`
}

const MOST_NAMES = 4

/** Who came, for what people come to: meetings, negotiations, calls. */
function attendance({ story, words, events }: Lookup, id: string, kindId: string): string {
  const kind = story.kinds.find((one) => one.id === kindId)
  const ids = kind?.track === 'talks' ? (events.get(id)?.actors ?? []) : []
  const names = ids.slice(0, MOST_NAMES).flatMap((actor) => {
    const found = story.actors.find((one) => one.id === actor)
    return found ? [found.short ?? found.name] : []
  })
  const rest = ids.length - names.length
  return words.list.comma([...names, ...(rest > 0 ? [words.count.more(rest)] : [])])
}

function detailOf(lookup: Lookup, { id, kind, standing, assumed, role }: MarkEvent): string {
  const { words } = lookup
  return [
    whenOf(lookup, id),
    kindOf(lookup, kind),
    attendance(lookup, id, kind),
    standing === 'undisputed' ? '' : words.eventStandings[standing].label.toLowerCase(),
    role === 'scene' ? '' : words.roles[role],
    assumed ? words.document.assumed.toLowerCase() : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** What the map says, out of the words of the page and the story. */
export function mapWords(story: StoryOutline, words: Words): MapWords {
  const lookup = { story, words, events: new Map(story.events.map((event) => [event.id, event])) }
  return {
    map: words.map.canvas,
    zoomIn: words.map.zoomIn,
    zoomOut: words.map.zoomOut,
    home: words.map.home,
    close: words.bar.close,
    wheelHint: words.mapLibre['CooperativeGesturesHandler.WindowsHelpText'],
    touchHint: words.mapLibre['CooperativeGesturesHandler.MobileHelpText'],
    mark: (mark) => nameOf(lookup, mark),
    list: (mark) => placesOf(lookup, mark),
    detail: (event) => detailOf(lookup, event),
    shelf: (count) => `${words.map.noPlace}: ${words.count.events(count)}`,
    when: (event) => whenOf(lookup, event),
    kilometres: (km) => `${km} km`,
    count: (count) => String(count),
    href: (event) => `#${event}`,
  }
}
