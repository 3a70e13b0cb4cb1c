import { geoIdentity, geoPath } from 'd3-geo'
import type { Basemap, LayerName } from '../../islands/map/base/basemap.ts'
import { hatchOf, hatchZoom } from '../../islands/map/base/hatch.ts'
import { decodeAreas, decodeLines } from '../../islands/map/base/paths.ts'
import { toUnit, worldSize, type Point, type Size } from '../../scene/shared/camera.ts'
import type { Camera } from '../../core/view/view.ts'

/** What a picture shows. */
export interface Frame {
  readonly camera: Camera
  readonly size: Size
}

/** A line in the unit square of Web Mercator, and the box around it. */
interface Line {
  readonly points: readonly Point[]
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
}

/** Polygons, each an outline and its holes; or individual lines. */
type Shapes = readonly (readonly Line[])[]

/** Margin beyond the edge, so that the strokes of clipped areas are not visible, px. */
const MARGIN = 6
/** Islands and lakes smaller than this in both directions are left out, px. */
const SMALL = 1.5
/** Vertices closer than this are merged, px. */
const NEAR = 1

function boxOf(points: readonly Point[]): Line['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

function lineOf(points: readonly Point[]): Line {
  return { points, box: boxOf(points) }
}

function shapesOf(lines: readonly (readonly (readonly Point[])[])[]): Shapes {
  return lines.map((group) => group.map((line) => lineOf(line.map(toUnit))))
}

/** From the unit square to the px of the picture. */
function projection({ camera, size }: Frame): (at: Point) => [number, number] {
  const world = worldSize(camera.zoom)
  const [x, y] = toUnit(camera.center)
  const [left, top] = [size.width / 2 - x * world, size.height / 2 - y * world]
  return (at) => [at[0] * world + left, at[1] * world + top]
}

function isSeen({ box }: Line, frame: Frame, toPixels: (at: Point) => Point): boolean {
  const [left, top] = toPixels([box[0], box[1]])
  const [right, bottom] = toPixels([box[2], box[3]])
  const { width, height } = frame.size
  return right > -MARGIN && left < width + MARGIN && bottom > -MARGIN && top < height + MARGIN
}

function thin(points: readonly Point[], toPixels: (at: Point) => [number, number]) {
  const kept: [number, number][] = []
  points.forEach((point, index) => {
    const at = toPixels(point)
    const last = kept.at(-1)
    const isEnd = index === points.length - 1
    const isNear = last && Math.abs(at[0] - last[0]) < NEAR && Math.abs(at[1] - last[1]) < NEAR
    if (!isNear || isEnd) kept.push(at)
  })
  return kept
}

/** A number of tenths in path syntax: no leading zero, a space only if needed. */
function tenths(value: number, isFirst: boolean): string {
  const text = String(value / 10).replace(/^(-?)0\./, '$1.')
  return isFirst || text.startsWith('-') ? text : ` ${text}`
}

/**
 * The same path with relative instead of absolute commands, in half the bytes. Supports `M`, `L`
 * and `Z`.
 */
export function inSteps(path: string): string {
  let [x, y] = [0, 0]
  return path.replace(
    /([ML])([-\d.]+),([-\d.]+)|Z/g,
    (all, command: string, left: string, top: string) => {
      if (all === 'Z') return 'z'
      const [nextX, nextY] = [Math.round(Number(left) * 10), Math.round(Number(top) * 10)]
      const [fromX, fromY] = command === 'M' ? [0, 0] : [x, y]
      ;[x, y] = [nextX, nextY]
      return `${command === 'M' ? 'M' : 'l'}${tenths(nextX - fromX, true)}${tenths(nextY - fromY, false)}`
    },
  )
}

function draw(shapes: Shapes, frame: Frame, isArea: boolean): string {
  const toPixels = projection(frame)
  const { width, height } = frame.size
  const clip = geoIdentity().clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ])
  const seen = shapes
    .filter(([outline]) => outline && isSeen(outline, frame, toPixels))
    .map((group) => group.map(({ points }) => thin(points, toPixels)))
  const path = geoPath(clip).digits(1)
  const isTold = (ring: readonly Point[]): boolean => {
    const [left, top, right, bottom] = boxOf(ring)
    return ring.length > 3 && (right - left > SMALL || bottom - top > SMALL)
  }
  if (!isArea) return inSteps(path({ type: 'MultiLineString', coordinates: seen.flat() }) ?? '')
  const coordinates = seen.map((rings) => rings.filter(isTold)).filter((rings) => rings.length > 0)
  return inSteps(path({ type: 'MultiPolygon', coordinates }) ?? '')
}

/** Areas in degrees as path data in a picture's px, clipped just outside it. */
export function areaPath(areas: readonly (readonly (readonly Point[])[])[], frame: Frame): string {
  return draw(shapesOf(areas), frame, true)
}

/** A line in degrees as path data in a picture's px, clipped just outside it. */
export function linePath(line: readonly Point[], frame: Frame): string {
  return draw(shapesOf([[line]]), frame, false)
}

const decoded = new WeakMap<Basemap, Map<string, Shapes>>()

/** Reads a part of the basemap once, for many pictures. */
function once(basemap: Basemap, name: string, read: () => Shapes): Shapes {
  const known = decoded.get(basemap) ?? new Map<string, Shapes>()
  decoded.set(basemap, known)
  const found = known.get(name) ?? read()
  known.set(name, found)
  return found
}

/** So many drawn layers are kept: those of a few pictures, since many show the same part of the map. */
const MOST_KEPT = 64

const drawn = new WeakMap<Shapes, Map<string, string>>()

/** The same shapes in the same frame are drawn once. */
function drawnOnce(shapes: Shapes, frame: Frame, isArea: boolean): string {
  const kept = drawn.get(shapes) ?? new Map<string, string>()
  drawn.set(shapes, kept)
  const { camera, size } = frame
  const key = JSON.stringify([camera, size])
  const known = kept.get(key)
  if (known !== undefined) return known
  const [oldest] = kept.keys()
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  const path = draw(shapes, frame, isArea)
  kept.set(key, path)
  return path
}

/** A basemap layer as path data in a picture's px; empty if none of it is visible. */
export function layerPath(basemap: Basemap, name: LayerName, frame: Frame): string {
  const layer = basemap.layers[name]
  if (!layer) return ''
  const { scale } = basemap
  const isArea = layer.kind === 'area'
  const shapes = once(basemap, name, () =>
    shapesOf(
      isArea
        ? decodeAreas(layer.path, scale)
        : decodeLines(layer.path, scale).map((line) => [line]),
    ),
  )
  return drawnOnce(shapes, frame, isArea)
}

/** The hatching over occupied territory, as path data. */
export function hatchPath(basemap: Basemap, frame: Frame): string {
  const zoom = hatchZoom(frame.camera.zoom)
  const strokes = once(basemap, `hatch-${zoom}`, () =>
    hatchOf(basemap, zoom).map((stroke) => [lineOf(stroke)]),
  )
  return drawnOnce(strokes, frame, false)
}
