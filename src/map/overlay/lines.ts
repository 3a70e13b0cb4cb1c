import type { Arc } from '../../scene/arcs.ts'
import type { MapScene } from '../../scene/mapScene.ts'
import { node, toElement } from '../node.ts'
import { arcNode, areaNode, laterNodes, linkNode } from './lineNodes.ts'
import { rows } from './rows.ts'

/** Areas, arcs and links: the SVG part of the overlay. The camera is the sheet's `viewBox`. */
export interface Lines {
  /** Redraws; new arcs start to grow. */
  readonly sync: (scene: MapScene, isAnimated: boolean) => void
  /**
   * Advances growing arcs; returns whether any are still growing. `time` in ms, from animation
   * frames.
   */
  readonly grow: (time: number) => boolean
  readonly isGrowing: () => boolean
}

/** How long a new arc takes to draw, in ms. */
const GROWTH = 600

interface Growing {
  readonly arc: Arc
  since: number | null
}

function layer(sheet: Element, name: string): Element {
  const group = toElement(node('g', { class: name }))
  sheet.append(group)
  return group
}

/** @param sheet the SVG sheet, empty */
export function createLines(sheet: Element): Lines {
  const areas = rows(layer(sheet, 'map-areas'), ({ id }) => id, areaNode)
  const later = layer(sheet, 'map-laters')
  const links = rows(layer(sheet, 'map-links'), ({ id }) => id, linkNode)
  const growing = new Map<string, Growing>()
  let shares = new Map<string, number>()
  let known: ReadonlySet<string> | null = null
  let laterPath = ''
  let current: readonly Arc[] = []
  const arcs = rows<Arc>(
    layer(sheet, 'map-arcs'),
    ({ id }) => id,
    (arc) => arcNode(arc, Math.min(arc.progress, shares.get(arc.id) ?? 1)),
  )

  function drawLater(scene: MapScene): void {
    const nodes = laterNodes(scene.later)
    const written = JSON.stringify(nodes)
    if (written === laterPath) return
    laterPath = written
    later.replaceChildren(...nodes.map(toElement))
  }

  function sync(scene: MapScene, isAnimated: boolean): void {
    const before = known
    known = new Set(scene.arcs.map(({ id }) => id))
    for (const arc of scene.arcs) {
      const isNew = before !== null && !before.has(arc.id)
      if (isNew && isAnimated) {
        growing.set(arc.id, { arc, since: null })
        shares.set(arc.id, 0)
      }
    }
    shares = new Map([...shares].filter(([id]) => known?.has(id)))
    areas.sync(scene.areas)
    links.sync(scene.links)
    arcs.sync(scene.arcs)
    current = scene.arcs
    drawLater(scene)
  }

  function grow(time: number): boolean {
    if (growing.size === 0) return false
    for (const [id, one] of growing) {
      one.since ??= time
      const share = Math.min(1, (time - one.since) / GROWTH)
      shares.set(id, 1 - (1 - share) ** 2)
      if (share === 1 || !known?.has(id)) growing.delete(id)
    }
    arcs.sync(current)
    return growing.size > 0
  }

  return { sync, grow, isGrowing: () => growing.size > 0 }
}
