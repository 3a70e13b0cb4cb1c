import { group } from 'd3-array'
import { eventIndex } from '../../../core/model/eventIndex.ts'
import type { PlaceOutline } from '../../../core/model/place.ts'
import { fromUnit, toUnit, worldSize, type Point } from '../../shared/camera.ts'
import type { Spot } from './clusters.ts'
import { keptClusters } from './keptClusters.ts'
import type { Layout } from '../layout.ts'
import type { Mark } from './mark.ts'
import { isArea, pointOf } from './drawnPlace.ts'
import { markOf } from './marks.ts'
import type { MapStep } from '../mapStep.ts'
import { regionName, townOf } from '../../shared/placeNames.ts'
import type { Visit } from '../../shared/visits.ts'

interface Town extends Spot {
  /** Ids of its places, the one whose point is drawn first. */
  readonly places: readonly string[]
}

/** So that a cluster is never drawn at the middle of an area when one of its events has a point. */
const POINT_WEIGHT = 1000
/** A town that readers know by name, before a site of one event more. */
const CITY_WEIGHT = 1.5
/** And one that the story names without its region, before one that needs it. */
const KNOWN_WEIGHT = 1

function weightOf(place: PlaceOutline, events: number): number {
  const city = place.precision === 'city' ? CITY_WEIGHT : 0
  const known = city > 0 && regionName(place) === null ? KNOWN_WEIGHT : 0
  return events + (isArea(place) ? 0 : POINT_WEIGHT) + city + known
}

/** CSS px from the corner of the world, not of the picture: marks stay as they are while it is moved. */
function inWorld(at: Point, world: number): Point {
  const [x, y] = toUnit(at)
  return [x * world, y * world]
}

function townsOf(
  visits: readonly Visit[],
  world: number,
  { story, basemapLabels }: MapStep,
): Town[] {
  const towns = group(visits, ({ place }) => townOf(place, story.places).id)
  return [...towns].flatMap(([id, here]): Town[] => {
    const byPlace = [...group(here, ({ place }) => place)].sort(
      ([a, x], [b, y]) => weightOf(b, y.length) - weightOf(a, x.length) || (a.id < b.id ? -1 : 1),
    )
    const [heaviest] = byPlace[0] ?? []
    if (!heaviest) return []
    const events = new Set(here.map(({ event }) => event)).size
    const town = story.places.find((place) => place.id === id) ?? heaviest
    return [
      {
        id,
        at: inWorld(pointOf(heaviest, basemapLabels), world),
        weight: weightOf(town, events),
        country: town.country,
        events,
        isCapital: town.capital === true,
        isArea: isArea(heaviest),
        places: byPlace.map(([place]) => place.id),
      },
    ]
  })
}

/** Less than this, in CSS px, cannot be seen. */
const UNSEEN = 0.5

const degrees = new WeakMap<Point, Point>()

/** In degrees: the same point at every step of time, so that what is drawn to it can be kept. */
function inDegrees(at: Point, world: number): Point {
  const known = degrees.get(at) ?? fromUnit([at[0] / world, at[1] / world])
  degrees.set(at, known)
  return known
}

/** A region's name is given once: another mark there has the name of its town. */
function namedApart(marks: readonly Mark[]): Mark[] {
  const times = new Map<string, number>()
  for (const { name } of marks) times.set(name, (times.get(name) ?? 0) + 1)
  return marks.map((mark) => {
    const [town = mark.name] = mark.towns
    const isBorrowed = mark.name !== town && mark.state !== 'selected'
    return isBorrowed && (times.get(mark.name) ?? 0) > 1 ? { ...mark, name: town } : mark
  })
}

/** The mark where its cluster is drawn; a mark that did not make way stays exactly where it is. */
function placed(mark: Mark, at: Point, world: number): Mark {
  const [x, y] = inWorld(mark.point, world)
  return Math.hypot(at[0] - x, at[1] - y) < UNSEEN ? mark : { ...mark, at: inDegrees(at, world) }
}

/**
 * The marks of the events shown, clustered and moved apart for the layout, in the order of their first
 * events (which is the order of the Tab key). None stands for places of two countries, and none covers
 * another.
 */
export function marksOf(visits: readonly Visit[], layout: Layout, step: MapStep): Mark[] {
  const { story } = step
  const world = worldSize(layout.camera.zoom)
  const towns = new Map(townsOf(visits, world, step).map((town) => [town.id, town]))
  const order = eventIndex(story)
  const first = (mark: Mark): number => order.get(mark.events[0]?.id ?? '') ?? 0
  const marks = keptClusters(story, world, [...towns.values()]).flatMap(({ members, at }) => {
    const places = members.flatMap((id) => towns.get(id)?.places ?? [])
    const mark = markOf(places, visits, step)
    return mark ? [placed(mark, at, world)] : []
  })
  return namedApart(marks).toSorted((a, b) => first(a) - first(b) || (a.id < b.id ? -1 : 1))
}
