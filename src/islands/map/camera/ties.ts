import { boundsOf, project, type Point, type Size } from '../../../scene/shared/camera.ts'
import type { Camera } from '../../../core/view/view.ts'
import { node, toElement, write } from '../../../ui/tree/node.ts'

/** Where a map stands in the box that both share, CSS px, and what it shows. */
export interface Placed {
  readonly left: number
  readonly top: number
  readonly size: Size
  readonly camera: Camera
}

interface Ties {
  /** What the main map shows, on the other; empty where it does not lie inside. */
  readonly outline: string
  /** From the outline to the corners of the main map; empty where that does not stand to its right. */
  readonly lines: string
}

const NONE: Ties = { outline: '', lines: '' }

/** More px between two maps than a border needs: they do not stand side by side. */
const ADJOINING = 24

function path(points: readonly Point[]): string {
  const rounded = points.map((at) => at.map((one) => Math.round(one * 10) / 10).join(' '))
  return `M${rounded.join('L')}`
}

/**
 * The outline of the main map on the other, and two hairlines from it to the main map's near corners, as
 * path data in the px of the box that holds both.
 */
export function tiesOf(main: Placed, other: Placed): Ties {
  const [west, south, east, north] = boundsOf(main.camera, main.size)
  const [left, top] = project([west, north], other.camera, other.size)
  const [right, bottom] = project([east, south], other.camera, other.size)
  const { width, height } = other.size
  const isInside = left >= 0 && top >= 0 && right <= width && bottom <= height
  if (!isInside || width === 0 || main.size.width === 0) return NONE
  const [x0, y0, x1, y1] = [
    other.left + left,
    other.top + top,
    other.left + right,
    other.top + bottom,
  ]
  const outline = `${path([
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ])}Z`
  const end = other.left + width
  // Where the page runs from right to left the main map is on the left, and hairlines to it would cross half of
  // the other one.
  if (Math.abs(main.left - end) >= ADJOINING) return { outline, lines: '' }
  const tie = (y: number, corner: number): string =>
    path([
      [x1, y],
      [main.left, corner],
    ])
  return { outline, lines: tie(y0, main.top) + tie(y1, main.top + main.size.height) }
}

/** Draws the ties over both maps: decoration, which nothing hangs on. */
export function createTies(host: Element): (main: Placed, other: Placed) => void {
  const sheet = toElement(node('svg', { class: 'map-ties', 'aria-hidden': 'true' }))
  const lines = toElement(node('path', { class: 'map-tie' }))
  const outline = toElement(node('path', { class: 'map-outline' }))
  sheet.append(lines, outline)
  host.append(sheet)
  return (main, other) => {
    const ties = tiesOf(main, other)
    write(lines, 'd', ties.lines)
    write(outline, 'd', ties.outline)
  }
}
