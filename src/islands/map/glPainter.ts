import type { PointCloud } from '../../scene/map/cloud/cloudPoints.ts'
import type { Camera } from '../../core/view/view.ts'
import type { Basemap } from './base/basemap.ts'
import type { Paint } from './base/paint.ts'

export interface GlOptions {
  /** Empty, sized by the style sheet. */
  readonly container: HTMLElement
  readonly basemap: Basemap
  readonly paint: Paint
  readonly camera: Camera
}

/** What the painter reports. After `lost` it may become `ready` again by itself. */
export interface GlEvents {
  /** Everything is drawn: at first, and after every change. */
  readonly ready: () => void
  /** The picture is gone, temporarily or for good. */
  readonly lost: () => void
  /** It cannot draw. */
  readonly failed: (reason: unknown) => void
}

/** The basemap as WebGL. */
export interface GlPainter {
  readonly place: (camera: Camera) => void
  readonly resize: () => void
  readonly repaint: (paint: Paint) => void
  readonly refine: (basemap: Basemap) => void
  /** Draws the points of a large story, in these colours of the tracks. */
  readonly cloud?: (cloud: PointCloud | null, colours: readonly string[]) => void
  readonly destroy: () => void
}

/** @throws if the device has no WebGL2 */
export type CreateGl = (options: GlOptions, events: GlEvents) => GlPainter

/** Fetches the painter's code. */
export type LoadGl = () => Promise<{ readonly createGl: CreateGl }>
