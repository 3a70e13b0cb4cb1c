import type { EventOutline } from '../../core/model/event.ts'
import { eventById } from '../../core/model/eventIndex.ts'
import type { Kind, Track } from '../../core/model/kind.ts'
import { hull, type Range } from '../../core/time/span.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { LaneBy } from '../../core/view/view.ts'
import { touching, type Columns } from '../shared/columns.ts'
import { DENSE, packDense } from './denseLane.ts'
import { laneColumns } from './laneColumns.ts'
import { laneGroups, type LaneGroup } from './laneGroups.ts'
import { HALF_HIT, packLane, ROW, shareRows, type Placed } from './lanes.ts'
import { labelBeside, type MarkLabel } from './markLabels.ts'
import { placeSpan, type SpanPlace } from './spanBar.ts'
import type { SmallText } from '../shared/textWidth.ts'
import type { Frame } from './timelineFrame.ts'
import type { TimeScale } from './axis/timeScale.ts'

export interface Lane extends LaneGroup {
  readonly y: number
  readonly height: number
  readonly rows: number
}

/** A mark's place, whatever the time shown. */
export interface LaidMark {
  readonly key: string
  /** Null where it counts events of several. */
  readonly track: Track | null
  readonly events: readonly EventOutline[]
  readonly ids: readonly string[]
  /** From the first of its events' anchors to the last. */
  readonly reach: Range
  /** All the time that its events may touch. */
  readonly hull: Range
  /** Centre of the glyph. */
  readonly x: number
  readonly y: number
  readonly row: number
  readonly x0: number
  readonly x1: number
  readonly fold: number | null
  /** Null for a counted mark. */
  readonly kind: Kind | null
  readonly span: SpanPlace | null
  readonly label: MarkLabel | null
}

function boxOf(event: EventOutline, scale: TimeScale) {
  const { glyphX, x0, x1 } = placeSpan(event, scale, HALF_HIT)
  return { id: event.id, x: glyphX, x0, x1 }
}

/** The events of a lane of which any may fall on the axis, in order of anchor. */
function onAxis(lane: Columns, scale: Range): readonly EventOutline[] {
  return Array.from(touching(lane, scale)).flatMap((position) => lane.events[position] ?? [])
}

/** All on the axis; with a lens those in it, since there each should stand for itself. */
function boxesOf(lane: Columns, scale: TimeScale) {
  const seen = scale.lens ? { ...scale, ...scale.lens.lens } : scale
  return onAxis(lane, seen).map((event) => boxOf(event, scale))
}

/** Where lanes only count, rows are nothing to compete for. */
function rowsOf(lanes: readonly Columns[], whole: TimeScale, total: number): number[] {
  if (lanes.some(({ events }) => events.length >= DENSE))
    return lanes.map(() => Math.floor(total / lanes.length))
  return shareRows(
    lanes.map((lane) => boxesOf(lane, whole)),
    total,
  )
}

/**
 * Heights of the lanes. Rows are shared by what the whole story needs, unfiltered, so that lanes
 * keep their place while the reader zooms, and while filters leave each of them something.
 */
function lanesOf(
  groups: readonly LaneGroup[],
  all: readonly Columns[],
  whole: TimeScale,
  frame: Frame,
): Lane[] {
  const { top, bottom } = frame.plot
  const heads = groups.length * frame.laneHead
  const total = Math.max(groups.length, Math.floor((bottom - top - heads) / ROW))
  const rows = rowsOf(all, whole, total)
  const used = rows.reduce((sum, count) => sum + count, 0) * ROW + heads
  const spare = Math.max(0, bottom - top - used) / Math.max(1, groups.length)
  let y = top
  return groups.map((group, index) => {
    const height = (rows[index] ?? 1) * ROW + frame.laneHead + spare
    y += height
    return { ...group, y: y - height, height, rows: rows[index] ?? 1 }
  })
}

interface LaneContext {
  readonly lane: Lane
  readonly scale: TimeScale
  readonly frame: Frame
  readonly kinds: ReadonlyMap<string, Kind>
  readonly story: StoryOutline
}

function spread(ranges: readonly Range[]): Range {
  const all = { from: Infinity, to: -Infinity }
  for (const { from, to } of ranges) {
    all.from = Math.min(all.from, from)
    all.to = Math.max(all.to, to)
  }
  return all
}

function trackOf(events: readonly EventOutline[], kinds: LaneContext['kinds']): Track | null {
  const tracks = new Set(events.map(({ kind }) => kinds.get(kind)?.track))
  const [only] = tracks
  return tracks.size === 1 ? (only ?? null) : null
}

/** Of an event that stands in several lanes, each mark has a key of its own. */
function keyOf({ by, id }: Lane, ids: readonly string[]): string {
  const first = ids[0] ?? ''
  if (ids.length > 1) return `${id}+${first}`
  return by === 'track' ? first : `${id} ${first}`
}

function laid(placed: Placed, context: LaneContext): LaidMark {
  const { lane, frame, scale, kinds } = context
  const events = placed.ids.flatMap((id) => eventById(context.story, id) ?? [])
  const only = events.length === 1 ? events[0] : undefined
  const spare = (lane.height - frame.laneHead - lane.rows * ROW) / 2
  return {
    key: keyOf(lane, placed.ids),
    track: trackOf(events, kinds),
    events,
    ids: placed.ids,
    reach: spread(events.map(({ anchor }) => ({ from: anchor, to: anchor }))),
    hull: spread(events.map(({ span }) => hull(span))),
    x: placed.x,
    y: lane.y + frame.laneHead + spare + (placed.row + 0.5) * ROW,
    row: placed.row,
    x0: placed.x0,
    x1: placed.x1,
    fold: placed.fold,
    kind: (only && kinds.get(only.kind)) ?? null,
    span: only ? placeSpan(only, scale, HALF_HIT) : null,
    label: null,
  }
}

/** CSS px of a bar that are left in sight behind a title on it. */
const IN_SIGHT = 32

/**
 * A title on the uncertain part of its own long bar, beside the glyph or the certain part: behind the bar's end it would
 * stand hours or days from what it names.
 */
function labelOnBar(
  title: string,
  { x, span, fold }: LaidMark,
  small: SmallText,
): MarkLabel | null {
  const bar = fold === null ? span?.bar : null
  const end = bar?.endRim?.x1 ?? bar?.soft?.x1
  if (end === undefined) return null
  const from = Math.max(x + HALF_HIT - 3, bar?.core?.x1 ?? 0)
  const label = labelBeside(title, from, end - IN_SIGHT, small)
  return label && { ...label, isOver: true }
}

/** Gives each mark that stands alone a label up to the next mark of its row, if one fits. */
function labelled(marks: readonly LaidMark[], right: number, small: SmallText): LaidMark[] {
  const sorted = marks.toSorted((a, b) => a.row - b.row || a.x0 - b.x0)
  return sorted.map((mark, index) => {
    const next = sorted[index + 1]
    const limit = next && next.row === mark.row ? next.x0 : right
    const title = mark.events.length === 1 ? mark.events[0]?.title : undefined
    if (!title) return mark
    return {
      ...mark,
      label: labelOnBar(title, mark, small) ?? labelBeside(title, mark.x1, limit, small),
    }
  })
}

function packed(columns: Columns, { rows }: Lane, scale: TimeScale): readonly Placed[] {
  const events = onAxis(columns, scale)
  if (events.length >= DENSE) return packDense(events, scale, Math.floor((rows - 1) / 2))
  return packLane(
    events.map((event) => boxOf(event, scale)),
    rows,
  )
}

/** How many lanes of one row fit. */
function roomOf({ plot, laneHead }: Frame): number {
  return Math.max(1, Math.floor((plot.bottom - plot.top) / (ROW + laneHead)))
}

/** Lanes from the whole story, those that hold any of the events given, and in them the marks of these. */
export function layLanes(
  story: StoryOutline,
  by: LaneBy,
  events: readonly EventOutline[],
  scale: TimeScale,
  whole: TimeScale,
  frame: Frame,
): { readonly lanes: readonly Lane[]; readonly laid: readonly LaidMark[] } {
  const kinds = new Map(story.kinds.map((kind) => [kind.id, kind]))
  const groups = laneGroups(story, by, roomOf(frame))
  const all = laneColumns(story.events, groups)
  const found = laneColumns(events, groups)
  const rest = groups.groups.map((_, at) => at).filter((at) => found[at]?.events.length)
  // Where filters leave a lane nothing, the others have its room.
  const kept = rest.length > 0 ? rest : groups.groups.map((_, at) => at)
  const pick = <T>(from: readonly T[]): T[] => kept.flatMap((at) => from[at] ?? [])
  const shown = pick(found)
  const lanes = lanesOf(pick(groups.groups), pick(all), whole, frame)
  const marks = lanes.flatMap((lane, index) => {
    const context = { lane, scale, frame, kinds, story }
    const columns = shown[index]
    const inLane = columns ? packed(columns, lane, scale).map((one) => laid(one, context)) : []
    return labelled(inLane, frame.plot.right, frame)
  })
  return { lanes, laid: marks }
}
