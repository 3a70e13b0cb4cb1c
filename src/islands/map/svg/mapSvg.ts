/**
 * The map in the prerendered page, correct at every size without a script.
 *
 * The basemap's `viewBox` is the story's bbox and `meet` fits it, exactly as `fit` does later.
 * Marks and labels are positioned from the middle of the map as fractions of the width `--w`, which
 * the style sheet fits in the same way; in rules instead of `style` attributes (which a strict
 * policy refuses).
 *
 * The content of that box depends on size: one mark on a phone may be three on a desktop. So there
 * is one box for each half step of zoom at which the story may open, laid out by the same function
 * that the script uses, and container queries show the one that the script would draw. The script
 * then finds nothing to change.
 */
import { project, type Bbox, type Point, type Size } from '../../../scene/shared/camera.ts'
import { aspectOf, flatFrom, layoutOfBox, openingZooms } from '../../../scene/map/layout.ts'
import type { Label } from '../../../scene/map/labels/labelBox.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import type { Basemap, Regions } from '../base/basemap.ts'
import { node, toMarkup, type Node } from '../../../ui/tree/node.ts'
import { arcNode, areaNode, laterNodes, leaderNodes } from '../overlay/lineNodes.ts'
import { callLink, callNames } from '../overlay/callNode.ts'
import { labelNode } from '../overlay/labelNode.ts'
import { markLink } from '../overlay/markNode.ts'
import { scaleBar } from '../overlay/scaleBar.ts'
import { controlNodes } from '../overlay/controlNodes.ts'
import type { MapMessages } from '../messages.ts'
import { againSheet, baseSheet } from './base.ts'
import { outlinePath } from './inset.ts'
import { shortPath, viewBoxOfBbox } from './units.ts'

export interface MapMarkup {
  /** Children of the map's element. */
  readonly markup: string
  /** Rules that belong to it. */
  readonly css: string
}

/** Of two maps in a page, what the second needs to know of the first. */
export interface Beside {
  /** Begins the names of the classes of this map alone. */
  readonly name: string
  /** The sheet that holds the basemap, or draws again what another holds. */
  readonly base: (codes: readonly string[], viewBox: string) => Node
  /** Zooms to lay out for, of those at which it may open: a map that stays small needs few. */
  readonly upTo: number
  /** Drawn on it: what the main map shows. */
  readonly outline: Bbox | null
}

/** The id of the basemap in the document, for the sheets that draw it again. */
export const WORLD_ID = 'map-world'

/** The map that stands beside the main one, which has the basemap. */
export function besideMain(upTo: number, outline: Bbox): Beside {
  return { name: 'other', base: (_, viewBox) => againSheet(WORLD_ID, viewBox), upTo, outline }
}

/** Positions by class name, shared by all boxes. */
interface Positions {
  readonly name: string
  readonly rules: Map<string, string>
}

/** Fractions of the box's width, to a tenth of a pixel. */
function share(value: number): string {
  return String(Math.round(value * 1e4) / 1e4)
}

function positionClass(at: Point, bbox: Bbox, { name: map, rules }: Positions): string {
  const { camera, size } = layoutOfBox(bbox, 2)
  const [x, y] = project(at, camera, size)
  const right = (x - size.width / 2) / size.width
  const down = (y - size.height / 2) / size.width
  const rule = `--x:${share(right)};--y:${share(down)}`
  const name = rules.get(rule) ?? `${map}-at-${rules.size}`
  rules.set(rule, name)
  return name
}

function lines(bbox: Bbox, ...groups: readonly (readonly Node[])[]): Node {
  const attributes = { viewBox: viewBoxOfBbox(bbox), 'aria-hidden': 'true' }
  return node(
    'svg',
    { class: 'map-lines', ...attributes },
    ...groups.map((group) => node('g', {}, ...group)),
  )
}

function arcs(scene: MapScene): Node[] {
  return scene.arcs.map((arc) => arcNode(arc, 1, shortPath))
}

/** Whether the arcs are the same in all boxes, as they are unless clusters move their ends. */
function haveSameArcs(scenes: readonly MapScene[]): boolean {
  return new Set(scenes.map((scene) => JSON.stringify(arcs(scene)))).size < 2
}

function box(
  scene: MapScene,
  index: number,
  messages: MapMessages,
  positions: Positions,
  ownArcs: readonly Node[],
  beside: readonly Label[],
): Node {
  const own = [...ownArcs, ...leaderNodes(scene.marks, shortPath)]
  const place = (at: Point): string => positionClass(at, scene.home, positions)
  const { name } = positions
  const bar = scaleBar(scene.camera)
  return node(
    'div',
    { class: [...new Set(['map-box', `${name}-box`, `${name}-box-${index}`])].join(' ') },
    ...(own.length > 0 ? [lines(scene.home, own)] : []),
    node(
      'div',
      { class: 'map-labels', 'aria-hidden': 'true' },
      ...scene.labels
        .filter(({ kind }) => kind !== 'arc')
        .map((label) => labelNode(label, place(label.at))),
      ...beside.map((label) => labelNode(label, `${place(label.at)} is-beside`)),
    ),
    node(
      'ol',
      { class: 'map-marks' },
      ...scene.marks.map((mark) => markLink(mark, messages, place(mark.at))),
      ...callNames(scene.arcs, scene.labels).map((name) =>
        callLink(name, messages, place(name.label.at)),
      ),
    ),
    node('span', { class: `map-scale ${name}-scale-${index}` }, messages.kilometres(bar.km)),
  )
}

function css(
  home: Bbox,
  scenes: readonly MapScene[],
  { name, rules: at }: Positions,
  hasBeside: boolean,
): string {
  const ratio = Math.round(aspectOf(home) * 1e6) / 1e6
  const fit = `.${name}-box{--w:min(100cqw,100cqh*${ratio})}`
  const places = [...at].map(([rule, place]) => `.${place}{${rule}}`)
  const shown = scenes.map((scene, index) => {
    const { width } = scaleBar(scene.camera)
    const bar = share(width / scene.size.width)
    const rules = index === 0 ? '' : threshold(name, index, scene.size)
    return `${rules}.${name}-scale-${index}{width:calc(${bar}*var(--w))}`
  })
  const from = Math.round(flatFrom(home) * 1e4) / 1e4
  const flat = `.${name}-box .is-beside{display:none}@container map (min-aspect-ratio:${from}){.${name}-box .is-beside{display:block}}`
  return [fit, ...places, ...shown, ...(hasBeside ? [flat] : [])].join('\n')
}

/** The names that a flat map of the same height has room for beside what it opens with. */
function besideOf({ labels, home, size }: MapScene, sceneAt: (size: Size) => MapScene): Label[] {
  const flat = { width: flatFrom(home) * size.height * 1.001, height: size.height }
  const known = new Set(labels.map(({ id }) => id))
  return sceneAt(flat).labels.filter(({ id, kind }) => kind !== 'arc' && !known.has(id))
}

/** The size from which the next box applies: the bbox then fits the picture at its zoom. */
function threshold(name: string, index: number, { width, height }: Size): string {
  const query = `(min-width:${width.toFixed(2)}px) and (min-height:${height.toFixed(2)}px)`
  const hide = `.${name}-box-${index - 1}{display:none}.${name}-box-${index}{display:block}`
  return `.${name}-box-${index}{display:none}@container map ${query}{${hide}}`
}

/**
 * The map's inner HTML and its rules.
 *
 * @param sceneAt the opening scene at a size; called once for each box
 * @param beside for the second of two maps
 */
export function mapSvg(
  home: Bbox,
  sceneAt: (size: Size) => MapScene,
  basemap: Basemap,
  regions: Regions,
  messages: MapMessages,
  beside: Partial<Beside> = {},
): MapMarkup {
  const { name = 'map', upTo = Infinity } = beside
  const zooms = openingZooms(home).slice(0, upTo)
  const scenes = zooms.map((zoom) => sceneAt(layoutOfBox(home, zoom).size))
  const positions: Positions = { name, rules: new Map() }
  const isShared = haveSameArcs(scenes)
  const named = scenes.map((scene) => besideOf(scene, sceneAt))
  const boxes = scenes.map((scene, index) =>
    box(scene, index, messages, positions, isShared ? [] : arcs(scene), named[index] ?? []),
  )
  const [last] = scenes.slice(-1)
  const areas = last?.areas ?? []
  const shared = lines(
    home,
    areas.map((area) => areaNode(area, shortPath)),
    laterNodes(last?.later ?? []),
    isShared && last ? arcs(last) : [],
    ...(beside.outline
      ? [[node('path', { class: 'map-outline', d: outlinePath(beside.outline) })]]
      : []),
  )
  const codes = new Set(areas.flatMap(({ region }) => region ?? []))
  const own = (held: readonly string[], viewBox: string): Node =>
    baseSheet(basemap, regions, held, viewBox, 2)
  const sheet = (beside.base ?? own)([...codes], viewBoxOfBbox(home))
  const nodes = [sheet, shared, ...boxes, controlNodes(messages)]
  return {
    markup: nodes.map(toMarkup).join(''),
    css: css(home, scenes, positions, named.flat().length > 0),
  }
}
