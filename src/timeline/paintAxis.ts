import { textWidth } from '../scene/markLabels.ts'
import { widthOf, type Tick } from '../scene/ticks.ts'
import { xOf } from '../scene/timeScale.ts'
import type { TimelineScene } from '../scene/timelineScene.ts'
import { draw, group, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

const DAY = { unit: 'day', every: 1 } as const

/** Between a line and the label that starts at it. */
const INSET = 4

/** Length in CSS px of the short lines of days and hours that carry no label. */
const SUB = 4

function lineOf(tick: Tick, { axis, plot, variant }: TimelineScene): Drawn | null {
  if (tick.pinned) return null
  const bottom = axis.y + axis.height
  const slim = variant === 'slim'
  const top = tick.level === 'major' ? axis.y + 2 : tick.level === 'sub' ? bottom - SUB : bottom - 6
  const y1 = slim ? plot.top : top
  const y2 = slim ? plot.bottom : tick.level === 'sub' ? bottom : plot.bottom
  const key = `${tick.level} ${tick.at}`
  return draw('line', { class: `tick ${tick.level}`, x1: tick.x, x2: tick.x, y1, y2 }, [], key)
}

interface Placed {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
}

/** A day's number stands in the middle of its day, an hour under its line, the rest after theirs. */
function placeLabel({ at, x, unit, level }: Tick, scene: TimelineScene): Placed {
  const { axis, textSize, variant } = scene
  const lower = axis.y + textSize * (variant === 'slim' ? 1.15 : 2.45)
  const y = level === 'major' && variant === 'full' ? axis.y + textSize * 1.05 : lower
  if (level === 'major') return { x: x + INSET, y, anchor: 'start' }
  if (unit === 'day')
    return { x: xOf(scene.scale, at) + widthOf(scene.scale, DAY) / 2, y, anchor: 'middle' }
  if (unit === 'hour' || unit === 'minute') return { x, y, anchor: 'middle' }
  return { x: x + INSET, y, anchor: 'start' }
}

interface Label extends Placed {
  readonly tick: Tick
  readonly text: string
  readonly x0: number
  readonly x1: number
}

function labelOf(tick: Tick, scene: TimelineScene, words: TimelineWords): Label {
  const text = words.formatTick(tick.at, tick.unit, tick.level, scene.zone)
  const place = placeLabel(tick, scene)
  const width = textWidth(text, scene.textSize)
  const x0 = place.anchor === 'middle' ? place.x - width / 2 : place.x
  return { ...place, tick, text, x0, x1: x0 + width }
}

/** Labels that neither leave the timeline nor touch one of their row; majors go first. */
function labelsOf(scene: TimelineScene, words: TimelineWords): Label[] {
  const ranked = [
    ...scene.ticks.filter(({ level }) => level === 'major'),
    ...scene.ticks.filter(({ level }) => level === 'minor'),
  ]
  const kept: Label[] = []
  for (const tick of ranked) {
    const label = labelOf(tick, scene, words)
    const { left, right } = scene.plot
    const fits = label.x0 >= left - 12 && label.x1 <= scene.size.width && label.x <= right
    const clear = kept.every((one) => one.y !== label.y || label.x0 >= one.x1 || label.x1 <= one.x0)
    if (fits && clear) kept.push(label)
  }
  return kept
}

function paintLabel({ tick, text, x, y, anchor }: Label): Drawn {
  const place = { class: `tick-label ${tick.level}`, x, y, 'text-anchor': anchor }
  return draw('text', place, text, `label ${tick.level} ${tick.at}`)
}

/** Lines and labels of the axis. */
export function paintAxis(scene: TimelineScene, words: TimelineWords): Drawn {
  return group('axis', [
    ...scene.ticks.map((tick) => lineOf(tick, scene)),
    ...labelsOf(scene, words).map(paintLabel),
  ])
}
