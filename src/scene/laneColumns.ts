import type { EventOutline } from '../model/event.ts'
import { TRACKS, type Kind, type Track } from '../model/kind.ts'
import { columnsOf, type Columns } from './columns.ts'

/** The events of each lane as sorted columns. */
export type LaneColumns = Readonly<Record<Track, Columns>>

interface Kept {
  readonly kinds: readonly Kind[]
  readonly lanes: LaneColumns
}

const kept = new WeakMap<readonly EventOutline[], Kept>()

function lanesOf(events: readonly EventOutline[], kinds: readonly Kind[]): LaneColumns {
  const trackOf = new Map(kinds.map(({ id, track }) => [id, track]))
  const lanes: Record<Track, EventOutline[]> = { talks: [], words: [], force: [], people: [] }
  for (const event of events) {
    const track = trackOf.get(event.kind)
    if (track) lanes[track].push(event)
  }
  return Object.fromEntries(TRACKS.map((track) => [track, columnsOf(lanes[track])])) as LaneColumns
}

/** Made once per list of events, so that a zoom looks at none that lie off the axis. */
export function laneColumns(events: readonly EventOutline[], kinds: readonly Kind[]): LaneColumns {
  const known = kept.get(events)
  if (known?.kinds === kinds) return known.lanes
  const lanes = lanesOf(events, kinds)
  kept.set(events, { kinds, lanes })
  return lanes
}
