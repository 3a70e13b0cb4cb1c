/**
 * The messages that map, timeline, list and status need at once, in English; all others are in en.ts and
 * come with what uses them. Functions stand where a number or a name decides the form.
 */

import type { PlaceRole, RelationType } from '../../core/model/event.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { Track } from '../../core/model/kind.ts'
import { countries } from '../countries.ts'
import { count, grouped } from './enCount.ts'
import { time } from './enTime.ts'

const eventStandings: Record<EventStanding, { readonly label: string }> = {
  undisputed: { label: 'Not disputed' },
  'one-side': { label: 'One side’s account' },
  disputed: { label: 'Disputed' },
  planned: { label: 'Planned' },
}

const tracks: Record<Track, string> = {
  talks: 'Talks',
  words: 'Statements',
  force: 'Fighting',
  people: 'People and aid',
}

const roles: Record<PlaceRole, string> = {
  scene: 'where it happened',
  target: 'hit, or reportedly hit',
  caller: 'one end of the call',
  speaker: 'where it was said',
  announced: 'where it was announced',
  answered: 'where the answer was given',
  area: 'the area concerned',
  host: 'the host',
  mediator: 'the mediator',
  planned: 'planned venue',
  hub: 'transit point',
  received: 'where people or goods arrived',
}

const relations: Record<RelationType, { label: string; inverse: string }> = {
  follows: { label: 'After', inverse: 'Followed by' },
  'responds-to': { label: 'In answer to', inverse: 'Answered by' },
  implements: { label: 'Carries out', inverse: 'Carried out by' },
  'allegedly-breaches': { label: 'Alleged breach of', inverse: 'Allegedly breached by' },
}

export const first = {
  /** BCP 47, for `lang` and Intl. */
  lang: 'en',
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',

  time,
  countries,
  eventStandings,
  tracks,
  roles,
  relations,

  axis: {
    /** For those who do not see the chart. */
    written: (text: string): string => `Written on the timeline: ${text}.`,
    /** The lane of what has none of its own. */
    others: 'All others',
    linesLead: (told: string): string => `Lines from the selected event: ${told}.`,
  },

  /** In the title of the document; an activity is called as on its page. */
  titles: {
    present: 'Lesson',
    presenter: 'Presenter notes',
    handout: 'Handout',
    build: 'Your own tour',
    activity: 'Class activities',
    activities: {
      order: 'Put in order',
      place: 'Put on the map',
      speaker: 'Who said it?',
      source: 'Which source supports this?',
    },
    searched: (words: string): string => `“${words}”`,
  },

  list: {
    comma: (items: readonly string[]): string => items.join(', '),
    quoted: (text: string): string => `“${text}”`,
  },

  count: {
    events: (number: number): string => count(number, 'event', 'events'),
    eventsOf: (shown: number, all: number): string =>
      shown === all
        ? count(all, 'event', 'events')
        : `${grouped(shown)} of ${count(all, 'event', 'events')}`,
    eventsSoFar: (number: number): string => `${count(number, 'event', 'events')} so far`,
    /** Of many, their number as it is written elsewhere: "2K". */
    eventsWritten: (number: string): string => `${number} events`,
    number: grouped,
    /** A mark that stands for several events. */
    more: (number: number): string => `${number} more`,
    /** After a list: "9 strikes, 4 statements and 2 more". */
    andMore: (number: number): string => `and ${number} more`,
    /** "9 strikes", from a kind's own word for one or for several. */
    ofKind: (number: number, name: string): string => `${grouped(number)} ${name}`,
  },

  say: {
    playhead: (when: string, count: string): string => `${when}; ${count}`,
    about: (day: string, clock: string, city: string): string =>
      `${day}, about ${clock} in ${city}`,
    moment: (day: string, clock: string, city: string): string => `${day}, ${clock} in ${city}`,
    startOf: (day: string): string => `the start of ${day}`,
    endOf: (day: string): string => `the end of ${day}`,
  },

  map: {
    canvas: 'Map. Arrow keys to move, plus and minus to zoom, Enter to go to its marks.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole map',
    /** Of one of two maps: its title, then what it shows. */
    frame: (title: string, canvas: string): string => `${title}. ${canvas}`,
    /** Of the button that makes the small one of two maps the large one. */
    showFrame: (title: string): string => `Show ${title}`,
    /** Beside the title of a map so far out that it shows all lanes. */
    allLanes: 'everything',
    /** After a search or a filter has moved the map to what was found. */
    backToWhole: 'Back to the whole map',
    /** Of a list of the events of one mark. */
    close: 'Close',
    /** Of the button that opens the other four, by which the map is moved without dragging. */
    moves: {
      move: 'Move the map',
      left: 'Move left',
      right: 'Move right',
      up: 'Move up',
      down: 'Move down',
    },
    noPlace: 'No fixed place',
    around: (place: string): string => `Around ${place}`,
    /** A mark of several towns, named after its capital or largest. */
    near: (place: string, others: number): string =>
      `${place} and ${count(others, 'place', 'places')} near it`,
    /** Of strikes that were only talked about here: "2 strikes talked about". */
    spokenOf: (strikes: string): string => `${strikes} talked about`,
    madeOf: (name: string, parts: string): string => `${name}: ${parts}`,
    latest: (name: string, title: string, when: string): string =>
      `${name}, the latest: ${title}, ${when}`,
    placeMark: (place: string, count: string): string => `${place}, ${count}`,
  },

  timeline: {
    playhead: 'Time shown',
    from: 'Shown from',
    to: 'Shown until',
    overview: 'Overview',
    unknown: 'not yet known',
    squeezed: (days: number): string => `${count(days, 'day', 'days')} compressed`,
  },

  card: {
    before: 'Before this',
    after: 'After this',
  },

  document: {
    moreFailed: 'They could not be loaded just now. The link opens them on their own page.',
    assumed: 'Assumed; not stated by any source',
  },

  notices: {
    controlsFailed:
      'The controls could not be loaded. The list below is complete; the page tries again as you go on.',
    searchFailed:
      'The search could not be loaded, so events are shown whether or not they match it.',
    tryAgain: 'Try again',
    knownFailed:
      'The dates on which things became known could not be loaded, so no events are shown. The page tries again as you go on.',
  },

  hints: {
    wheel: 'Use Ctrl + scroll to zoom the map',
    touch: 'Use two fingers to move the map',
  },
}

/** The messages of one language that are there from the start. */
export type FirstMessages = typeof first
