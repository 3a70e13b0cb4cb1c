import type { Regions } from '../../islands/map/base/basemap.ts'
import { decodeAreas } from '../../islands/map/base/paths.ts'
import type { EventOutline, PlaceRole } from '../../core/model/event.ts'
import type { StoryOutline } from '../../core/model/story.ts'
import { bboxOf, fit, type Padding, type Point, type Size } from '../../scene/shared/camera.ts'
import type { BasemapLabels } from '../../scene/map/basemapLabels.ts'
import { mapScene, type MapScene } from '../../scene/map/mapScene.ts'
import { pointOf } from '../../scene/map/marks/drawnPlace.ts'
import { lookOf } from '../../scene/map/marks/marks.ts'
import type { MeasureText } from '../../scene/shared/textWidth.ts'
import { visitsOf } from '../../scene/shared/visits.ts'
import { DEFAULT_VIEW, type View } from '../../core/view/view.ts'

/** Close enough to recognise the place, far enough to recognise the country. */
const CLOSEST = 3.6

function outline(code: string, regions: Regions): Point[] {
  const found = regions.areas[code]
  return found ? decodeAreas(found.path, regions.scale).flat(2) : []
}

/**
 * Where the events happened: every place, including those that a wide view merges into one mark.
 */
function places({ events, places: all }: StoryOutline, basemapLabels: BasemapLabels): Point[] {
  return visitsOf(events, all).map(({ place }) => pointOf(place, basemapLabels))
}

/** What the scene draws between and around places, as positions. */
function around({ areas, arcs }: MapScene, regions: Regions): Point[] {
  return [
    ...arcs.flatMap(({ line }) => line),
    ...areas.flatMap(({ ring, region }) => ring ?? outline(region ?? '', regions)),
  ]
}

/** Space around what is drawn: for a mark and its label, more in a larger picture. */
function paddingOf({ width, height }: Size, share: number): Padding {
  const [across, along] = [Math.max(60, width * share), Math.max(24, height * share)]
  return { top: along, right: across, bottom: along, left: across }
}

interface Stage {
  readonly story: StoryOutline
  readonly view: View
  readonly size: Size
  readonly basemapLabels: BasemapLabels
  readonly regions: Regions
  /** Fraction of the picture's sides to leave free around what is drawn. */
  readonly share: number
  /** Measures text in the fonts that will draw it. */
  readonly measure: MeasureText
}

/**
 * The scene with everything it draws in view. Places first: arcs between them are drawn only once
 * they are apart, and then need room as well.
 */
function framed({ story, view, size, basemapLabels, regions, share, measure }: Stage): MapScene {
  const scene = (points: readonly Point[]): MapScene => {
    const bbox = bboxOf(points)
    const camera = bbox && fit(bbox, size, paddingOf(size, share), CLOSEST)
    return mapScene(story, { ...view, camera }, size, { basemapLabels, measure })
  }
  const points = places(story, basemapLabels)
  return scene([...points, ...around(scene(points), regions)])
}

/** Where force struck. */
const STRUCK: ReadonlySet<PlaceRole> = new Set(['scene', 'target', 'area'])

/**
 * A picture circulates without the card that gives the role of each place. So a strike's mark is
 * where something was struck, not where it was talked about.
 */
function atItsPlaces(event: EventOutline, { kinds }: StoryOutline): EventOutline {
  if (lookOf(kinds, event.kind).track !== 'force') return event
  const struck = event.places.filter(({ role }) => STRUCK.has(role))
  return struck.length === 0 ? event : { ...event, places: struck }
}

/**
 * The map scene of one event, selected and alone, with its places, areas and arcs in view; the
 * story's opening view where the event has no place on the map.
 */
export function locatorScene(
  story: StoryOutline,
  event: string,
  size: Size,
  basemapLabels: BasemapLabels,
  regions: Regions,
  measure: MeasureText,
): MapScene {
  const events = story.events.filter(({ id }) => id === event)
  // A picture of one event is one map, whatever the story has.
  const alone = { ...story, frames: [], events: events.map((one) => atItsPlaces(one, story)) }
  return framed({
    story: alone,
    view: { ...DEFAULT_VIEW, event },
    size,
    basemapLabels,
    regions,
    share: 0.16,
    measure,
  })
}

/** The one map of the whole story as it opens, with every mark in view. */
function storyScene(
  story: StoryOutline,
  size: Size,
  basemapLabels: BasemapLabels,
  regions: Regions,
  measure: MeasureText,
): MapScene {
  return framed({ story, view: DEFAULT_VIEW, size, basemapLabels, regions, share: 0.05, measure })
}

/** A map of a story's preview, and how far from the left it stands, in CSS px of the whole. */
export interface PlacedScene {
  readonly scene: MapScene
  readonly left: number
}

/** Share of the width of the map that is not the main one. */
const SMALLER = 0.41

/** The maps of the whole story as it opens, side by side; one, with every mark in view, if it has one. */
export function storyScenes(
  story: StoryOutline,
  size: Size,
  basemapLabels: BasemapLabels,
  regions: Regions,
  measure: MeasureText,
): PlacedScene[] {
  if (story.frames.length === 0)
    return [{ scene: storyScene(story, size, basemapLabels, regions, measure), left: 0 }]
  let left = 0
  return story.frames.map((frame) => {
    const width = size.width * (frame.isMain ? 1 - SMALLER : SMALLER)
    const own = { width, height: size.height }
    const scene = mapScene(story, DEFAULT_VIEW, own, { basemapLabels, measure, frame })
    left += width
    return { scene, left: left - width }
  })
}
