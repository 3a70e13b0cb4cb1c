import type { PlaceRole } from '../../../core/model/event.ts'
import type { EventStanding } from '../../../core/model/status.ts'
import type { Glyph, Track } from '../../../core/model/kind.ts'
import type { PlacePrecision } from '../../../core/model/place.ts'
import type { Point } from '../../shared/camera.ts'
import type { Composition } from './composition.ts'

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
