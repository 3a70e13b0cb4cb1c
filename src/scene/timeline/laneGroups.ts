import type { EventOutline } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { LaneBy } from '../../core/view/view.ts'
import { LANE_ORDER } from './lanes.ts'

/** What a lane holds: a track, a country (ISO 3166-1 alpha-2, XX the sea), an actor, or the rest. */
export interface LaneGroup {
  readonly by: LaneBy | 'others'
  /** Id of the track or actor, code of the country; empty for the rest. */
  readonly id: string
}

/** The lanes of a story, and which of them an event is in. */
export interface LaneGroups {
  readonly groups: readonly LaneGroup[]
  /**
   * Indices into `groups`: one for each track, country or actor of the event, without duplicates.
   */
  readonly of: (event: EventOutline) => readonly number[]
}

/** More lanes than this would be unreadable. */
const MOST = 8

/** With fewer events than this a lane is not worth its space, unless all of them fit. */
const FEWEST = 2

type IdsOf = (event: EventOutline) => Iterable<string>

function countries(story: StoryOutline): IdsOf {
  const country = new Map(story.places.map((place) => [place.id, place.country]))
  return ({ places }) => new Set(places.map(({ place }) => country.get(place) ?? ''))
}

/** Ids by how many events they have, most first; of as many, the one that comes first in time. */
function byCount(events: readonly EventOutline[], idsOf: IdsOf): [string, number][] {
  const counts = new Map<string, number>()
  for (const event of events)
    for (const id of idsOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The ids that get lanes of their own; what has none of them shares one, for which room is kept. */
function chosen(counts: readonly [string, number][], room: number, hasRest: boolean): string[] {
  const most = Math.min(MOST, room)
  if (counts.length + Number(hasRest) <= most) return counts.map(([id]) => id)
  return counts
    .filter(([, count]) => count >= FEWEST)
    .slice(0, Math.max(1, most - 1))
    .map(([id]) => id)
}

function grouped(by: LaneBy, ids: readonly string[], idsOf: IdsOf, isAll: boolean): LaneGroups {
  const places = new Map(ids.map((id, index) => [id, index]))
  const others: LaneGroup[] = isAll ? [] : [{ by: 'others', id: '' }]
  return {
    groups: [...ids.map((id) => ({ by, id })), ...others],
    of: (event) => {
      const found = [...idsOf(event)].flatMap((id) => places.get(id) ?? [])
      return found.length > 0 || isAll ? found : [ids.length]
    },
  }
}

function byTrack({ events, kinds }: StoryOutline): LaneGroups {
  const track = new Map(kinds.map((kind) => [kind.id, kind.track]))
  const used = new Set(events.map(({ kind }) => track.get(kind)))
  const idsOf = ({ kind }: EventOutline) => [track.get(kind) ?? '']
  return grouped(
    'track',
    LANE_ORDER.filter((one) => used.has(one)),
    idsOf,
    true,
  )
}

/** By number of events, where not all have room for a lane of their own. */
function byMost(by: LaneBy, idsIn: (story: StoryOutline) => IdsOf) {
  return (story: StoryOutline, room: number): LaneGroups => {
    const idsOf = idsIn(story)
    const counts = byCount(story.events, idsOf)
    const hasRest = story.events.some((event) => [...idsOf(event)].length === 0)
    const ids = chosen(counts, room, hasRest)
    const named = new Set(ids)
    const isAll = story.events.every((event) => [...idsOf(event)].some((id) => named.has(id)))
    return grouped(by, ids, idsOf, isAll)
  }
}

const MAKE = {
  track: byTrack,
  place: byMost('place', countries),
  actor: byMost(
    'actor',
    () =>
      ({ actors }) =>
        new Set(actors),
  ),
} satisfies Record<LaneBy, (story: StoryOutline, room: number) => LaneGroups>

interface Kept {
  readonly by: LaneBy
  readonly room: number
  readonly groups: LaneGroups
}

const lastGroups = new WeakMap<StoryOutline, Kept>()

/**
 * The lanes that fit into `room`: tracks in their own order; countries of an event's places, or
 * those who took part, by number of events. Events without a lane of their own are in the last one.
 * Based on all events, regardless of filters, so that lanes keep their position; the same object
 * while nothing relevant changes.
 */
export function laneGroups(story: StoryOutline, by: LaneBy, room: number): LaneGroups {
  const known = lastGroups.get(story)
  if (known?.by === by && known.room === room) return known.groups
  const groups = MAKE[by](story, room)
  lastGroups.set(story, { by, room, groups })
  return groups
}
