/**
 * The map as a standalone picture, to download, preview or print. It is drawn from the same scene
 * as the map on the page, but has its colours in attributes and needs no style sheet, script or
 * other file.
 */
import type { Palette } from './palette.ts'
import { project, type Point, type Size } from '../../../scene/shared/camera.ts'
import type { Track } from '../../../core/model/kind.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import type { Basemap, Regions } from '../base/basemap.ts'
import { DETAIL_ZOOM } from '../base/detailTier.ts'
import { node, toMarkup, type Node } from '../../../ui/tree/node.ts'
import { arcNode, areaNode, leaderNodes } from '../overlay/lineNodes.ts'
import type { MapMessages } from '../messages.ts'
import { baseSheet } from './base.ts'
import { pictureLabel, pictureMark, type PictureType } from './pictureParts.ts'
import { captionNodes, type Caption } from './caption.ts'
import { viewBoxOf } from './units.ts'

export interface PictureParts {
  readonly basemap: Basemap
  readonly regions: Regions
  readonly messages: MapMessages
  readonly palette: Palette
  readonly caption: Caption
  readonly type: PictureType
  /** What else is drawn above all marks: the numbers in a handout. */
  readonly notes?: readonly Node[]
}

type Attributes = Readonly<Record<string, string | number>>

function looks(palette: Palette): Readonly<Record<string, Attributes>> {
  const line = (stroke: string, width: number, dash = 'none') => ({
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
  })
  return {
    'map-graticule': { ...line(palette.border, 0.5), 'stroke-opacity': 0.5 },
    'map-land': { ...line(palette.border, 0.7), fill: palette.land },
    'map-lakes': { fill: palette.sea },
    'map-crimea': { fill: 'none' },
    'map-rivers': line(palette.sea, 1.1),
    'map-regions': { ...line(palette.border, 0.6), 'stroke-opacity': 0.6 },
    'map-crimeaLine': line(palette.muted, 1.5, '1.5 2.5'),
    'map-borders': line(palette.border, 1),
    'map-disputed': { ...line(palette.muted, 1, '4 3'), 'stroke-opacity': 0.8 },
    'map-hatch': { ...line(palette.muted, 0.8), 'stroke-opacity': 0.6 },
    'map-arc': line(palette.talks, 1.8),
    'map-leader-rim': { ...line(palette.paper, 3), 'stroke-opacity': 0.8 },
    'map-leader': line(palette.ink, 1),
    'map-leader-dot': { ...line(palette.ink, 4), 'stroke-linecap': 'round' },
  }
}

function lookOf({ attributes }: Node, palette: Palette): Attributes {
  const name = attributes['class'] ?? ''
  if (name !== 'map-area') return looks(palette)[name] ?? {}
  const track = attributes['data-track']
  const colour = palette[(track ?? 'words') as Track]
  const fill = attributes['data-precision'] === 'sea' ? 'none' : colour
  return {
    fill,
    'fill-opacity': 0.08,
    stroke: colour,
    'stroke-width': 1,
    'stroke-dasharray': '2 3',
  }
}

/** A description with the colours of its classes inlined, throughout its subtree. */
function painted(description: Node, palette: Palette): Node {
  const { tag, attributes, children } = description
  const look = lookOf(description, palette)
  const kept = tag === 'path' || tag === 'use' ? { 'vector-effect': 'non-scaling-stroke' } : {}
  const inner = children.map((child) =>
    typeof child === 'string' ? child : painted(child, palette),
  )
  return node(tag, { ...look, ...attributes, ...kept }, ...inner)
}

/** Without details shown only in close views. */
function shownAt({ layers, ...tier }: Basemap, zoom: number): Basemap {
  const shown = Object.entries(layers).filter(
    ([name]) => zoom >= DETAIL_ZOOM || !(name === 'rivers' || name === 'regions'),
  )
  return { ...tier, layers: Object.fromEntries(shown) }
}

function sheets(scene: MapScene, { basemap, regions, palette }: PictureParts): Node[] {
  const viewBox = viewBoxOf(scene.camera, scene.size)
  const codes = scene.areas.flatMap(({ region }) => region ?? [])
  const place = { x: 0, y: 0, width: scene.size.width, height: scene.size.height }
  const lines = [
    ...scene.areas.map((area) => areaNode(area)),
    ...scene.arcs.map((arc) => arcNode(arc)),
    ...leaderNodes(scene.marks),
  ]
  const { zoom } = scene.camera
  const base = baseSheet(shownAt(basemap, zoom), regions, codes, viewBox, zoom)
  return [
    { ...painted(base, palette), attributes: { ...base.attributes, ...text(place) } },
    node('svg', { viewBox, ...place }, ...lines.map((line) => painted(line, palette))),
  ]
}

function text(attributes: Attributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, String(value)]),
  )
}

/** Everything of one map, in its own px. */
function mapNodes(scene: MapScene, parts: PictureParts, notes: readonly Node[]): Node[] {
  const { palette, messages, type } = parts
  const at = (position: Point): Point => project(position, scene.camera, scene.size)
  return [
    ...sheets(scene, parts),
    ...scene.labels.map((label) => pictureLabel(label, at(label.at), palette, type)),
    ...scene.marks.map((mark) => pictureMark(mark, at(mark.at), messages, palette)),
    ...notes,
  ]
}

function documentOf(
  { width, height }: Size,
  nodes: readonly Node[],
  { palette, caption, type }: PictureParts,
): string {
  const below = captionNodes(caption, width, height, palette, type.measure)
  const whole = height + below.height
  const picture = node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      role: 'img',
      'font-family': type.families?.sans ?? 'system-ui, sans-serif',
    },
    node('title', {}, caption.title),
    node('rect', { width, height: whole, fill: palette.sea }),
    ...nodes,
    node('rect', { y: height, width, height: below.height, fill: palette.paper }),
    ...below.nodes,
  )
  return toMarkup(picture)
}

/**
 * The scene as a whole SVG document with title and credit in it, under the map.
 *
 * @returns markup; its size is the scene's, plus the caption's height
 */
export function mapPicture(scene: MapScene, parts: PictureParts): string {
  return documentOf(scene.size, mapNodes(scene, parts, parts.notes ?? []), parts)
}

/** One of two maps in a picture. */
export interface Panel {
  readonly scene: MapScene
  readonly title: string
  /** What it shows, beside its title. */
  readonly holds: string | null
  /** Its top left corner with the title's line, CSS px. */
  readonly at: Point
  /** What else is drawn above its marks. */
  readonly notes?: readonly Node[]
}

/** Height of the line with a panel's title, CSS px. */
export const PANEL_TITLE = 26

function panelNode(
  { scene, title, holds, at: [x, y], notes = [] }: Panel,
  parts: PictureParts,
): Node {
  const { width, height } = scene.size
  const { palette } = parts
  const place = { y: PANEL_TITLE, width, height, viewBox: `0 0 ${width} ${height}` }
  const edge = { fill: 'none', stroke: palette.border }
  return node(
    'g',
    { transform: `translate(${x} ${y})` },
    node('rect', { width, height: PANEL_TITLE, fill: palette.paper }),
    node(
      'text',
      { x: 10, y: 18, 'font-size': 14, fill: palette.muted },
      node('tspan', { 'font-weight': 700, fill: palette.ink }, title),
      holds === null ? null : ` · ${holds}`,
    ),
    node('svg', place, ...mapNodes(scene, parts, notes)),
    node('rect', { width, height: height + PANEL_TITLE, ...edge }),
  )
}

/** Two maps as one SVG document, each under its title. */
export function mapsPicture(panels: readonly Panel[], parts: PictureParts): string {
  const right = panels.map(({ at: [x], scene }) => x + scene.size.width)
  const bottom = panels.map(({ at: [, y], scene }) => y + PANEL_TITLE + scene.size.height)
  const size = { width: Math.max(...right), height: Math.max(...bottom) }
  return documentOf(
    size,
    panels.map((panel) => panelNode(panel, parts)),
    parts,
  )
}
