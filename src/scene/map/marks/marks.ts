import type { MapStep } from '../mapStep.ts'
import type { Mark, MarkEvent, MarkState } from './mark.ts'
import { isArea, pointOf } from './drawnPlace.ts'
import type { EventOutline, PlaceRole } from '../../../core/model/event.ts'
import type { Kind } from '../../../core/model/kind.ts'
import type { PlaceOutline } from '../../../core/model/place.ts'
import { compositionOf } from './composition.ts'
import { markName } from './markName.ts'
import { townName, townOf } from '../../shared/placeNames.ts'
import { linksOf } from '../../shared/relations.ts'
import type { Visit } from '../../shared/visits.ts'
import { tenseOf, type Now } from '../../shared/visible.ts'

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

function markEvent({ event, place, part }: Visit, { story, selected, now }: MapStep): MarkEvent {
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
function isRelatedTo(id: string, { story, selected }: MapStep): boolean {
  if (selected === null || id === selected) return false
  return linksOf(story, selected).some(({ event }) => event === id)
}

/** The mark at the first of some places for all visits to them; null where there are none. */
export function markOf(
  ids: readonly string[],
  visits: readonly Visit[],
  context: MapStep,
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
  context: MapStep,
): Mark | null {
  const events = onceEach(visits).map((visit) => markEvent(visit, context))
  const shown = strongest(events)
  if (!shown) return null
  const point = pointOf(anchor, context.basemapLabels)
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
