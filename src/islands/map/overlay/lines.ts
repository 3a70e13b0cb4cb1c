import type { Arc } from '../../../scene/map/arcs.ts'
import type { MapScene } from '../../../scene/map/mapScene.ts'
import { node, toElement, type Node } from '../../../ui/tree/node.ts'
import { arcNode, areaNode, laterNodes, leaderNodes } from './lineNodes.ts'
import { rows } from './rows.ts'

/** Areas, lines of calls and leader lines: the SVG part of the overlay. The camera is the sheet's `viewBox`. */
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
  const growing = new Map<string, Growing>()
  let shares = new Map<string, number>()
  let known: ReadonlySet<string> | null = null
  let current: readonly Arc[] = []
  const arcs = rows<Arc>(
    layer(sheet, 'map-arcs'),
    ({ id }) => id,
    (arc) => arcNode(arc, shares.get(arc.id) ?? 1),
    (arc) => [arc, shares.get(arc.id) ?? 1],
  )

  const leaders = layer(sheet, 'map-leaders')
  const writtenIn = new Map<Element, string>()

  function redraw(into: Element, nodes: readonly Node[]): void {
    const written = JSON.stringify(nodes)
    if (written === (writtenIn.get(into) ?? '[]')) return
    writtenIn.set(into, written)
    into.replaceChildren(...nodes.map(toElement))
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
    arcs.sync(scene.arcs)
    current = scene.arcs
    redraw(later, laterNodes(scene.later))
    redraw(leaders, leaderNodes(scene.marks))
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
