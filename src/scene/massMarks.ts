import type { EventOutline } from '../model/event.ts'
import type { PlaceOutline } from '../model/place.ts'
import { fromUnit, type Point } from './camera.ts'
import { inOrder, type Composition } from './composition.ts'
import { countIn, eventsIn } from './inTime.ts'
import { inLayout, type Layout } from './layout.ts'
import {
  isArea,
  lookOf as kindLook,
  markFor,
  pointOf,
  type Mark,
  type MarkContext,
} from './marks.ts'
import type { Visit } from './visits.ts'
import { massCells, once, type MassCell } from './massCells.ts'
import type { Matches } from './matches.ts'
import { townName, townOf } from './placeNames.ts'
import type { Now } from './visible.ts'

/** No more counts than this: each is a button, and drawn anew when it changes. */
const MOST_MARKS = 40
/** Events that a count lists; the list beside the map has all. */
export const MOST_LISTED = 12
/** Between the middles of two counts, CSS px. */
const APART = 44

function visitsIn({ places }: MassCell, events: readonly EventOutline[]): Visit[] {
  return events.flatMap((event) =>
    event.places.flatMap((part): Visit[] => {
      const place = places.get(part.place)
      return place ? [{ event, place, part }] : []
    }),
  )
}

/** The places visited, the one at whose point the count stands first. */
function placesOf({ anchor }: MassCell, visits: readonly Visit[]): PlaceOutline[] {
  const visited = new Set(visits.map(({ place }) => place))
  return visited.delete(anchor) ? [anchor, ...visited] : [...visited]
}

/** A mark for the latest of a cell's events; null where it has none just now. */
function latestMark(cell: MassCell, context: MarkContext): Mark | null {
  const visits = visitsIn(cell, eventsIn(cell.columns(), context.now, MOST_LISTED))
  return markFor(cell.anchor, placesOf(cell, visits), visits, context)
}

type Look = Omit<Mark, 'count' | 'events' | 'shown' | 'composition'>

const looks = new WeakMap<MassCell, Look>()

/** What time does not change of a cell's count. */
function lookOf(cell: MassCell, { story, ground }: MarkContext): Look {
  const known = looks.get(cell)
  if (known) return known
  const { anchor, places } = cell
  const all = [...places.values()]
  const point = pointOf(anchor, ground)
  const look: Look = {
    id: anchor.id,
    at: point,
    point,
    country: anchor.country,
    isCapital: townOf(anchor, story.places).capital === true,
    name: townName(anchor, story.places),
    towns: [townName(anchor, story.places)],
    places: [...places.keys()],
    state: 'past',
    isRelated: false,
    precision: anchor.precision,
    isArea: all.every(isArea),
    standIn: all.every(({ standIn }) => standIn !== undefined),
    ...(all.length > 1 && { isAround: true }),
  }
  looks.set(cell, look)
  return look
}

/** Of all that it counts, and not only of what it lists. */
function compositionAt(cell: MassCell, { now, story }: MarkContext): Composition {
  return inOrder(
    [...cell.byKind()].flatMap(([kind, columns]) => {
      const count = countIn(columns, now)
      return count > 0 ? [{ kind, track: kindLook(story.kinds, kind).track, count }] : []
    }),
  )
}

/** What a count lists is looked up when it is asked for: a step of time asks for numbers alone. */
function countMark(cell: MassCell, count: number, context: MarkContext): Mark {
  const latest = once(() => {
    const mark = latestMark(cell, context)
    if (!mark) throw new Error(`The count at ${cell.anchor.id} has no event to list`)
    return mark
  })
  return {
    ...lookOf(cell, context),
    count,
    composition: compositionAt(cell, context),
    get events() {
      return latest().events
    },
    get shown() {
      return latest().shown
    },
  }
}

interface Seen {
  readonly cell: MassCell
  readonly at: Point
  readonly count: number
}

function isInPicture([x, y]: Point, { size }: Layout): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height
}

/** The fullest cells in the picture that hold something just now and have room. */
function seen(cells: readonly MassCell[], layout: Layout, now: Now, taken: Point[]): Seen[] {
  const found: Seen[] = []
  for (const cell of cells) {
    if (found.length === MOST_MARKS) break
    const at = inLayout(fromUnit(cell.at), layout)
    const isFree = taken.every(([x, y]) => Math.hypot(at[0] - x, at[1] - y) >= APART)
    if (!isFree || !isInPicture(at, layout)) continue
    const count = countIn(cell.columns(), now)
    if (count === 0) continue
    taken.push(at)
    found.push({ cell, at, count })
  }
  return found
}

/**
 * Counts over the mass: the fullest squares of the picture, none nearer to another (or to a mark
 * that is there already) than 44 px. What they count is exact; they list the latest dozen.
 */
export function massMarks(
  context: MarkContext,
  matches: Matches,
  layout: Layout,
  marks: readonly Mark[],
): Mark[] {
  const { story, now } = context
  const taken = marks.map(({ at }) => inLayout(at, layout))
  const cells = massCells(matches, layout.camera.zoom, story)
  return seen(cells, layout, now, taken).flatMap(({ cell, count }) => {
    if (count > 1) return [countMark(cell, count, context)]
    const mark = latestMark(cell, context)
    return mark ? [{ ...mark, count }] : []
  })
}
