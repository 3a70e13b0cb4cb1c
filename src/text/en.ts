/**
 * All words of the interface in English, and the shape that every other language must have. Over
 * 250 lines, because it is one table: a translator reads it from top to bottom.
 *
 * Functions stand where a number or a name decides the form. Words that belong to one story (titles,
 * places, kinds) are in its data, not here.
 */

import type { Standing } from '../model/claim.ts'
import type { PlaceRole, RelationType } from '../model/event.ts'
import type { EventStanding } from '../model/status.ts'
import type { Track } from '../model/kind.ts'
import type { PlacePrecision } from '../model/place.ts'
import { capital } from './capital.ts'
import type { Seen, Stance } from '../model/source.ts'
import type { Mended, Wanted } from '../view/linkProblem.ts'
import type { Filter } from '../view/filters.ts'
import type { Mode, Theme, TimeMode } from '../view/view.ts'
import { adjectives, countries } from './countries.ts'
import { count, grouped } from './enCount.ts'
import { document } from './enDocument.ts'
import { axis } from './enAxis.ts'
import { time } from './enTime.ts'

const standings: Record<Standing, { label: string; one: string; many: string; meaning: string }> = {
  stated: {
    label: 'Stated',
    one: 'says',
    many: 'say',
    meaning: 'Said of the speaker’s own side or views.',
  },
  reported: {
    label: 'Reported',
    one: 'reports',
    many: 'report',
    meaning: 'Reported by a newsroom or an authority.',
  },
  announced: {
    label: 'Announced',
    one: 'announces',
    many: 'announce',
    meaning: 'Announced as a decision.',
  },
  planned: {
    label: 'Planned',
    one: 'plans',
    many: 'plan',
    meaning: 'Announced as something still to come.',
  },
  alleged: {
    label: 'Alleged',
    one: 'alleges',
    many: 'allege',
    meaning: 'Said against another side; not confirmed.',
  },
  denial: {
    label: 'Denial',
    one: 'says in denial',
    many: 'say in denial',
    meaning: 'The speaker says that something is not so. The words given are the denial itself.',
  },
  confirmed: {
    label: 'Confirmed',
    one: 'confirms',
    many: 'confirm',
    meaning: 'Confirmed by a body that would know, or by two sides.',
  },
  disputed: {
    label: 'Disputed',
    one: 'says, disputed by others',
    many: 'say, disputed by others',
    meaning: 'Others in this story say otherwise, and no side has been shown right.',
  },
  assessed: {
    label: 'Independent assessment',
    one: 'judges',
    many: 'judge',
    meaning:
      'Judged by someone who belongs to neither side, such as a news agency or the United Nations.',
  },
}

const eventStandings: Record<EventStanding, { label: string; meaning: string }> = {
  undisputed: {
    label: 'Not disputed',
    meaning:
      'Two sides bear out what the title says, or a newsroom of neither side does so in its own voice, and nobody in this story disputes it.',
  },
  'one-side': {
    label: 'One side’s account',
    meaning: 'Only one side bears out what the title says.',
  },
  disputed: {
    label: 'Disputed',
    meaning: 'Somebody in this story says that it did not happen as the title says.',
  },
  planned: { label: 'Planned', meaning: 'Announced; whether it came about is not known here.' },
}

const tracks: Record<Track, string> = {
  talks: 'Talks',
  words: 'Statements',
  force: 'Fighting',
  people: 'People and aid',
}

const roles: Record<PlaceRole, string> = {
  scene: 'where it happened',
  target: 'hit, or said to be hit',
  caller: 'one end of the call',
  speaker: 'where it was said',
  announced: 'where it was announced',
  answered: 'where it was answered',
  area: 'the area concerned',
  host: 'the host',
  mediator: 'the mediator',
  planned: 'planned place',
  hub: 'passed through',
  received: 'where people or goods arrived',
}

const precisions: Record<PlacePrecision, string> = {
  building: 'building',
  site: 'site, placed roughly',
  city: 'city; no exact spot is meant',
  region: 'region; no exact spot is meant',
  country: 'country; no exact spot is meant',
  sea: 'sea; no exact spot is meant',
  none: 'no fixed place',
}

const relations: Record<RelationType, { label: string; inverse: string }> = {
  follows: { label: 'After', inverse: 'Followed by' },
  'responds-to': { label: 'In answer to', inverse: 'Answered by' },
  implements: { label: 'Carries out', inverse: 'Carried out by' },
  'allegedly-breaches': { label: 'Alleged breach of', inverse: 'Allegedly breached by' },
}

const timeModes: Record<TimeMode, { label: string; meaning: string }> = {
  'up-to': { label: 'Up to here', meaning: 'Show events up to the playhead.' },
  at: { label: 'At a moment', meaning: 'Show what may have been under way at the playhead.' },
  between: { label: 'Between', meaning: 'Show what touches the time between two handles.' },
}

const themes: Record<Theme, string> = { auto: 'Same as device', light: 'Light', dark: 'Dark' }

const modes: Record<Mode, string> = {
  explore: 'Explore',
  embed: 'Embedded',
  present: 'Present',
  presenter: 'Notes for the presenter',
  handout: 'Handout',
  activity: 'Class activities',
  build: 'Make a path of your own',
}

const filters: Record<Filter, string> = {
  kinds: 'Kind of event',
  participants: 'Took part',
  speakers: 'Speaker',
  places: 'Place',
  statuses: 'Status of events',
  standings: 'Status of claims',
  dead: 'Deaths, by whose count',
  actors: 'Took part or speaks',
}

const wanted: Record<Wanted, string> = {
  accent: 'a colour of three or six hexadecimal digits',
  activity: '“order”, “place”, “speaker” or “source”',
  area: 'west, south, east and north in degrees',
  axis: 'two times with two dots between them',
  background: '“transparent”',
  camera: 'longitude, latitude and zoom',
  clock: '“place”, “reader” or a time zone such as Europe/Kyiv',
  compare: 'another event of this story, or two of its speakers with two dots between them',
  event: 'an event of this story',
  kind: 'a kind of event of this story',
  actor: 'a person or body of this story',
  place: 'a place of this story',
  standing: 'a status of claims',
  status: 'a status of events',
  side: 'a country by whose count people were killed',
  lang: 'a language in which this page is written',
  mode: 'a way to lay out the page',
  lanes: '“track”, “place” or “actor”',
  'one-time': 'one time, not several',
  order: 'a start that comes before its end',
  parts: 'a part to show: map, timeline, list, header or controls',
  path: 'a guided path of this story',
  own: 'a path made on this page',
  set: 'a whole number within its limits',
  sheet: '“questions” or “key”',
  search: 'a search of at most 200 characters',
  static: '“1” or nothing',
  spacing: '“scale” or “even”',
  step: 'a step of that path',
  'story-time': 'a time within this story',
  theme: '“light” or “dark”',
  follow: '“on” or “off”',
  include: 'a part of a handout, such as “map” or “claims”',
  scope: '“shown”, “all” or “path”',
  timeline: '“slim” or “full”',
  time: 'a time such as 2025-03-19T1500Z',
  version: 'a version of links that this page knows',
}

const mended: Record<Mended, string> = {
  default: 'It is left at its usual setting.',
  dropped: 'It is left out.',
  mended: 'The nearest that fits is shown.',
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
  if (kind === 'independent') return of('outlet, of no party to the war')
  if (kind === 'partisan') return adjective ? `Partisan ${adjective} outlet` : 'Partisan outlet'
  return 'Rewritten from other reports'
}

const seen: Record<Seen, string> = {
  page: 'The whole page was read',
  excerpt: 'Only an excerpt of the page was seen',
  copy: 'Only a copy of the page was seen',
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
  /** BCP 47, for `lang` and Intl. */
  lang: 'en',
  locale: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',

  axis,
  document,
  time,
  standings,
  eventStandings,
  tracks,
  roles,
  precisions,
  relations,
  timeModes,
  themes,
  modes,
  stance,
  countries,
  languages,

  list: {
    /** "Trump, Putin and Zelenskyy" */
    and: (items: readonly string[]): string =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
    or: (items: readonly string[]): string =>
      items.length < 2
        ? items.join('')
        : `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`,
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
    sources: (number: number): string => count(number, 'source', 'sources'),
    claims: (number: number): string => count(number, 'claim', 'claims'),
    quotes: (number: number): string => count(number, 'quotation', 'quotations'),
    /** A mark that stands for several events. */
    more: (number: number): string => `${number} more`,
    /** "3 / 12", said as a position. */
    stepOf: (step: number, all: number): string => `Step ${step} of ${all}`,
  },

  say: {
    asKnown: (when: string): string => `As known on ${when}.`,
    upTo: (when: string, count: string): string => `Up to ${when}: ${count}.`,
    at: (when: string, count: string): string =>
      `Possibly under way at this moment (${when}): ${count}.`,
    between: (from: string, to: string, count: string): string =>
      `Between ${from} and ${to}: ${count}.`,
    whole: (days: string, count: string): string => `Whole story, ${days}: ${count}.`,
    /** "calls and strikes with Trump or Putin, at Helsinki" */
    only: (kinds: string, conditions: string): string =>
      `Only ${[kinds || 'events', conditions].filter((part) => part !== '').join(' ')}.`,
    withActors: (names: string): string => `with ${names}`,
    atPlaces: (names: string): string => `at ${names}`,
    selected: (title: string): string => `Selected: ${title}.`,
    claims: (standings: string): string => `with claims of the status ${standings}`,
    saidBy: (names: string): string => `with words by ${names}`,
    statuses: (statuses: string): string => `of the status ${statuses}`,
    dead: (sides: string): string => `with deaths by the count of ${sides}`,
    takingPart: (names: string): string => `with ${names} taking part`,
    inArea: 'in the chosen part of the map',
    words: (search: string): string => `with the words ${search}`,
    playhead: (when: string, count: string): string => `${when}; ${count}`,
    about: (day: string, clock: string, city: string): string =>
      `${day}, about ${clock} in ${city}`,
    moment: (day: string, clock: string, city: string): string => `${day}, ${clock} in ${city}`,
    startOf: (day: string): string => `the start of ${day}`,
    endOf: (day: string): string => `the end of ${day}`,
  },

  page: {
    skipToList: 'Skip to the list of events',
    method: 'How this was made',
    credit: 'Credit and licence',
    corrections: 'Corrections',
  },

  bar: {
    search: 'Search events',
    clearFilters: 'Clear all filters',
    searched: (search: string): string => `You searched for “${search}”.`,
    clearSearch: 'Clear the search',
    clock: 'Clock',
    theme: 'Colours',
    follow: 'Map and time follow the list',
    close: 'Close',
    share: 'Share',
    more: 'More',
    /** Opens search, filters and settings on a narrow page. */
    fold: 'Search and filter',
    /** The menu of what is known how well. */
    status: 'Status',
  },

  filters: {
    ...filters,
  },

  clock: {
    place: 'Local to each event',
    reader: 'My own clock',
    story: (city: string): string => `${city} time`,
  },

  map: {
    label: 'Map of events',
    canvas: 'Map. Arrow keys move it, plus and minus zoom.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show the whole map',
    /** Of the button that opens the other four, by which the map is moved without dragging. */
    moves: {
      move: 'Move the map',
      left: 'Move left',
      right: 'Move right',
      up: 'Move up',
      down: 'Move down',
    },
    noPlace: 'No fixed place',
    onlyHere: 'Only events in this map view',
    everywhere: 'Events everywhere',
    around: (place: string): string => `Around ${place}`,
    placeMark: (place: string, count: string): string => `${place}, ${count}`,
    occupied: 'Ukrainian territory under Russian occupation',
    disputedBorder: 'Disputed line',
  },

  timeline: {
    label: 'Timeline of events',
    playhead: 'Time shown',
    from: 'Shown from',
    to: 'Shown until',
    mode: 'Which events are shown',
    rangeGroup: 'Time shown',
    previous: 'Previous event',
    next: 'Next event',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    overview: 'Overview',
    squeezed: (days: number): string => `Squeezed here: ${count(days, 'day', 'days')}`,
    goTo: 'Go to date',
  },

  play: {
    label: 'How it plays',
    /** On the button that opens the choice. */
    short: { event: 'By event' },
    ways: { event: 'By event', clock: 'By the clock' },
    meaning: {
      event: 'Rests on each event as long as its title takes to read.',
      clock: 'Lets the time pass evenly. A range moves along and keeps its width.',
    },
    speed: (number: number, unit: 'minute' | 'hour' | 'day' | 'year'): string =>
      `${count(number, unit, `${unit}s`)} a second`,
    again: 'Play again',
    ended: 'Played to the end of the story.',
  },

  legend: {
    label: 'Legend',
    kinds: 'Shapes: kind of event',
    standing: 'Outlines: how it stands',
    time: 'Edges: how well the time is known',
    place: 'Areas and rings: how well the place is known',
    certain: 'certain time',
    uncertain: 'time known only within limits',
    about: 'about: the soft edge is drawn a quarter of an hour wide, by our choice',
    scheduled: 'scheduled; when it began was not seen',
    squeezed: 'empty time squeezed, where events are evenly spaced',
    relations: 'Lines: what the selected event has to do with others',
    areaOrRing: 'region or area; no exact spot is meant',
  },

  events: {
    label: 'Events',
    empty: 'No events match. Clear the filters, or show more time.',
    laterHidden: (number: number): string =>
      `${count(number, 'later event is', 'later events are')} not shown.`,
    showLater: 'Show what comes later',
  },

  card: {
    whoSaysWhat: 'Who says what',
    via: (name: string): string => `as reported by ${name}`,
    quotes: 'In their own words',
    sources: 'Sources',
    noDate: 'undated',
    usedFor: 'Used for',
    copyOf: (agency: string): string => `Copy of ${agency}`,
    archived: 'Archived copy',
    inLanguage: (language: string): string => `in ${language}`,
    before: 'Before this',
    after: 'After this',
    notes: 'Notes',
    timeNote: 'What the sources say of the time',
    revisions: 'Changes to this entry',
    sourcing: {
      thin: 'Sources: thin. Fewer than two independent reports, or none from an outlet that belongs to no party.',
      adequate:
        'Sources: adequate. At least two independent reports, one of them from an outlet that belongs to no party.',
      strong: 'Sources: strong. At least two independent reports were read as whole pages.',
    },
    seen: (how: Seen, on: string | undefined): string =>
      `${seen[how]}${on === undefined ? '' : `, ${on}`}.`,
    excerpts: 'Known from excerpts of its sources.',
    elsewhere: (title: string): string => `on “${title}”`,
    statusReason: (status: string, reason: string): string => `${status}: ${reason}`,
    casualties: 'Killed and injured',
    killed: (number: string): string => `${number} killed`,
    hurt: (number: string): string => `${number} injured`,
    atLeast: (number: string): string => `at least ${number}`,
    countBy: (names: string): string => `by the count of ${names}`,
    inPlace: (place: string): string => `in ${place}`,
    asOf: (day: string): string => `as of ${day}`,
    link: 'Link to this event',
    showOnMap: 'Show on the map',
    showInTime: 'Go to this time',
  },

  embed: {
    /** Under a frame in the host's page. */
    openWindow: 'Open the map and timeline in their own window',
    fullPage: 'Open full page',
    list: 'All events',
    hint: 'Press a mark on the map or the timeline to read who says what.',
    refused: 'The page around this frame opens no windows. The address of this view:',
  },

  path: {
    start: (title: string): string => `Start: ${title}`,
    previous: 'Previous step',
    next: 'Next step',
    leave: 'Leave the path',
  },

  notices: {
    dataProblems: (number: number): string =>
      `${count(number, 'problem', 'problems')} in the data of this story. What could be read is shown.`,
    linkProblems: 'Part of the link could not be read',
    stopped:
      'Part of this page could not be loaded. The text below is complete; loading it again may bring the rest.',
    reload: 'Load the page again',
    controlsFailed:
      'The controls could not be loaded. They are tried again as soon as you go on; the list below is complete.',
    knownFailed:
      'When things became known could not be loaded, so no event is shown. It is tried again as soon as you go on.',
    offline: 'You are offline. Everything already loaded keeps working.',
  },

  link: {
    wanted,
    mended,
    problem: (param: string, found: string, expected: string, done: string): string =>
      `“${param}=${found}” is not ${expected}. ${done}`,
  },

  keys: {
    timeline:
      'On the timeline: arrows step from event to event, Shift + arrow by a day, Page Up and Page Down by a week, Home and End to the ends.',
    map: 'On the map: arrows move, + and − zoom, Tab goes from place to place, Enter opens, Esc closes.',
  },

  /** MapLibre's own words, under its own keys. */
  mapLibre: {
    'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
}

/** The words of one language. */
export type Words = typeof en
