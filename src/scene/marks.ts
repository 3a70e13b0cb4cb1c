import type { EventOutline, PlaceRole } from '../model/event.ts'
import type { EventStanding } from '../model/status.ts'
import type { Glyph, Kind, Track } from '../model/kind.ts'
import type { PlaceOutline, PlacePrecision } from '../model/place.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Point } from './camera.ts'
import { compositionOf, type Composition } from './composition.ts'
import type { Ground } from './ground.ts'
import { markName } from './markName.ts'
import { townName, townOf } from './placeNames.ts'
import { linksOf } from './relations.ts'
import type { Visit } from './visits.ts'
import { tenseOf, type Now } from './visible.ts'

export type MarkState = 'selected' | 'current' | 'past'

/** One event as listed by a mark. */
export interface MarkEvent {
  readonly id: string
  readonly title: string
  /** Kind id. */
  readonly kind: string
  readonly glyph: Glyph
  readonly track: Track
  readonly standing: EventStanding
  readonly state: MarkState
  /** Place id: which of the mark's places it happened at. */
  readonly place: string
  readonly role: PlaceRole
  /** No source states the place. */
  readonly assumed: boolean
}

/**
 * A mark at one point of the map: all visible events at one place, or at several of one country close
 * together. Of one event it shows kind, lane and status; of several it is a count, which shows none of
 * these but what it is made of.
 */
export interface Mark {
  /** Id of the place at whose point it belongs. */
  readonly id: string
  /** Where it is drawn. */
  readonly at: Point
  /** Where it belongs: elsewhere only if the mark has made way for another; a line then leads here. */
  readonly point: Point
  /** ISO 3166-1 alpha-2 of all its places; XX for the sea. */
  readonly country: string
  /** Its town is a capital: named before others. */
  readonly isCapital: boolean
  /** What it is called: a capital, the place of the selected event, a town or a region. */
  readonly name: string
  /** Towns in it, the one at the point first. */
  readonly towns: readonly string[]
  readonly places: readonly string[]
  /** In time order, each event once; never empty. */
  readonly events: readonly MarkEvent[]
  /** How many it stands for, where `events` holds only the latest of them; see {@link countOf}. */
  readonly count?: number
  /** A count of what is at places around its own too, of which `towns` names none. */
  readonly isAround?: true
  /** What it stands for by kinds; the sum is {@link countOf}. */
  readonly composition: Composition
  /** The event that it stands for first: selected, else current, else latest. */
  readonly shown: MarkEvent
  readonly state: MarkState
  /** It holds an event that is related to the selected one. */
  readonly isRelated: boolean
  /** Where lines of calls leave a count: radians, clockwise from east on the picture. */
  readonly callEnds?: readonly number[]
  readonly precision: PlacePrecision
  /** No point is meant: its area or ring says where; see `areas`. */
  readonly isArea: boolean
  /** The point only stands in for something without a place. */
  readonly standIn: boolean
}

/** The number of events that a mark stands for. */
export function countOf(mark: Mark): number {
  // Not taken apart: what a count lists is made when `events` is asked for.
  return mark.count ?? mark.events.length
}

const AREA: ReadonlySet<PlacePrecision> = new Set(['region', 'country', 'sea'])

/** Whether a place is drawn as an area and not as a point. */
export function isArea(place: PlaceOutline): boolean {
  return AREA.has(place.precision)
}

/** The code of the place's area in the basemap, or null: then a ring is drawn. */
export function areaCode(place: PlaceOutline, ground: Ground): string | null {
  const code = place.region ?? (place.precision === 'country' ? place.country : null)
  return code !== null && code in ground.regions ? code : null
}

/** Where the place is drawn: the label point of its area, if drawn, otherwise its coordinates. */
export function pointOf(place: PlaceOutline, ground: Ground): Point {
  const code = isArea(place) ? areaCode(place, ground) : null
  return (code === null ? undefined : ground.regions[code]) ?? place.coordinates
}

/** Selected, possibly under way at the time shown, or over. */
export function stateOf(event: EventOutline, selected: string | null, now: Now): MarkState {
  if (event.id === selected) return 'selected'
  return now.mode !== 'between' && tenseOf(event, now) === 'current' ? 'current' : 'past'
}

const UNKNOWN_KIND = { glyph: 'circle', track: 'words' } as const

/** The glyph and track of a kind; an unknown kind is drawn as a plain circle. */
export function lookOf(kinds: readonly Kind[], id: string): Pick<Kind, 'glyph' | 'track'> {
  return kinds.find((kind) => kind.id === id) ?? UNKNOWN_KIND
}

const STATES = ['past', 'current', 'selected'] as const

/** Of several, the last of those in the strongest state. */
export function strongest<T extends { readonly state: MarkState }>(all: readonly T[]): T | null {
  return all.reduce<T | null>((best, one) => {
    const better = !best || STATES.indexOf(one.state) >= STATES.indexOf(best.state)
    return better ? one : best
  }, null)
}

/** What a mark's state and words depend on. */
export interface MarkContext {
  readonly story: StoryOutline
  readonly ground: Ground
  readonly selected: string | null
  readonly now: Now
}

function markEvent(
  { event, place, part }: Visit,
  { story, selected, now }: MarkContext,
): MarkEvent {
  return {
    id: event.id,
    title: event.title,
    kind: event.kind,
    ...lookAt(lookOf(story.kinds, event.kind), part.role),
    standing: event.standing,
    state: stateOf(event, selected, now),
    place: place.id,
    role: part.role,
    assumed: part.assumed === true,
  }
}

/**
 * Distinguishes where force was used from where it was only talked about: a strike that Moscow
 * comments on is not a strike on Moscow.
 */
const STRUCK: ReadonlySet<PlaceRole> = new Set(['scene', 'target', 'area'])

function lookAt({ glyph, track }: Pick<Kind, 'glyph' | 'track'>, role: PlaceRole) {
  return track === 'force' && !STRUCK.has(role)
    ? ({ glyph: 'square', track: 'words' } as const)
    : { glyph, track }
}

function onceEach(visits: readonly Visit[]): Visit[] {
  return [
    ...new Map(visits.toReversed().map((visit) => [visit.event.id, visit])).values(),
  ].reverse()
}

/** Whether an event and the selected one are related, whichever of the two says so. */
function isRelatedTo(id: string, { story, selected }: MarkContext): boolean {
  if (selected === null || id === selected) return false
  return linksOf(story, selected).some(({ event }) => event === id)
}

/** The mark at the first of some places for all visits to them; null where there are none. */
export function markOf(
  ids: readonly string[],
  visits: readonly Visit[],
  context: MarkContext,
): Mark | null {
  const here = visits.filter(({ place }) => ids.includes(place.id))
  const places = ids.flatMap((id) => here.find(({ place }) => place.id === id)?.place ?? [])
  const [anchor] = places
  return anchor ? markFor(anchor, places, here, context) : null
}

/** One mark at a place for visits to it and to others close by; null where there are none. */
export function markFor(
  anchor: PlaceOutline,
  places: readonly PlaceOutline[],
  visits: readonly Visit[],
  context: MarkContext,
): Mark | null {
  const events = onceEach(visits).map((visit) => markEvent(visit, context))
  const shown = strongest(events)
  if (!shown) return null
  const point = pointOf(anchor, context.ground)
  return {
    id: anchor.id,
    at: point,
    point,
    country: anchor.country,
    isCapital: townOf(anchor, context.story.places).capital === true,
    name: markName(anchor, places, visits, shown, context.story.places),
    towns: [...new Set(places.map((place) => townName(place, context.story.places)))],
    places: places.map(({ id }) => id),
    events,
    composition: compositionOf(events),
    shown,
    state: shown.state,
    isRelated: events.some(({ id }) => isRelatedTo(id, context)),
    precision: anchor.precision,
    isArea: places.every(isArea),
    standIn: places.every(({ standIn }) => standIn !== undefined),
  }
}
