import type { RelationLine } from '../../scene/timeline/relationLines.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { draw, group } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'

/** How far in CSS px a line within one row bows out of it. */
const BOW = 18

/** Radius of the ring around the event at its end: a little more than a glyph. */
const RING = 10

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Out of its row and back, or from lane to lane, horizontal at both ends. */
function pathOf({ x0, y0, x1, y1 }: RelationLine): string {
  const middle = round((x0 + x1) / 2)
  const start = `M${round(x0)},${round(y0)}`
  if (y0 === y1) {
    const bow = Math.min(BOW, Math.abs(x1 - x0) / 3)
    return `${start}Q${middle},${round(y0 - 2 * bow)} ${round(x1)},${round(y1)}`
  }
  return `${start}C${middle},${round(y0)} ${middle},${round(y1)} ${round(x1)},${round(y1)}`
}

function paintLine(line: RelationLine): Node {
  const { event, type, way, x1, y1, isCut } = line
  const end = { class: 'relation-end', cx: x1, cy: y1, r: RING }
  return draw(
    'g',
    { class: 'relation', 'data-type': type, 'data-way': way },
    [draw('path', { d: pathOf(line) }), isCut ? null : draw('circle', end)],
    `${type} ${way} ${event}`,
  )
}

/** Subtle lines from the selected event to related ones; the stroke shows the relation. */
export function paintRelations({ relations }: TimelineScene): Node | null {
  return relations.length === 0 ? null : group('relations', relations.map(paintLine))
}
