import type { Told } from '../../scene/shared/intent.ts'
import { ROW } from '../../scene/timeline/lanes.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'

/** Something on the timeline that tells what it stands for; CSS px from its top left. */
export interface Target {
  readonly key: string
  readonly what: Told
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** More counts than this are no list to go through by keys: then the axis is cut first. */
const MOST = 60

/** Bands that are named, and counts, from left to right. */
export function targetsOf(scene: TimelineScene): readonly Target[] {
  const { eras, marks, axis, eraHeight } = scene
  const named = eras.flatMap(({ id, row, named: { x0, x1 } }): Target[] => {
    if (row === null) return []
    const y = axis.y + axis.height + row * eraHeight
    return [{ key: `era ${id}`, what: { era: id }, x: x0, y, width: x1 - x0, height: eraHeight }]
  })
  const counts = marks.flatMap(({ key, count, x0, x1, y }): Target[] =>
    count === 1
      ? []
      : [
          {
            key: `mark ${key}`,
            what: { mark: key },
            x: x0,
            y: y - ROW / 2,
            width: x1 - x0,
            height: ROW,
          },
        ],
  )
  const all = [...named, ...(counts.length > MOST ? [] : counts)]
  return all.toSorted((a, b) => a.x - b.x || a.y - b.y)
}
