import { bisectLeft, bisectRight } from 'd3-array'
import type { Range } from '../../../core/time/span.ts'
import type { Kind } from '../../../core/model/kind.ts'
import { TRACKS } from '../../../core/model/track.ts'
import type { PlaceOutline } from '../../../core/model/place.ts'
import type { StoryOutline } from '../../../core/model/story.ts'
import { toUnit } from '../../shared/camera.ts'
import type { Columns } from '../../shared/columns.ts'
import { rangeOf } from '../../shared/inTime.ts'
import type { Matches } from '../../shared/matches.ts'
import { isArea } from '../marks/drawnPlace.ts'
import type { Now } from '../../shared/visible.ts'

/** Every event at every place of it that has a point, as columns in the order in which they appear. */
export interface CloudPoints {
  readonly count: number
  /** Web Mercator, the unit square. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Place in `TRACKS`. */
  readonly track: Uint8Array
  /** 1 where a region is meant and no point. */
  readonly isSoft: Uint8Array
  /** When it appears: sorted. */
  readonly from: Float64Array
  /** How many of all latest ends are earlier than its own; exact as a 32-bit float. */
  readonly endRank: Float32Array
  /** Position in the columns of the events that pass. */
  readonly event: Int32Array
}

/** What of the points is drawn: a run of them, less those that were over before. */
export interface CloudWindow {
  readonly first: number
  readonly count: number
  /** Points whose `endRank` is lower are over. */
  readonly since: number
}

/** The cloud of a map: the points, which change with the filters, and the window, which time moves. */
export interface PointCloud {
  readonly points: CloudPoints
  readonly window: CloudWindow
}

type Order = 'anchor' | 'start'

interface Looks {
  readonly places: ReadonlyMap<string, PlaceOutline>
  readonly tracks: ReadonlyMap<string, number>
}

function looksOf(places: readonly PlaceOutline[], kinds: readonly Kind[]): Looks {
  return {
    places: new Map(places.map((place) => [place.id, place])),
    tracks: new Map(kinds.map(({ id, track }) => [id, TRACKS.indexOf(track)])),
  }
}

/** Positions of the events in the order in which they appear. */
function inOrder({ anchors, startOf }: Columns, order: Order): Int32Array {
  const positions = Int32Array.from(anchors.keys())
  if (order === 'anchor') return positions
  return positions.sort((a, b) => (startOf[a] ?? 0) - (startOf[b] ?? 0) || a - b)
}

interface Visits {
  /** Positions of events, and the place of each. */
  readonly events: Int32Array
  readonly places: readonly PlaceOutline[]
}

function visitsIn(columns: Columns, order: Order, looks: Looks): Visits {
  const found: number[] = []
  const places: PlaceOutline[] = []
  for (const position of inOrder(columns, order))
    for (const { place: id } of columns.events[position]?.places ?? []) {
      const place = looks.places.get(id)
      if (!place || place.precision === 'none') continue
      found.push(position)
      places.push(place)
    }
  return { events: Int32Array.from(found), places }
}

function build(columns: Columns, order: Order, looks: Looks): CloudPoints {
  const visits = visitsIn(columns, order, looks)
  const units = new Map(
    [...looks.places.values()].map((place) => [place, toUnit(place.coordinates)]),
  )
  const { events, anchors, startOf, endOf, ends } = columns
  const comesAt = order === 'anchor' ? anchors : startOf
  const trackOf = (event: number) => looks.tracks.get(events[event]?.kind ?? '') ?? 1
  return {
    count: visits.places.length,
    x: Float32Array.from(visits.places, (place) => units.get(place)?.[0] ?? 0),
    y: Float32Array.from(visits.places, (place) => units.get(place)?.[1] ?? 0),
    track: Uint8Array.from(visits.events, trackOf),
    isSoft: Uint8Array.from(visits.places, (place) => (isArea(place) ? 1 : 0)),
    from: Float64Array.from(visits.events, (event) => comesAt[event] ?? 0),
    endRank: Float32Array.from(visits.events, (event) => bisectLeft(ends, endOf[event] ?? 0)),
    event: visits.events,
  }
}

interface Kept {
  readonly anchor?: CloudPoints
  readonly start?: CloudPoints
}

const kept = new WeakMap<Matches, Kept>()

function pointsOf(matches: Matches, order: Order, { places, kinds }: StoryOutline): CloudPoints {
  const known = kept.get(matches)
  const found = known?.[order]
  if (found) return found
  const points = build(matches, order, looksOf(places, kinds))
  kept.set(matches, { ...known, [order]: points })
  return points
}

function windowOf({ from }: CloudPoints, { ends }: Columns, range: Range): CloudWindow {
  return { first: 0, count: bisectRight(from, range.to), since: bisectLeft(ends, range.from) }
}

/** The points of what passes the filters, and which of them belong to the time shown. */
export function cloudOf(story: StoryOutline, matches: Matches, now: Now): PointCloud {
  if (now.mode === 'up-to') {
    const points = pointsOf(matches, 'anchor', story)
    return { points, window: { first: 0, count: bisectRight(points.from, now.at), since: 0 } }
  }
  const points = pointsOf(matches, 'start', story)
  return { points, window: windowOf(points, matches, rangeOf(now)) }
}

/** Whether a painter draws the point at a place of the columns. */
export function isDrawn({ points, window }: PointCloud, point: number): boolean {
  const { first, count, since } = window
  if (point < first || point >= first + count) return false
  return (points.endRank[point] ?? 0) >= since
}
