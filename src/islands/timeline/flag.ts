import type { Instant } from '../../core/time/instant.ts'
import { FACES } from '../../scene/shared/textWidth.ts'
import { keepLast } from '../../scene/shared/keepLast.ts'
import { clamp } from '../../scene/timeline/axis/timeScale.ts'
import type { Thumb, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { MOMENT_FORMS, type MomentForm, type TimelineMessages } from './messages.ts'

/** The time written on the playhead, in a box on the axis. */
export interface Flag {
  readonly role: Thumb['role']
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Padding between a flag's text and its sides, CSS px. */
const INSET = 6

interface Sized {
  readonly thumb: Thumb
  readonly text: string
  readonly width: number
}

/** A range that ends at the start of a day is shown as ending with the day before. */
function told({ role, at }: Thumb, form: MomentForm): Instant {
  const isDay = form === 'day' || form === 'short'
  return role === 'to' && isDay ? at - 1 : at
}

function sizedAs(form: MomentForm, scene: TimelineScene, messages: TimelineMessages): Sized[] {
  const seen = scene.thumbs.filter(({ inView }) => inView)
  return seen.map((thumb) => {
    const text = messages.formatMoment(told(thumb, form), scene.zone, form, scene.mode === 'up-to')
    const width = scene.measure(text, FACES.semibold, scene.textSize)
    return { thumb, text, width: width + 2 * INSET }
  })
}

function widthOf(flags: readonly Sized[]): number {
  return flags.reduce((sum, { width }) => sum + width, 0)
}

/** The axis controls are to the left of the plot: they would cover part of a date. */
function leftmost({ hasGutter, plot }: TimelineScene): number {
  return hasGutter ? plot.left : 0
}

/** In the fullest wording for which all flags have room, or else the shortest. */
function sizedToFit(scene: TimelineScene, messages: TimelineMessages): Sized[] {
  const room = scene.size.width - leftmost(scene)
  let flags: Sized[] = []
  for (const form of MOMENT_FORMS) {
    flags = sizedAs(form, scene, messages)
    if (widthOf(flags) <= room) break
  }
  return flags
}

function wantedX({ thumb: { role, x }, width }: Sized): number {
  if (role === 'from') return x - width
  return role === 'to' ? x : x - width / 2
}

/**
 * Where to place the flags of the thumbs in view: over their lines, the two of a range on either
 * side of theirs, without overlap.
 */
export function flagsOf(scene: TimelineScene, messages: TimelineMessages): readonly Flag[] {
  const asked = { scene, messages }
  return lastFlags(asked, () => placed(asked))
}

interface Asked {
  readonly scene: TimelineScene
  readonly messages: TimelineMessages
}

/** The axis leaves out the days under the flags, and so asks for them before the playhead does. */
const lastFlags = keepLast<Asked, readonly Flag[]>(
  (a, b) => a.scene === b.scene && a.messages === b.messages,
)

function placed({ scene, messages }: Asked): Flag[] {
  const { axis, textSize, size } = scene
  const height = Math.round(textSize * 1.4)
  const flags = sizedToFit(scene, messages)
  return flags.map((flag, index) => {
    const { thumb, text, width } = flag
    const least = leftmost(scene) + widthOf(flags.slice(0, index))
    const most = size.width - width - widthOf(flags.slice(index + 1))
    const x = clamp(wantedX(flag), least, Math.max(least, most))
    return { role: thumb.role, text, x, y: axis.y, width, height }
  })
}
