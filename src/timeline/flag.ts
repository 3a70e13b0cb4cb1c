import { textWidth } from '../scene/markLabels.ts'
import { clamp } from '../scene/timeScale.ts'
import type { Thumb, TimelineScene } from '../scene/timelineScene.ts'
import type { TimelineWords } from './words.ts'

/** The time written on the playhead, in a box on the axis. */
export interface Flag {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function flagX({ role, x }: Thumb, width: number, { size }: TimelineScene): number {
  const wanted = role === 'from' ? x - width : role === 'to' ? x : x - width / 2
  return clamp(wanted, 0, Math.max(0, size.width - width))
}

/** Where the flag of a thumb stands: over its line, the two of a range to either side of theirs. */
export function flagOf(thumb: Thumb, scene: TimelineScene, words: TimelineWords): Flag {
  const { axis, textSize } = scene
  const text = words.formatMoment(thumb.at, scene.zone)
  const width = textWidth(text, textSize) * 1.06 + 12
  const height = Math.round(textSize * 1.4)
  return { text, x: flagX(thumb, width, scene), y: axis.y, width, height }
}
