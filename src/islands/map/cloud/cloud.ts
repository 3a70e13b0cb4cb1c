import type { Size } from '../../../scene/shared/camera.ts'
import type { PointCloud } from '../../../scene/map/cloud/cloudPoints.ts'
import { TRACKS } from '../../../core/model/track.ts'
import type { Camera } from '../../../core/view/view.ts'

/** Draws the points of a large story, above the basemap and below everything else. */
export interface CloudPainter {
  readonly sync: (cloud: PointCloud | null) => void
  readonly place: (camera: Camera, size: Size) => void
  readonly show: (isShown: boolean) => void
  readonly remove: () => void
}

/** @param before the element above the points */
export type CreateCloudPainter = (host: HTMLElement, before: Element | null) => CloudPainter

/** Radius of a point in CSS px, and of one that stands for a region. */
export const POINT_RADIUS = 2.5
export const SOFT_RADIUS = 6
/** Points overlap: many make a solid spot. */
export const POINT_OPACITY = 0.75
export const SOFT_OPACITY = 0.3

/** The colours of the tracks, in the order of `TRACKS`, as currently set by the style sheet. */
export function trackColours(host: Element): string[] {
  const style = getComputedStyle(host)
  return TRACKS.map((track) => style.getPropertyValue(`--${track}`).trim() || '#555')
}
