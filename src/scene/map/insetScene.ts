import type { Track } from '../../core/model/kind.ts'
import type { MapFrame, StoryOutline } from '../../core/model/story.ts'
import type { View } from '../../core/view/view.ts'
import type { Bbox, Point } from '../shared/camera.ts'
import { framesOf, largeFrame, shows } from './frames.ts'
import { lookOf } from './marks/marks.ts'
import { shownEvents } from '../shared/shown.ts'
import { visitsOf } from '../shared/visits.ts'

/** The map that is not large, as a picture of a thumb's size: no names, no counts. */
export interface InsetScene {
  readonly frame: MapFrame
  /** Places with visible events, by lane; the lanes drawn last lie on top. */
  readonly dots: readonly { readonly track: Track; readonly at: readonly Point[] }[]
  /** What the large map shows when the page opens; null where that does not lie inside. */
  readonly outline: Bbox | null
}

function isInside([west, south, east, north]: Bbox, outer: Bbox): boolean {
  return west >= outer[0] && south >= outer[1] && east <= outer[2] && north <= outer[3]
}

/** What was hit lies on top. */
const ORDER = ['people', 'words', 'talks', 'force'] as const satisfies readonly Track[]

/** The inset of a story of two maps; null for one of one. */
export function insetScene(story: StoryOutline, view: View): InsetScene | null {
  const large = largeFrame(story, view)
  const frame = framesOf(story).find(({ id }) => id !== large.id)
  if (!frame) return null
  const visits = visitsOf(shownEvents(story, view), story.places).filter((visit) =>
    shows(frame, visit, story, { event: view.event, camera: null }),
  )
  const dots = ORDER.map((track) => {
    const own = visits.filter(({ event }) => lookOf(story.kinds, event.kind).track === track)
    return { track, at: [...new Set(own.map(({ place }) => place.coordinates))] }
  })
  return {
    frame,
    dots: dots.filter(({ at }) => at.length > 0),
    outline: isInside(large.bbox, frame.bbox) ? large.bbox : null,
  }
}
