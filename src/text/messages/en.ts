/**
 * The messages of the interface in English, and the shape that every other language must have: those of
 * enFirst.ts, and here all that come later, with the controls, a card or the document. Over 250 lines,
 * because it is one table: a translator reads it from top to bottom.
 *
 * Functions stand where a number or a name decides the form. Messages that belong to one story (titles,
 * places, kinds) are in its data, not here.
 */

import type { Standing } from '../../core/model/claim.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { PlacePrecision } from '../../core/model/place.ts'
import { capital } from '../capital.ts'
import type { Seen, Stance } from '../../core/model/source.ts'
import type { Mended, Wanted } from '../../core/view/link/linkProblem.ts'
import type { Filter } from '../../core/view/filters.ts'
import type { Mode, Theme } from '../../core/view/view.ts'
import type { TimeWay } from '../../core/view/setKnown.ts'
import { adjectives } from '../adjectives.ts'
import { count } from './enCount.ts'
import { document } from './enDocument.ts'
import { inNumbers } from './enNumbers.ts'
import { axis } from './enAxis.ts'
import { first } from './enFirst.ts'
import { joined, standings as labels } from './enLists.ts'

const standings: Record<Standing, { label: string; one: string; many: string; meaning: string }> = {
  stated: {
    label: labels.stated.label,
    one: 'says',
    many: 'say',
    meaning: 'Said about the speaker’s own side or views.',
  },
  reported: {
    label: labels.reported.label,
    one: 'reports',
    many: 'report',
    meaning: 'Reported by a news outlet or an authority.',
  },
  announced: {
    label: labels.announced.label,
    one: 'announces',
    many: 'announce',
    meaning: 'Announced as a decision.',
  },
  planned: {
    label: labels.planned.label,
    one: 'plans',
    many: 'plan',
    meaning: 'Announced as something still to come.',
  },
  alleged: {
    label: labels.alleged.label,
    one: 'alleges',
    many: 'allege',
    meaning: 'Said against another side, and not confirmed.',
  },
  denial: {
    label: labels.denial.label,
    one: 'says in denial',
    many: 'say in denial',
    meaning: 'The speaker denies something. The words shown are the denial itself.',
  },
  confirmed: {
    label: labels.confirmed.label,
    one: 'confirms',
    many: 'confirm',
    meaning: 'Confirmed by a body in a position to know, or by two sides.',
  },
  disputed: {
    label: labels.disputed.label,
    one: 'says, disputed by others',
    many: 'say, disputed by others',
    meaning: 'Others in this story say otherwise, and no side has been shown to be right.',
  },
  assessed: {
    label: labels.assessed.label,
    one: 'assesses',
    many: 'assess',
    meaning: 'The view of someone on neither side, such as a news agency or the United Nations.',
  },
}

const eventStandings: Record<EventStanding, { label: string; meaning: string }> = {
  undisputed: {
    label: first.eventStandings.undisputed.label,
    meaning:
      'Two sides support what the title says, or an outlet on neither side reports it in its own voice, and nobody in this story disputes it.',
  },
  'one-side': {
    label: first.eventStandings['one-side'].label,
    meaning: 'Only one side supports what the title says.',
  },
  disputed: {
    label: first.eventStandings.disputed.label,
    meaning:
      'Someone in this story says it did not happen as the title says, or each side says that the other did it.',
  },
  planned: {
    label: first.eventStandings.planned.label,
    meaning: 'Announced; this story does not say whether it happened.',
  },
}

const precisions: Record<PlacePrecision, string> = {
  building: 'building',
  site: 'site, placed approximately',
  city: 'city, not an exact spot',
  region: 'region, not an exact spot',
  country: 'country, not an exact spot',
  sea: 'sea, not an exact spot',
  none: 'no fixed place',
}

const timeWays: Record<TimeWay, { label: string; meaning: string }> = {
  'up-to': { label: 'Up to here', meaning: 'Show events up to the time shown.' },
  at: { label: 'At one moment', meaning: 'Show what may have been under way at the time shown.' },
  between: {
    label: 'Between',
    meaning: 'Show events that fall wholly or partly between the two handles.',
  },
  known: {
    label: 'As known on',
    meaning:
      'Hide what was said or published after the time shown. Anything dated only by its day appears once that day is over everywhere in the story.',
  },
}

const themes: Record<Theme, string> = { auto: 'Same as device', light: 'Light', dark: 'Dark' }

const modes: Record<Mode, string> = {
  explore: 'Explore',
  embed: 'Embedded',
  present: 'Present',
  presenter: 'Presenter notes',
  handout: 'Handout',
  activity: 'Class activities',
  build: 'Make your own tour',
}

const filters: Record<Filter, string> = {
  kinds: 'Kind of event',
  participants: 'Took part',
  speakers: 'Speaker',
  places: 'Place',
  statuses: 'Status of events',
  standings: 'Status of claims',
  dead: 'Deaths reported by',
  actors: 'Took part or spoke',
}

const wanted: Record<Wanted, string> = {
  accent: 'a colour in three or six hexadecimal digits',
  activity: '“order”, “place”, “speaker” or “source”',
  area: 'an area as west, south, east and north in degrees',
  axis: 'two times separated by two dots',
  background: '“transparent”',
  camera: 'a longitude, a latitude and a zoom',
  clock: '“place”, “reader” or a time zone such as Europe/Kyiv',
  compare: 'another event in this story, or two of its speakers separated by two dots',
  event: 'an event in this story',
  kind: 'a kind of event in this story',
  actor: 'a person or body in this story',
  place: 'a place in this story',
  standing: 'a status a claim can have',
  status: 'a status an event can have',
  side: 'a country that reported deaths',
  lang: 'a language this page is written in',
  mode: 'a mode of this page',
  lens: '“none” or two times, such as 2025-03-18T1000Z..2025-03-20T1000Z',
  lanes: '“track”, “place” or “actor”',
  'one-time': 'a single time',
  order: 'a range that starts before it ends',
  parts: 'a part of the page: map, timeline, list, header or controls',
  path: 'a tour of this story',
  frame: 'a map of this story',
  own: 'a tour made on this page',
  set: 'a whole number in the allowed range',
  sheet: '“questions” or “key”',
  search: 'a search of 200 characters or fewer',
  static: '“1” or nothing',
  spacing: '“scale” or “even”',
  step: 'a step of that tour',
  'story-time': 'a time within this story',
  theme: '“light” or “dark”',
  follow: '“on” or “off”',
  include: 'a part of a handout, such as “map” or “claims”',
  scope: '“shown”, “all” or “path”',
  pages: '“filled” or “event”',
  timeline: '“slim” or “full”',
  time: 'a time such as 2025-03-19T1500Z',
  version: 'a link version this page understands',
}

const mended: Record<Mended, string> = {
  default: 'The usual setting is used.',
  dropped: 'It is ignored.',
  mended: 'The nearest match is shown.',
}

/** An outlet's stance in words: "Ukrainian outlet", "US government-funded". */
function stance(kind: Stance, country?: string): string {
  const adjective = country === undefined ? undefined : (adjectives[country] ?? country)
  const of = (rest: string): string => (adjective ? `${adjective} ${rest}` : capital(rest))
  if (kind === 'state') return of('state media')
  if (kind === 'public') return of('public broadcaster')
  if (kind === 'government-funded') return of('government-funded')
  if (kind === 'national') return of('outlet')
  if (kind === 'official') return of('official page')
  if (kind === 'exile') return adjective ? `${adjective} outlet in exile` : 'Outlet in exile'
  if (kind === 'independent') return of('outlet, on neither side')
  if (kind === 'partisan') return adjective ? `Partisan ${adjective} outlet` : 'Partisan outlet'
  return 'Rewritten from other reports'
}

const seen: Record<Seen, string> = {
  page: 'Read in full',
  excerpt: 'Seen only as an excerpt',
  copy: 'Seen only as a copy',
}

const languages: Readonly<Record<string, string>> = {
  en: 'English',
  uk: 'Ukrainian',
  ru: 'Russian',
  fi: 'Finnish',
  de: 'German',
  it: 'Italian',
  fr: 'French',
  ar: 'Arabic',
  tr: 'Turkish',
  pl: 'Polish',
  zh: 'Chinese',
}

export const en = {
  ...first,

  axis,
  document,
  inNumbers,
  standings,
  eventStandings,
  precisions,
  timeWays,
  themes,
  modes,
  stance,
  languages,

  list: { ...first.list, ...joined },

  count: {
    ...first.count,
    sources: (number: number): string => count(number, 'source', 'sources'),
    claims: (number: number): string => count(number, 'claim', 'claims'),
    quotes: (number: number): string => count(number, 'quotation', 'quotations'),
    /** Of a badge, after what it is on: "Filter, 2 chosen". */
    chosen: (number: number): string => `${number} chosen`,
    /** "3 / 12", said as a position. */
    stepOf: (step: number, all: number): string => `Step ${step} of ${all}`,
  },

  map: {
    ...first.map,
    label: 'Map of events',
    onlyHere: 'Only events in this map view',
    everywhere: 'Events everywhere',
    occupied: 'Ukrainian territory under Russian occupation',
    disputedBorder: 'Disputed boundary',
  },

  timeline: {
    ...first.timeline,
    label: 'Timeline of events',
    mode: 'Which events are shown',
    rangeGroup: 'Handles on the timeline',
    playGroup: 'Go through the events',
    previous: 'Previous event',
    next: 'Next event',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    goTo: 'Go to date',
    controls: 'Time controls',
  },

  page: {
    skipToList: 'Skip to the list of events',
    /** While the list is read on a phone, of which map the middle is seen. */
    unfoldMap: 'Full map',
    method: 'How this was made',
    credit: 'Credits and licence',
    corrections: 'Corrections',
  },

  bar: {
    search: 'Search events',
    filter: 'Filter',
    /** On a filter that is set to the part of the map in view. */
    withinMap: 'This map view',
    removeFilter: (label: string): string => `Remove the filter ${label}`,
    clearFilters: 'Clear all filters',
    searched: (search: string): string => `You searched for “${search}”.`,
    clearSearch: 'Clear the search',
    clock: 'Time zone',
    theme: 'Appearance',
    follow: 'Map and time follow the list',
    close: 'Close',
    share: 'Share',
    more: 'More',
    /** Opens search, filters and settings on a narrow page. */
    fold: 'Search and filter',
  },

  filters: {
    ...filters,
  },

  clock: {
    place: 'Local to each event',
    reader: 'My time zone',
    story: (city: string): string => `${city} time`,
  },

  calendar: {
    open: 'Choose a day',
    earlier: 'Earlier month',
    later: 'Later month',
    unread: (example: string): string => `This is not a date. Write, for example, ${example}.`,
  },

  play: {
    label: 'Playback',
    /** On the button that opens the choice. */
    short: { event: 'By event' },
    /** The same out of sight: "Playback: By event". */
    heard: (pace: string): string => `Playback: ${pace}`,
    ways: { event: 'By event', clock: 'By the clock' },
    meaning: {
      event: 'Pauses on each event for as long as its title takes to read.',
      clock: 'Time passes at a steady rate. A range moves along and keeps its length.',
    },
    speed: (number: number, unit: 'minute' | 'hour' | 'day' | 'year'): string =>
      `${count(number, unit, `${unit}s`)} a second`,
    again: 'Play again',
    ended: 'Reached the end of the story.',
  },

  legend: {
    label: 'Legend',
    /** Without scripts, of the place of what it holds. */
    below: 'What the marks mean, at the end of this page',
    kinds: 'Shapes: kind of event',
    standing: 'Fill and outline: status of the event',
    time: 'Edges: how precisely the time is known',
    place: 'On the map: what else is drawn',
    certain: 'time known',
    uncertain: 'time known only within limits',
    about: 'approximate: the soft edge spans a quarter of an hour, a width we chose',
    scheduled: 'scheduled; no actual start was found',
    squeezed: 'empty time compressed, where events are evenly spaced',
    night: (from: string, to: string): string =>
      `shaded in the close-up: night by the clock, ${from} to ${to}`,
    pattern: (up: string, down: string): string =>
      `in the overview, ${up} go up and ${down} goes down`,
    /** Under the map, in one line. */
    briefly: {
      undisputed: 'Not disputed',
      'one-side': 'One side',
      disputed: 'Disputed',
      planned: 'Planned',
    } satisfies Record<EventStanding, string>,
    relations: 'Lines on the timeline: how the selected event relates to others',
    areaOrRing: 'region or area, not an exact spot',
    count: 'several events: their number, in a ring of the share of each lane',
    leader: 'moved aside to make room; the dot is the true place',
    calls: 'call, or several between the same two places',
    related: 'place of an event related to the selected one',
    standIn: 'point that only stands in for something',
    later: 'pale: later than the time shown',
  },

  events: {
    label: 'Events',
    empty: 'No events match. Clear the filters, or show a longer time.',
    laterHidden: (number: number): string =>
      `${count(number, 'later event', 'later events')} not shown.`,
    showLater: 'Show later events',
  },

  card: {
    ...first.card,
    whoSaysWhat: 'Who says what',
    tookPart: 'Took part:',
    repeats: (number: number): string =>
      `Repeated by ${count(number, 'other source', 'other sources')}`,
    comparePair: (one: string, other: string): string => `Compare ${one} and ${other}`,
    /** Above what outlets of no country at the table say. */
    neitherSide: 'On neither side',
    others: 'Others',
    via: (name: string): string => `as reported by ${name}`,
    quotes: 'In their own words',
    sources: 'Sources',
    /** A number that leads to a source, to those who only hear it. */
    source: (number: number, outlet: string): string => `Source ${number}: ${outlet}`,
    noDate: 'undated',
    usedFor: 'Used for',
    copyOf: (agency: string): string => `Republished from ${agency}`,
    archived: 'Archived copy',
    inLanguage: (language: string): string => `in ${language}`,
    notes: 'Notes',
    timeNote: 'What the sources say about the time',
    revisions: 'Changes to this entry',
    sourcing: {
      thin: 'Sources: thin. Fewer than two separate reports, or none from an outlet on neither side.',
      adequate:
        'Sources: adequate. At least two separate reports, one of them from an outlet on neither side.',
      strong: 'Sources: strong. At least two separate reports were read in full.',
    },
    seen: (how: Seen, on: string | undefined): string =>
      `${seen[how]}${on === undefined ? '' : `, ${on}`}.`,
    excerpts: 'Seen only as excerpts.',
    elsewhere: (title: string): string => `on “${title}”`,
    statusReason: (status: string, reason: string): string => `${status}: ${reason}`,
    casualties: 'Killed and injured',
    killed: (number: string): string => `${number} killed`,
    hurt: (number: string): string => `${number} injured`,
    atLeast: (number: string): string => `at least ${number}`,
    earlierCounts: 'Earlier counts of killed and injured',
    countBy: (names: string): string => `according to ${names}`,
    inPlace: (place: string): string => `in ${place}`,
    link: 'Link to this event',
    showOnMap: 'Show on the map',
    showInTime: 'Go to this time',
  },

  embed: {
    /** Under a frame in the host's page. */
    openWindow: 'Open the map and timeline in a new window',
    fullPage: 'Open full page',
    list: 'All events',
    hint: 'Select a mark on the map or timeline to read who says what.',
  },

  path: {
    start: (title: string): string => `Take the tour: ${title}`,
    take: 'Take the tour',
    previous: 'Previous step',
    next: 'Next step',
    leave: 'Leave the tour',
  },

  notices: {
    ...first.notices,
    dataProblems: (number: number): string =>
      `${count(number, 'problem', 'problems')} in this story’s data. Everything that could be read is shown.`,
    linkProblems: 'Part of the link could not be read',
    stopped:
      'Part of this page could not be loaded. The text below is complete; reloading may bring the rest.',
    awaited: 'Part of this page is still loading. The text below is complete.',
    reload: 'Reload the page',
    offline: 'You are offline. Everything already loaded still works.',
  },

  link: {
    wanted,
    mended,
    problem: (param: string, found: string, expected: string, done: string): string =>
      `“${param}=${found}” is not ${expected}. ${done}`,
  },

  keys: {
    timeline:
      'On the timeline: arrow keys go from event to event, Shift + arrow moves by a day, Page Up and Page Down by a week, Home and End go to the ends.',
    map: 'On the map: arrow keys move, + and − zoom, Tab goes from place to place, Enter opens, Esc closes.',
  },

  /** MapLibre's own words, under its own keys. */
}

/** The messages of one language. */
export type Messages = typeof en
