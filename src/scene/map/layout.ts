import type { Camera } from '../../core/view/view.ts'
import {
  fit,
  project,
  toUnit,
  worldSize,
  type Bbox,
  type Point,
  type Size,
} from '../shared/camera.ts'

/**
 * The picture that clusters and labels are laid out for: never larger than the one drawn.
 *
 * Layout goes by half steps of zoom, so that it holds while the zoom changes a little, and so that a
 * page without scripts can carry the few layouts there are and let its style sheet choose by size.
 * Labels are placed where they touch nothing at any zoom of the half step: see {@link stagesOf}.
 */
export interface Layout {
  readonly camera: Camera
  readonly size: Size
}

/** Half steps down. */
export function layoutZoom(zoom: number): number {
  return Math.floor(zoom * 2 + 1e-9) / 2
}

/** The layout of what a camera shows. */
export function layoutOf(camera: Camera, size: Size): Layout {
  const zoom = layoutZoom(camera.zoom)
  const ratio = 2 ** (zoom - camera.zoom)
  return {
    camera: { center: camera.center, zoom },
    size: { width: size.width * ratio, height: size.height * ratio },
  }
}

/** A layout at each size at which it may be drawn, smallest first. */
export type Stages = readonly [Layout, ...Layout[]]

/**
 * The layout's own picture, one nearly half a step of zoom larger, and one between: labels keep their
 * size while places move apart, so what is clear in one picture may touch in another.
 */
export function stagesOf(layout: Layout): Stages {
  return [layout, larger(layout, 0.25), larger(layout, 0.5)]
}

/** The same picture so many steps of zoom larger, or smaller: then what is on it takes more of it. */
export function larger({ camera, size }: Layout, by: number): Layout {
  const ratio = 2 ** by
  return {
    camera: { center: camera.center, zoom: camera.zoom + by },
    size: { width: size.width * ratio, height: size.height * ratio },
  }
}

/** Width over height of a bbox on the Mercator map. */
export function aspectOf(bbox: Bbox): number {
  const { width, height } = boxAt(bbox, 0)
  return width / height
}

function boxAt([west, south, east, north]: Bbox, zoom: number): Size {
  const [left, top] = toUnit([west, north])
  const [right, bottom] = toUnit([east, south])
  const world = worldSize(zoom)
  return { width: (right - left) * world, height: (bottom - top) * world }
}

/** The smallest and the largest picture that have a layout of their own, CSS px. */
export const OPENING_SIZES = [
  { width: 300, height: 140 },
  { width: 1180, height: 1180 },
] as const

/** The layout zooms at which a story may open, half a step apart. */
export function openingZooms(bbox: Bbox): number[] {
  const [first = 0, last = 0] = OPENING_SIZES.map((size) =>
    layoutZoom(fit(bbox, size, undefined, Infinity).zoom),
  )
  return Array.from({ length: (last - first) * 2 + 1 }, (_, index) => first + index / 2)
}

/** The layout of a picture that just contains a bbox; anything outside it gets no label. */
export function layoutOfBox(bbox: Bbox, zoom: number): Layout {
  const zooms = openingZooms(bbox)
  const held = Math.min(Math.max(layoutZoom(zoom), zooms[0] ?? 0), zooms.at(-1) ?? 0)
  const size = boxAt(bbox, held)
  return { camera: fit(bbox, size, undefined, Infinity), size }
}

/** The position of a place in the layout's picture, CSS px. */
export function inLayout(at: Point, { camera, size }: Layout): Point {
  return project(at, camera, size)
}

/** The position of a place in each of the stages, CSS px: they differ in nothing but scale. */
export function inStages(at: Point, stages: Stages): Point[] {
  const [first] = stages
  const [x, y] = inLayout(at, first)
  return stages.map(({ size }): Point => {
    const ratio = size.width / first.size.width
    return [x * ratio, y * ratio]
  })
}

/** From so many times its bbox in width, a map has room for names beside it. */
const FLAT = 1.9
/** How many of the smallest layouts are that flat: low windows, and frames in articles. */
const FLAT_LAYOUTS = 2

/** Width over height from which a map of this bbox is flat. */
export function flatFrom(bbox: Bbox): number {
  return FLAT * aspectOf(bbox)
}

/** A layout with the room beside its bbox, for a flat picture of that size; null for all but the smallest. */
export function wideLayout(
  { camera, size }: Layout,
  bbox: Bbox,
  { width, height }: Size,
): Layout | null {
  const most = openingZooms(bbox)[FLAT_LAYOUTS] ?? Infinity
  if (width < flatFrom(bbox) * height || camera.zoom >= most) return null
  return { camera, size: { width: FLAT * size.width, height: size.height } }
}
