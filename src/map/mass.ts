import type { Size } from '../scene/camera.ts'
import type { Mass } from '../scene/massPoints.ts'
import { TRACKS } from '../model/kind.ts'
import type { Camera } from '../view/view.ts'

/** Draws the points of a large story, over the basemap and under everything else. */
export interface MassPainter {
  readonly sync: (mass: Mass | null) => void
  readonly place: (camera: Camera, size: Size) => void
  readonly show: (isShown: boolean) => void
  readonly remove: () => void
}

/** @param before what the points lie under */
export type CreateMassPainter = (host: HTMLElement, before: Element | null) => MassPainter

/** Radius of a point in CSS px, and of one that stands for a region. */
export const POINT_RADIUS = 2.5
export const SOFT_RADIUS = 6
/** Points lie over one another: many make one solid. */
export const POINT_OPACITY = 0.75
export const SOFT_OPACITY = 0.3

/** The colours of the tracks, in the order of `TRACKS`, as the style sheet has them just now. */
export function trackColours(host: Element): string[] {
  const style = getComputedStyle(host)
  return TRACKS.map((track) => style.getPropertyValue(`--${track}`).trim() || '#555')
}
