import type { MapStep } from './mapStep.ts'
import { group } from 'd3-array'
import { shortActorName } from '../../core/model/actorName.ts'
import type { EventOutline } from '../../core/model/event.ts'
import { kindPlural } from '../../core/model/kindName.ts'
import type { EventStanding } from '../../core/model/status.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import type { Point } from '../shared/camera.ts'
import { alongGreatCircle } from '../shared/sphere.ts'
import type { Mark, MarkState } from './marks/mark.ts'
import { strongest, stateOf } from './marks/marks.ts'
import type { Visit } from '../shared/visits.ts'

/** Number of straight segments in a drawn great circle. */
export const ARC_SEGMENTS = 64

/** One call, and who spoke at each end: short names, empty if no source says. */
export interface ArcCall {
  readonly event: string
  readonly title: string
  /** Kind id. */
  readonly kind: string
  readonly standing: EventStanding
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
  /** Id of the call that it stands for first: selected, else current, else latest. */
  readonly shown: string
  /** Of one call its speakers, "Trump – Putin"; of several their number, "3 calls"; may be empty. */
  readonly name: string
  /** From the one caller's place to the other's, `ARC_SEGMENTS + 1` positions. */
  readonly line: readonly Point[]
  readonly state: MarkState
  /** Where its calls differ, the line is drawn as a whole one. */
  readonly standing: EventStanding
}

/** A great circle from `a` to `b` as `segments + 1` positions; both ends are exact. */
export function greatCircle(a: Point, b: Point, segments = ARC_SEGMENTS): Point[] {
  const at = alongGreatCircle(a, b)
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

interface Call {
  readonly event: EventOutline
  readonly ends: readonly [Visit, Visit]
  readonly marks: readonly [Mark, Mark]
  readonly state: MarkState
}

function callsOf(
  visits: readonly Visit[],
  marks: readonly Mark[],
  { selected, now }: MapStep,
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
export function arcsOf(visits: readonly Visit[], marks: readonly Mark[], step: MapStep): Arc[] {
  const pair = ({ marks: [a, b] }: Call): string => [a.id, b.id].toSorted().join('~')
  const groups = group(callsOf(visits, marks, step), pair)
  return [...groups].flatMap(([id, calls]): Arc[] => {
    const shown = strongest(calls)
    return shown ? [arcOf(id, calls, shown, step.story)] : []
  })
}

function arcCall({ event, ends: [a, b], state }: Call, story: StoryOutline): ArcCall {
  const { id, title, kind, standing } = event
  return {
    event: id,
    title,
    kind,
    standing,
    from: speakers(a, story),
    to: speakers(b, story),
    state,
  }
}

function nameOf(calls: readonly ArcCall[], { kinds, language }: StoryOutline): string {
  const [first] = calls
  if (!first) return ''
  if (calls.length === 1)
    return first.from === '' || first.to === '' ? '' : `${first.from} – ${first.to}`
  const kind = kinds.find(({ id }) => id === first.kind)
  return `${calls.length} ${kindPlural(kind, language, first.kind)}`
}

function arcOf(
  id: string,
  all: readonly Call[],
  { event, marks, state }: Call,
  story: StoryOutline,
): Arc {
  const calls = all.map((call) => arcCall(call, story))
  const [standing = 'undisputed', ...others] = new Set(calls.map((call) => call.standing))
  return {
    id,
    calls,
    shown: event.id,
    name: nameOf(calls, story),
    line: lineBetween(marks[0].at, marks[1].at),
    state,
    standing: others.length === 0 ? standing : 'undisputed',
  }
}
