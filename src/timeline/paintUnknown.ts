import { FACES } from '../scene/textWidth.ts'
import type { TimelineScene } from '../scene/timelineScene.ts'
import { draw, group, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

/** Between its ends and its words, CSS px. */
const INSET = 8

/** A wash over what was not yet known, in the lanes and in the overview, and what it means at its far end. */
export function paintUnknown(scene: TimelineScene, words: TimelineWords): Drawn | null {
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
    measure(words.unknown, FACES.plain, textSize) + 2 * INSET <= room
      ? draw('text', text, words.unknown, 'name')
      : null,
  ])
}
