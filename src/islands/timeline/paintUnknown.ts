import { FACES } from '../../scene/shared/textWidth.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { draw, group } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/** Between its ends and its words, CSS px. */
const INSET = 8

/** A wash over what was not yet known, in the lanes and in the overview, and what it means at its far end. */
export function paintUnknown(scene: TimelineScene, messages: TimelineMessages): Node | null {
  const { unknown, plot, axis, overview, textSize, variant, measure, whole } = scene
  if (!unknown) return null
  const top = variant === 'slim' ? plot.top : axis.y + axis.height
  const wash = (x: number, y: number, width: number, height: number, key: string) =>
    draw('rect', { x, y, width, height }, [], key)
  const room = plot.right - unknown.x
  const { overviewX } = unknown
  const text = { x: plot.right - INSET, y: top + textSize * 1.1, 'text-anchor': 'end' }
  return group('unknown', [
    wash(unknown.x, top, room, plot.bottom - top, 'plot'),
    variant === 'slim'
      ? null
      : wash(overviewX, overview.y, whole.right - overviewX, overview.height, 'overview'),
    measure(messages.unknown, FACES.plain, textSize) + 2 * INSET <= room
      ? draw('text', text, messages.unknown, 'name')
      : null,
  ])
}
