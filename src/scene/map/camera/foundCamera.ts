import { isLarge } from '../../../core/model/large.ts'
import type { MapFrame, StoryOutline } from '../../../core/model/story.ts'
import { hasFilters } from '../../../core/view/filters.ts'
import type { Camera, View } from '../../../core/view/view.ts'
import { bboxOf, fit, type Size } from '../../shared/camera.ts'
import { isInBox, shows } from '../frames.ts'
import type { BasemapLabels } from '../basemapLabels.ts'
import { homeCamera } from './homeCamera.ts'
import { pointOf } from '../marks/drawnPlace.ts'
import { matchesOf } from '../../shared/matches.ts'
import { visitsOf } from '../../shared/visits.ts'

/** No closer than a city with its region: a single hit shows where it is, not what street. */
const CLOSEST = 5.5

/**
 * The camera that shows what search and filters found on the main one of two maps; null without
 * filters, where nothing was found on it, or where the map as it opens shows it as well. It does not
 * depend on the time shown, so that the map stays still while time is moved.
 */
export function foundCamera(
  story: StoryOutline,
  view: View,
  size: Size,
  basemapLabels: BasemapLabels,
  frame: MapFrame,
): Camera | null {
  if (!frame.isMain || story.frames.length === 0 || isLarge(story) || !hasFilters(view)) return null
  const points = visitsOf(matchesOf(story, view).events, story.places)
    .filter((visit) => shows(frame, visit, story, { event: null, camera: null }))
    .map(({ place }) => pointOf(place, basemapLabels))
    .filter((at) => isInBox(at, frame.bbox))
  const bbox = bboxOf(points)
  if (!bbox) return null
  const across = Math.min(64, size.width / 5)
  const along = Math.min(64, size.height / 5)
  const padding = { top: along, right: across, bottom: along, left: across }
  const found = fit(bbox, size, padding, CLOSEST)
  return found.zoom > homeCamera(frame, size).zoom ? found : null
}
