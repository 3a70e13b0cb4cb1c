import type { EventOutline } from '../../core/model/event.ts'
import { columnsOf, type Columns } from '../shared/columns.ts'
import type { LaneGroups } from './laneGroups.ts'

interface Kept {
  readonly groups: LaneGroups
  readonly lanes: readonly Columns[]
}

const kept = new WeakMap<readonly EventOutline[], Kept>()

function lanesOf(events: readonly EventOutline[], { groups, of }: LaneGroups): readonly Columns[] {
  const lanes = groups.map((): EventOutline[] => [])
  for (const event of events) for (const lane of of(event)) lanes[lane]?.push(event)
  return lanes.map(columnsOf)
}

/**
 * The events of each lane as sorted columns; one that belongs to several lanes is in each. Made once
 * per list of events, so that a zoom looks at none that lie off the axis.
 */
export function laneColumns(
  events: readonly EventOutline[],
  groups: LaneGroups,
): readonly Columns[] {
  const known = kept.get(events)
  if (known?.groups === groups) return known.lanes
  const lanes = lanesOf(events, groups)
  kept.set(events, { groups, lanes })
  return lanes
}
