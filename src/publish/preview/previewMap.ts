import type { Basemap, LayerName, Regions } from '../../islands/map/base/basemap.ts'
import { node, type Node } from '../../ui/tree/node.ts'
import { decodeAreas } from '../../islands/map/base/paths.ts'
import type { Palette } from '../../islands/map/svg/palette.ts'
import { pictureLabel, pictureMark, type PictureType } from '../../islands/map/svg/pictureParts.ts'
import type { MapMessages } from '../../islands/map/messages.ts'
import type { Arc } from '../../scene/map/arcs.ts'
import type { Area } from '../../scene/map/areas.ts'
import { project, type Point } from '../../scene/shared/camera.ts'
import { standingStroke } from '../../scene/shared/glyphs.ts'
import { labelBox, type Label } from '../../scene/map/labels/labelBox.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import type { Mark } from '../../scene/map/marks/mark.ts'
import { areaPath, hatchPath, layerPath, linePath } from './previewGround.ts'

/** What is needed to draw a picture of a scene. */
export interface MapLook {
  readonly basemap: Basemap
  readonly regions: Regions
  readonly messages: MapMessages
  readonly palette: Palette
  /** The same as used for the scene's layout. */
  readonly type: PictureType
}

type Look = Readonly<Record<string, string | number>>

/** As in map.css and marks.css; this is its light theme in attributes. */
function looks(palette: Palette): readonly (readonly [LayerName, Look])[] {
  const line = (stroke: string, width: number): Look => ({
    fill: 'none',
    stroke,
    'stroke-width': width,
  })
  return [
    ['land', { fill: palette.land, stroke: palette.border, 'stroke-width': 0.7 }],
    ['lakes', { fill: palette.sea }],
    ['rivers', line(palette.sea, 1.1)],
    ['regions', { ...line(palette.border, 0.6), 'stroke-opacity': 0.6 }],
    ['crimeaLine', { ...line(palette.muted, 1.5), 'stroke-dasharray': '1.5 2.5' }],
    ['borders', line(palette.border, 1)],
    ['disputed', { ...line(palette.muted, 1), 'stroke-opacity': 0.8, 'stroke-dasharray': '4 3' }],
  ]
}

function path(look: Look, d: string): Node[] {
  return d === '' ? [] : [node('path', { ...look, d })]
}

function ground(scene: MapScene, { basemap, palette }: MapLook): Node[] {
  const hatch = { fill: 'none', stroke: palette.muted, 'stroke-width': 0.8, 'stroke-opacity': 0.6 }
  return [
    ...looks(palette).flatMap(([name, look]) => path(look, layerPath(basemap, name, scene))),
    ...path(hatch, hatchPath(basemap, scene)),
  ]
}

function area({ region, ring, precision, track }: Area, scene: MapScene, look: MapLook): Node[] {
  const { palette, regions } = look
  const outline = region === null ? undefined : regions.areas[region]
  const rings = outline ? decodeAreas(outline.path, regions.scale) : [[ring ?? []]]
  const fill = precision === 'sea' ? 'none' : palette[track]
  return path(
    {
      fill,
      'fill-opacity': 0.1,
      stroke: palette[track],
      'stroke-width': 1.2,
      'stroke-dasharray': '2 3',
    },
    areaPath(rings, scene),
  )
}

function arc({ line, standing }: Arc, scene: MapScene, { palette }: MapLook): Node[] {
  const { dash } = standingStroke(standing)
  const look = { fill: 'none', stroke: palette.talks, 'stroke-width': 2.4 }
  return path(dash === null ? look : { ...look, 'stroke-dasharray': dash }, linePath(line, scene))
}

/** From a mark that has made way to where it belongs. */
function leader({ at, point }: Mark, scene: MapScene, { palette }: MapLook): Node[] {
  if (at === point) return []
  const [x, y] = project(point, scene.camera, scene.size)
  return [
    ...path({ stroke: palette.ink, 'stroke-width': 1.2 }, linePath([at, point], scene)),
    node('circle', { cx: x, cy: y, r: 2, fill: palette.ink }),
  ]
}

/**
 * A label would touch a selected mark's ring; a call's label has a paper background, as on the
 * page.
 */
function label(one: Label, at: Point, { palette, type }: MapLook): Node[] {
  if (one.kind !== 'arc') return [pictureLabel({ ...one, gap: 'far' }, at, palette, type)]
  const { left, right, top, bottom } = labelBox(at, one, type.measure)
  const box = { x: left, y: top, width: right - left, height: bottom - top, rx: 2 }
  return [node('rect', { ...box, fill: palette.paper }), pictureLabel(one, at, palette, type)]
}

/**
 * A map scene as SVG in its own px, with its colours in attributes: the basemap clipped to the
 * view, areas, arcs, labels, marks. For pictures of one event, for which whole sheets would be too
 * large.
 */
export function mapNodes(scene: MapScene, look: MapLook): Node[] {
  const { camera, size } = scene
  const at = (position: Point): Point => project(position, camera, size)
  return [
    node('rect', { width: size.width, height: size.height, fill: look.palette.sea }),
    ...ground(scene, look),
    ...scene.areas.flatMap((one) => area(one, scene, look)),
    ...scene.arcs.flatMap((one) => arc(one, scene, look)),
    ...scene.marks.flatMap((one) => leader(one, scene, look)),
    ...scene.labels.flatMap((one) => label(one, at(one.at), look)),
    ...scene.marks.map((mark) => pictureMark(mark, at(mark.at), look.messages, look.palette)),
  ]
}
