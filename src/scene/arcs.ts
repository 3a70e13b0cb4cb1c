import { group } from 'd3-array'
import { geoInterpolate } from 'd3-geo'
import { shortActorName } from '../model/actorName.ts'
import type { EventOutline } from '../model/event.ts'
import type { EventStanding } from '../model/status.ts'
import { hull } from '../model/span.ts'
import type { StoryOutline } from '../model/story.ts'
import type { Point } from './camera.ts'
import { strongest, stateOf, type Mark, type MarkState } from './marks.ts'
import type { Visit } from './visits.ts'
import type { Now } from './visible.ts'

/** Number of straight segments in a drawn great circle. */
export const ARC_SEGMENTS = 64

/** One call, and who spoke at each end: short names, empty if no source says. */
export interface ArcCall {
  readonly event: string
  readonly from: string
  readonly to: string
  readonly state: MarkState
}

/** The calls between two points, drawn as one great circle. */
export interface Arc {
  /** The two mark ids, sorted. */
  readonly id: string
  /** In time order. */
  readonly calls: readonly ArcCall[]
  /** From the one caller's place to the other's, `ARC_SEGMENTS + 1` positions. */
  readonly line: readonly Point[]
  /**
   * How much of the line is drawn: the elapsed part of a call under way; all of one that is over or
   * selected.
   */
  readonly progress: number
  readonly state: MarkState
  readonly standing: EventStanding
}

/** A line from the selected event's mark to that of a related event. */
export interface Link {
  readonly id: string
  readonly from: Point
  readonly to: Point
  readonly type: EventOutline['related'][number]['type']
}

/** A great circle from `a` to `b` as `segments + 1` positions; both ends are exact. */
export function greatCircle(a: Point, b: Point, segments = ARC_SEGMENTS): Point[] {
  const at = geoInterpolate([...a], [...b])
  const inner = Array.from({ length: segments - 1 }, (_, index) => at((index + 1) / segments))
  return [a, ...inner, b]
}

const kept = new WeakMap<Point, WeakMap<Point, readonly Point[]>>()

/** The great circle between two places. Cached, since every step of time asks for it. */
function lineBetween(a: Point, b: Point): readonly Point[] {
  const from = kept.get(a) ?? new WeakMap<Point, readonly Point[]>()
  const line = from.get(b) ?? greatCircle(a, b)
  kept.set(a, from.set(b, line))
  return line
}

/** The share of a call before the time shown, 0 to 1. */
export function progressOf(event: EventOutline, now: Now): number {
  const { from, to } = hull(event.span)
  if (now.mode === 'between' || now.at >= to || to === from) return 1
  return Math.max(0.1, Math.min(1, (now.at - from) / (to - from)))
}

interface Call {
  readonly event: EventOutline
  readonly ends: readonly [Visit, Visit]
  readonly marks: readonly [Mark, Mark]
  readonly state: MarkState
}

function callsOf(
  visits: readonly Visit[],
  marks: readonly Mark[],
  selected: string | null,
  now: Now,
): Call[] {
  const callers = group(
    visits.filter(({ part }) => part.role === 'caller'),
    ({ event }) => event,
  )
  const markAt = new Map(marks.flatMap((mark) => mark.places.map((id) => [id, mark] as const)))
  return [...callers].flatMap(([event, [a, b]]): Call[] => {
    const [from, to] = [markAt.get(a?.place.id ?? ''), markAt.get(b?.place.id ?? '')]
    if (!a || !b || !from || !to || from === to) return []
    return [{ event, ends: [a, b], marks: [from, to], state: stateOf(event, selected, now) }]
  })
}

function speakers({ part }: Visit, story: StoryOutline): string {
  return (part.who ?? []).map((id) => shortActorName(story, id)).join(', ')
}

/** One arc for all visible calls between the same two marks, in the strongest of their states. */
export function arcsOf(
  visits: readonly Visit[],
  marks: readonly Mark[],
  story: StoryOutline,
  selected: string | null,
  now: Now,
): Arc[] {
  const pair = ({ marks: [a, b] }: Call): string => [a.id, b.id].toSorted().join('~')
  const groups = group(callsOf(visits, marks, selected, now), pair)
  return [...groups].flatMap(([id, calls]): Arc[] => {
    const shown = strongest(calls)
    return shown ? [arcOf(id, calls, shown, story, now)] : []
  })
}

function arcCall({ event, ends: [a, b], state }: Call, story: StoryOutline): ArcCall {
  return { event: event.id, from: speakers(a, story), to: speakers(b, story), state }
}

function arcOf(
  id: string,
  calls: readonly Call[],
  { event, marks, state }: Call,
  story: StoryOutline,
  now: Now,
): Arc {
  return {
    id,
    calls: calls.map((call) => arcCall(call, story)),
    line: lineBetween(marks[0].at, marks[1].at),
    // Whoever looks at a call wants both of its ends, at its first minute as well.
    progress:
      state === 'selected' || calls.some((call) => progressOf(call.event, now) === 1)
        ? 1
        : progressOf(event, now),
    state,
    standing: event.standing,
  }
}

function homeOf(event: string, marks: readonly Mark[]): Mark | undefined {
  const holding = marks.filter(({ events }) => events.some(({ id }) => id === event))
  return holding.find(({ isArea }) => !isArea) ?? holding[0]
}

/** Lines from the selected event to visible related events at other places. */
export function linksOf(
  events: readonly EventOutline[],
  marks: readonly Mark[],
  selected: string | null,
): Link[] {
  const event = events.find(({ id }) => id === selected)
  const from = event && homeOf(event.id, marks)
  if (!from) return []
  return event.related.flatMap(({ to, type }): Link[] => {
    const home = homeOf(to, marks)
    return home && home !== from
      ? [{ id: `${event.id}~${to}`, from: from.at, to: home.at, type }]
      : []
  })
}
