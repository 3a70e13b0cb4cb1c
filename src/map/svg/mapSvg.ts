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
import { project, type Bbox, type Point, type Size } from '../../scene/camera.ts'
import { aspectOf, layoutOfBox, openingZooms } from '../../scene/layout.ts'
import type { MapScene } from '../../scene/mapScene.ts'
import type { Basemap, Regions } from '../basemap.ts'
import { node, toMarkup, type Node } from '../node.ts'
import { arcNode, areaNode, laterNodes, leaderNodes } from '../overlay/lineNodes.ts'
import { callLink, callNames } from '../overlay/callNode.ts'
import { labelNode } from '../overlay/labelNode.ts'
import { markLink } from '../overlay/markNode.ts'
import { scaleBar } from '../overlay/scaleBar.ts'
import { controlNodes } from '../overlay/controlNodes.ts'
import type { MapWords } from '../words.ts'
import { baseSheet } from './base.ts'
import { shortPath, viewBoxOfBbox } from './units.ts'

export interface MapMarkup {
  /** Children of the map's element. */
  readonly markup: string
  /** Rules that belong to it. */
  readonly css: string
}

/** Positions by class name, shared by all boxes. */
type Positions = Map<string, string>

/** Fractions of the box's width, to a tenth of a pixel. */
function share(value: number): string {
  return String(Math.round(value * 1e4) / 1e4)
}

function positionClass(at: Point, bbox: Bbox, positions: Positions): string {
  const { camera, size } = layoutOfBox(bbox, 2)
  const [x, y] = project(at, camera, size)
  const right = (x - size.width / 2) / size.width
  const down = (y - size.height / 2) / size.width
  const rule = `--x:${share(right)};--y:${share(down)}`
  const name = positions.get(rule) ?? `map-at-${positions.size}`
  positions.set(rule, name)
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
  words: MapWords,
  positions: Positions,
  ownArcs: readonly Node[],
): Node {
  const own = [...ownArcs, ...leaderNodes(scene.marks, shortPath)]
  const place = (at: Point): string => positionClass(at, scene.home, positions)
  const bar = scaleBar(scene.camera)
  return node(
    'div',
    { class: `map-box map-box-${index}` },
    ...(own.length > 0 ? [lines(scene.home, own)] : []),
    node(
      'div',
      { class: 'map-labels', 'aria-hidden': 'true' },
      ...scene.labels
        .filter(({ kind }) => kind !== 'arc')
        .map((label) => labelNode(label, place(label.at))),
    ),
    node(
      'ol',
      { class: 'map-marks' },
      ...scene.marks.map((mark) => markLink(mark, words, place(mark.at))),
      ...callNames(scene.arcs, scene.labels).map((name) =>
        callLink(name, words, place(name.label.at)),
      ),
    ),
    node('span', { class: `map-scale map-scale-${index}` }, words.kilometres(bar.km)),
  )
}

function css(home: Bbox, scenes: readonly MapScene[], positions: Positions): string {
  const ratio = Math.round(aspectOf(home) * 1e6) / 1e6
  const fit = `.map-box{--w:min(100cqw,100cqh*${ratio})}`
  const places = [...positions].map(([rule, name]) => `.${name}{${rule}}`)
  const shown = scenes.map((scene, index) => {
    const { width } = scaleBar(scene.camera)
    const bar = share(width / scene.size.width)
    const rules = index === 0 ? '' : threshold(index, scene.size)
    return `${rules}.map-scale-${index}{width:calc(${bar}*var(--w))}`
  })
  return [fit, ...places, ...shown].join('\n')
}

/** The size from which the next box applies: the bbox then fits the picture at its zoom. */
function threshold(index: number, { width, height }: Size): string {
  const query = `(min-width:${width.toFixed(2)}px) and (min-height:${height.toFixed(2)}px)`
  const hide = `.map-box-${index - 1}{display:none}.map-box-${index}{display:block}`
  return `.map-box-${index}{display:none}@container map ${query}{${hide}}`
}

/**
 * The map's inner HTML and its rules.
 *
 * @param sceneAt the opening scene at a size; called once for each box
 */
export function mapSvg(
  home: Bbox,
  sceneAt: (size: Size) => MapScene,
  basemap: Basemap,
  regions: Regions,
  words: MapWords,
): MapMarkup {
  const scenes = openingZooms(home).map((zoom) => sceneAt(layoutOfBox(home, zoom).size))
  const positions: Positions = new Map()
  const isShared = haveSameArcs(scenes)
  const boxes = scenes.map((scene, index) =>
    box(scene, index, words, positions, isShared ? [] : arcs(scene)),
  )
  const [last] = scenes.slice(-1)
  const areas = last?.areas ?? []
  const shared = lines(
    home,
    areas.map((area) => areaNode(area, shortPath)),
    laterNodes(last?.later ?? []),
    isShared && last ? arcs(last) : [],
  )
  const codes = new Set(areas.flatMap(({ region }) => region ?? []))
  const base = baseSheet(basemap, regions, [...codes], viewBoxOfBbox(home), 2)
  const nodes = [base, shared, ...boxes, controlNodes(words)]
  return { markup: nodes.map(toMarkup).join(''), css: css(home, scenes, positions) }
}
