import type { EventOutline } from '../../../core/model/event.ts'
import type { PlaceOutline } from '../../../core/model/place.ts'
import { fromUnit, type Point } from '../../shared/camera.ts'
import { inOrder, type Composition } from '../marks/composition.ts'
import { countIn, eventsIn } from '../../shared/inTime.ts'
import { inLayout, type Layout } from '../layout.ts'
import type { Mark } from '../marks/mark.ts'
import { isArea, pointOf } from '../marks/drawnPlace.ts'
import { lookOf as kindLook, markFor } from '../marks/marks.ts'
import type { MapStep } from '../mapStep.ts'
import type { Visit } from '../../shared/visits.ts'
import { cloudCells, once, type CloudCell } from './cloudCells.ts'
import { townName, townOf } from '../../shared/placeNames.ts'
import type { Now } from '../../shared/visible.ts'

/** No more counts than this: each is a button, and drawn anew when it changes. */
const MOST_MARKS = 40
/** Events that a count lists; the list beside the map has all. */
export const MOST_LISTED = 12
/** Between the middles of two counts, CSS px. */
const APART = 44

function visitsIn({ places }: CloudCell, events: readonly EventOutline[]): Visit[] {
  return events.flatMap((event) =>
    event.places.flatMap((part): Visit[] => {
      const place = places.get(part.place)
      return place ? [{ event, place, part }] : []
    }),
  )
}

/** The places visited, the one at whose point the count stands first. */
function placesOf({ anchor }: CloudCell, visits: readonly Visit[]): PlaceOutline[] {
  const visited = new Set(visits.map(({ place }) => place))
  return visited.delete(anchor) ? [anchor, ...visited] : [...visited]
}

/** A mark for the latest of a cell's events; null where it has none just now. */
function latestMark(cell: CloudCell, step: MapStep): Mark | null {
  const visits = visitsIn(cell, eventsIn(cell.columns(), step.now, MOST_LISTED))
  return markFor(cell.anchor, placesOf(cell, visits), visits, step)
}

type Look = Omit<Mark, 'count' | 'events' | 'shown' | 'composition'>

const looks = new WeakMap<CloudCell, Look>()

/** What time does not change of a cell's count. */
function lookOf(cell: CloudCell, { story, basemapLabels }: MapStep): Look {
  const known = looks.get(cell)
  if (known) return known
  const { anchor, places } = cell
  const all = [...places.values()]
  const point = pointOf(anchor, basemapLabels)
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
function compositionAt(cell: CloudCell, { now, story }: MapStep): Composition {
  return inOrder(
    [...cell.byKind()].flatMap(([kind, columns]) => {
      const count = countIn(columns, now)
      return count > 0 ? [{ kind, track: kindLook(story.kinds, kind).track, count }] : []
    }),
  )
}

/** What a count lists is looked up when it is asked for: a step of time asks for numbers alone. */
function countMark(cell: CloudCell, count: number, step: MapStep): Mark {
  const latest = once(() => {
    const mark = latestMark(cell, step)
    if (!mark) throw new Error(`The count at ${cell.anchor.id} has no event to list`)
    return mark
  })
  return {
    ...lookOf(cell, step),
    count,
    composition: compositionAt(cell, step),
    get events() {
      return latest().events
    },
    get shown() {
      return latest().shown
    },
  }
}

interface Seen {
  readonly cell: CloudCell
  readonly at: Point
  readonly count: number
}

function isInPicture([x, y]: Point, { size }: Layout): boolean {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height
}

/** The fullest cells in the picture that hold something just now and have room. */
function seen(cells: readonly CloudCell[], layout: Layout, now: Now, taken: Point[]): Seen[] {
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
 * Counts over the cloud: the fullest squares of the picture, none nearer to another (or to a mark
 * that is there already) than 44 px. What they count is exact; they list the latest dozen.
 */
export function cloudMarks(step: MapStep, layout: Layout, marks: readonly Mark[]): Mark[] {
  const { story, now, matches } = step
  const taken = marks.map(({ at }) => inLayout(at, layout))
  const cells = cloudCells(matches, layout.camera.zoom, story)
  return seen(cells, layout, now, taken).flatMap(({ cell, count }) => {
    if (count > 1) return [countMark(cell, count, step)]
    const mark = latestMark(cell, step)
    return mark ? [{ ...mark, count }] : []
  })
}
