import type { EventOutline } from '../../core/model/event.ts'
import type { Span } from '../../core/time/span.ts'

/** Repeated values, each stored once, with an index for every event. */
interface Column<T> {
  readonly values: readonly T[]
  readonly at: readonly number[]
}

type Untimed = Omit<Span, 'start' | 'end'> & {
  readonly start: Omit<Span['start'], 'earliest' | 'latest'>
  readonly end: Omit<Span['end'], 'earliest' | 'latest'>
}

/** The fields of an event that often repeat verbatim. */
type Rest = Omit<
  EventOutline,
  'id' | 'title' | 'span' | 'anchor' | 'words' | 'points' | 'keywords' | 'deadBy'
>

type Columns = { readonly [Key in keyof Rest]: Column<Rest[Key]> }

/** Fields that few events have, by the event's place in its run. */
type Sparse<T> = Readonly<Record<number, T>>

/**
 * A run of events in columns: repeated values are written once. Instants are ms from the anchor.
 */
export interface Piece extends Columns {
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  readonly keywords: Sparse<readonly string[]>
  readonly deadBy: Sparse<readonly string[]>
  readonly anchors: readonly number[]
  readonly spans: Column<Untimed>
  readonly starts: readonly (readonly [earliest: number, latest: number])[]
  readonly ends: readonly (readonly [earliest: number, latest: number])[]
}

function columnOf<T>(all: readonly T[]): Column<T> {
  const places = new Map<string, number>()
  const values: T[] = []
  const at = all.map((value) => {
    const key = JSON.stringify(value)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  })
  return { values, at }
}

function sparse<T>(all: readonly (T | undefined)[]): Sparse<T> {
  return Object.fromEntries(
    all.flatMap((value, place) => (value === undefined ? [] : [[place, value] as const])),
  )
}

function untimed({ start, end, ...rest }: Span): Untimed {
  const { earliest: _a, latest: _b, ...from } = start
  const { earliest: _c, latest: _d, ...to } = end
  return { ...rest, start: from, end: to }
}

/** Encodes a run of events in columns. */
export function toPiece(events: readonly EventOutline[]): Piece {
  const limits = (end: 'start' | 'end') =>
    events.map(({ span, anchor }) => {
      const { earliest, latest } = span[end]
      return [earliest - anchor, latest - anchor] as const
    })
  return {
    ids: events.map(({ id }) => id),
    titles: events.map(({ title }) => title),
    keywords: sparse(events.map(({ keywords }) => keywords)),
    deadBy: sparse(events.map(({ deadBy }) => deadBy)),
    anchors: events.map(({ anchor }) => anchor),
    spans: columnOf(events.map(({ span }) => untimed(span))),
    starts: limits('start'),
    ends: limits('end'),
    kind: columnOf(events.map(({ kind }) => kind)),
    places: columnOf(events.map(({ places }) => places)),
    actors: columnOf(events.map(({ actors }) => actors)),
    speakers: columnOf(events.map(({ speakers }) => speakers)),
    standings: columnOf(events.map(({ standings }) => standings)),
    standing: columnOf(events.map(({ standing }) => standing)),
    related: columnOf(events.map(({ related }) => related)),
  }
}

function valueAt<T>({ values, at }: Column<T>, event: number): T {
  const value = values[at[event] ?? -1]
  if (value === undefined) throw new Error(`The outline lacks a value of its event ${event}`)
  return value
}

function spanAt({ spans, starts, ends }: Piece, event: number, anchor: number): Span {
  const { start, end, ...rest } = valueAt(spans, event)
  const [from = 0, until = 0] = starts[event] ?? []
  const [since = 0, to = 0] = ends[event] ?? []
  return {
    ...rest,
    start: { ...start, earliest: anchor + from, latest: anchor + until },
    end: { ...end, earliest: anchor + since, latest: anchor + to },
  }
}

/** Decodes the events. Repeated values are shared objects, so many events take little memory. */
export function fromPiece(piece: Piece): EventOutline[] {
  return piece.ids.map((id, event) => {
    const anchor = piece.anchors[event] ?? 0
    const keywords = piece.keywords[event]
    const deadBy = piece.deadBy[event]
    return {
      id,
      kind: valueAt(piece.kind, event),
      title: piece.titles[event] ?? id,
      span: spanAt(piece, event, anchor),
      anchor,
      places: valueAt(piece.places, event),
      actors: valueAt(piece.actors, event),
      speakers: valueAt(piece.speakers, event),
      standings: valueAt(piece.standings, event),
      standing: valueAt(piece.standing, event),
      related: valueAt(piece.related, event),
      ...(keywords && { keywords }),
      ...(deadBy && { deadBy }),
    }
  })
}
