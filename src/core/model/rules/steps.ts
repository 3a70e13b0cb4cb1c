import { eventById } from '../eventIndex.ts'
import type { JsonPath } from '../../json/json.ts'
import type { Problem } from '../../json/problem.ts'
import type { Place } from '../place.ts'
import type { MapFrame, Step } from '../story.ts'
import type { Rule, RuleContext } from './rule.ts'

type Bbox = MapFrame['bbox']

/** Nearer to an edge than this share of the box, a place is at the edge. */
const MARGIN = 1 / 50

const FILES: readonly string[] = ['story.json', 'events.json', 'places.json']

function isIn([lng, lat]: readonly [number, number], box: Bbox, margin = 0): boolean {
  const [west, south, east, north] = box
  const [wide, high] = [(east - west) * margin, (north - south) * margin]
  return lng >= west + wide && lng <= east - wide && lat >= south + high && lat <= north - high
}

function checkStep(
  { story, files }: RuleContext,
  placeOf: ReadonlyMap<string, Place>,
  step: Step,
  path: JsonPath,
): Problem[] {
  const file = files['story.json']
  const event = step.event === undefined ? undefined : eventById(story, step.event)
  const frame =
    story.frames.find(({ id }) => id === step.frame) ?? story.frames.find(({ isMain }) => isMain)
  if (!file || !event || event.places.length === 0) return []
  const ids = [...new Set(event.places.map(({ place }) => place))]
  const places = ids.flatMap((id) => placeOf.get(id) ?? [])
  const own = places.filter(({ coordinates }) => !frame || isIn(coordinates, frame.bbox))
  if (frame && own.length === 0)
    return [
      file.report({
        path: [...path, step.frame === undefined ? 'event' : 'frame'],
        found: `"${frame.id}", which shows no place of "${event.id}"`,
        wanted: 'the map on which the event lies',
        remedy: 'Name the other map as the "frame" of the step.',
      }),
    ]
  const { camera } = step
  const out = camera ? own.filter(({ coordinates }) => !isIn(coordinates, camera, MARGIN)) : []
  return out.map(({ id, coordinates }) =>
    file.report({
      path: [...path, 'camera'],
      found: `"${id}", a place of the step’s event, outside or at the edge`,
      wanted: `[west, south, east, north] with [${coordinates.join(', ')}] well inside`,
      remedy:
        'Widen or move it; or leave "camera" out: the map then shows the places of the event.',
    }),
  )
}

/**
 * Each step of a tour shows the places of its event: on the map that it names, inside what it asks that
 * map to show. Silent while the files are at fault otherwise: steps may then be missing.
 */
export const stepsRule: Rule = (context) => {
  if (context.problems.some(({ file }) => FILES.includes(file))) return []
  const placeOf = new Map(context.story.places.map((place) => [place.id, place]))
  return context.story.paths.flatMap(({ steps }, index) =>
    steps.flatMap((step, at) => checkStep(context, placeOf, step, ['paths', index, 'steps', at])),
  )
}
