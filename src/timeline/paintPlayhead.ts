import { clamp } from '../scene/timeScale.ts'
import type { Thumb, TimelineScene } from '../scene/timelineScene.ts'
import { flagsOf, type Flag } from './flag.ts'
import { draw, group, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

const KNOB = 6

function paintFlag({ text, x, y, width, height }: Flag, textSize: number): Drawn {
  const line = { x: x + width / 2, y: y + textSize * 1.08, 'text-anchor': 'middle' }
  return group('flag', [
    draw('rect', { class: 'flag-ground', x, y, width, height, rx: 2 }),
    draw('text', { class: 'flag-text', ...line }, text),
  ])
}

function paintThumb(thumb: Thumb, flag: Flag | undefined, scene: TimelineScene): Drawn {
  const { axis, plot, overview, variant } = scene
  const slim = variant === 'slim'
  const top = slim ? plot.top : axis.y + axis.height
  const small = { x1: thumb.overviewX, x2: thumb.overviewX }
  const line = { x1: thumb.x, x2: thumb.x, y1: slim ? 0 : axis.y, y2: plot.bottom }
  const knobY = slim ? (plot.top + plot.bottom) / 2 : top
  return group(
    'thumb',
    [
      slim
        ? null
        : draw(
            'line',
            { class: 'playline small', ...small, y1: overview.y, y2: overview.y + overview.height },
            [],
            'small',
          ),
      thumb.inView ? draw('line', { class: 'playline', ...line }, [], 'line') : null,
      flag ? paintFlag(flag, scene.textSize) : null,
      thumb.inView
        ? draw('circle', { class: 'knob', cx: thumb.x, cy: knobY, r: KNOB }, [], 'knob')
        : null,
    ],
    thumb.role,
  )
}

function paintRange({ thumbs, plot, axis, variant }: TimelineScene): Drawn | null {
  const [from, to] = thumbs
  if (!from || !to) return null
  const x0 = clamp(from.x, plot.left, plot.right)
  const x1 = clamp(to.x, plot.left, plot.right)
  const y = variant === 'slim' ? plot.top : axis.y + axis.height
  const place = { x: x0, y, width: x1 - x0, height: plot.bottom - y }
  return draw('rect', { class: 'range', ...place }, [], 'range')
}

/** The playhead, or a range with its two ends, each with its time. */
export function paintPlayhead(scene: TimelineScene, words: TimelineWords): Drawn {
  const flags = flagsOf(scene, words)
  const flagOf = ({ role }: Thumb) => flags.find((flag) => flag.role === role)
  return group('playhead', [
    paintRange(scene),
    ...scene.thumbs.map((thumb) => paintThumb(thumb, flagOf(thumb), scene)),
  ])
}
