import { DAY } from '../../core/time/instant.ts'
import type { Squeeze } from '../../scene/timeline/axis/squeezes.ts'
import { FACES } from '../../scene/shared/textWidth.ts'
import type { Tick, TickLevel } from '../../scene/timeline/axis/ticks.ts'
import { xOf } from '../../scene/timeline/axis/timeScale.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { flagsOf } from './flag.ts'
import { draw, group, pixels } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/** Between a line and the label that starts at it. */
const INSET = 4

/** Between labels on an axis that is not to scale, where they may come close. */
const AIR = 3

/** Length in CSS px of the short lines of days and hours that carry no label. */
const SUB = 4

function lineOf(tick: Tick, { axis, plot, variant }: TimelineScene): string {
  const bottom = axis.y + axis.height
  const slim = variant === 'slim'
  const top = tick.level === 'major' ? axis.y + 2 : tick.level === 'sub' ? bottom - SUB : bottom - 6
  const y1 = slim ? plot.top : top
  const y2 = slim ? plot.bottom : tick.level === 'sub' ? bottom : plot.bottom
  return `M${pixels(tick.x)},${pixels(y1)}V${pixels(y2)}`
}

/** The lines of a level as one path: a browser visits every element at each step in time. */
function paintLines(scene: TimelineScene, level: TickLevel): Node | null {
  const ticks = scene.ticks.filter((tick) => tick.level === level && !tick.pinned)
  const d = ticks.map((tick) => lineOf(tick, scene)).join('')
  return d === '' ? null : draw('path', { class: `tick ${level}`, d }, [], level)
}

const LEVELS: readonly TickLevel[] = ['major', 'minor', 'sub']

interface Placed {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
}

/**
 * A day's number is centred in its day, an hour is under its line, other labels follow their line.
 */
function placeLabel({ at, x, unit, level }: Tick, scene: TimelineScene): Placed {
  const { axis, textSize, variant } = scene
  const lower = axis.y + textSize * (variant === 'slim' ? 1.15 : 2.45)
  const y = level === 'major' && variant === 'full' ? axis.y + textSize * 1.05 : lower
  if (level === 'major') return { x: x + INSET, y, anchor: 'start' }
  if (unit === 'day')
    return { x: (xOf(scene.scale, at) + xOf(scene.scale, at + DAY)) / 2, y, anchor: 'middle' }
  if (unit === 'hour' || unit === 'minute') return { x, y, anchor: 'middle' }
  return { x: x + INSET, y, anchor: 'start' }
}

interface Label extends Placed {
  readonly tick: Tick
  readonly text: string
  readonly x0: number
  readonly x1: number
}

/** In full; a day's name within the lens shortened where it would run out of its day. */
function textOf(tick: Tick, scene: TimelineScene, messages: TimelineMessages): string {
  const { scale, zone, measure, textSize, lens } = scene
  const text = messages.formatTick(tick.at, tick.unit, tick.level, zone)
  if (!lens || tick.unit !== 'day' || tick.level !== 'major') return text
  const room = xOf(scale, Math.min(tick.at + DAY, lens.to)) - tick.x - INSET - AIR
  const isFitting = measure(text, FACES.semibold, textSize) <= room
  return isFitting ? text : messages.shortDay(tick.at, zone)
}

function labelOf(tick: Tick, scene: TimelineScene, messages: TimelineMessages): Label {
  const text = textOf(tick, scene, messages)
  const place = placeLabel(tick, scene)
  const face = tick.level === 'major' ? FACES.semibold : FACES.plain
  const width = scene.measure(text, face, scene.textSize)
  const x0 = place.anchor === 'middle' ? place.x - width / 2 : place.x
  return { ...place, tick, text, x0, x1: x0 + width }
}

/**
 * In order of time, what lies in the lens before what lies around it; on an evenly spaced axis, those with the most
 * room before the next come first.
 */
function ranked({ ticks, scale, lens }: TimelineScene, level: TickLevel): Tick[] {
  const found = ticks.filter((tick) => tick.level === level)
  if (lens) {
    const isIn = ({ at }: Tick) => Number(at >= lens.from && at <= lens.to)
    return found.sort((a, b) => isIn(b) - isIn(a))
  }
  if (!scale.knots) return found
  const room = new Map(
    found.map((tick, index) => [tick, (found[index + 1]?.x ?? scale.right) - tick.x]),
  )
  return found.sort((a, b) => (room.get(b) ?? 0) - (room.get(a) ?? 0))
}

/** Labels that stay within the timeline and do not touch others in their row; majors come first. */
function labelsOf(scene: TimelineScene, messages: TimelineMessages): Label[] {
  const kept: Label[] = []
  for (const tick of [...ranked(scene, 'major'), ...ranked(scene, 'minor')]) {
    const label = labelOf(tick, scene, messages)
    const { left, right } = scene.plot
    const fits = label.x0 >= left - 12 && label.x1 <= scene.size.width && label.x <= right
    const clear = kept.every(
      (one) => one.y !== label.y || label.x0 >= one.x1 + AIR || label.x1 + AIR <= one.x0,
    )
    if (fits && clear) kept.push(label)
  }
  return kept
}

function paintLabel({ tick, text, x, y, anchor }: Label): Node {
  const place = { class: `tick-label ${tick.level}`, x, y, 'text-anchor': anchor }
  return draw('text', place, text, `label ${tick.level} ${tick.at}`)
}

/** Half the width of a zigzag, and from one of its turns to the next. */
const ZIG = 3

/** A zigzag through all lanes: time is compressed here. */
function paintSqueeze(
  { x, from, to }: Squeeze,
  scene: TimelineScene,
  messages: TimelineMessages,
): Node {
  const top = scene.axis.y + scene.axis.height - 2 * ZIG
  const turns = Math.floor((scene.plot.bottom - top) / ZIG)
  const step = (index: number) => `l${index % 2 ? 2 * ZIG : -2 * ZIG},${ZIG}`
  const steps = Array.from({ length: turns }, (_, index) => step(index)).join('')
  const d = `M${Math.round(x * 10) / 10 + ZIG},${top}${steps}`
  return draw(
    'g',
    { class: 'squeeze' },
    [draw('title', {}, messages.squeezed(from, to)), draw('path', { d })],
    `squeeze ${from}`,
  )
}

/** The axis lines and its breaks. */
export function paintTicks(scene: TimelineScene, messages: TimelineMessages): Node {
  return group('axis', [
    ...LEVELS.map((level) => paintLines(scene, level)),
    ...scene.squeezes.map((one) => paintSqueeze(one, scene, messages)),
  ])
}

/** Paints the axis labels; those that a flag would partly cover are left out. */
export function createLabels(messages: TimelineMessages) {
  let last: { ticks: TimelineScene['ticks']; labels: Label[] } | null = null
  return (scene: TimelineScene): Node => {
    if (last?.ticks !== scene.ticks)
      last = { ticks: scene.ticks, labels: labelsOf(scene, messages) }
    const flags = flagsOf(scene, messages)
    const isFree = ({ x0, x1, y }: Label) =>
      flags.every(
        (flag) => y > flag.y + flag.height || x1 + AIR < flag.x || x0 - AIR > flag.x + flag.width,
      )
    return group('axis-labels', last.labels.filter(isFree).map(paintLabel))
  }
}
