import { FACES } from '../../scene/shared/textWidth.ts'
import { clamp } from '../../scene/timeline/axis/timeScale.ts'
import type { Thumb, TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { flagsOf, type Flag } from './flag.ts'
import { lineAround, type Struck } from './lineAround.ts'
import { eraBase } from './paintGround.ts'
import { isWritten } from './paintMark.ts'
import { draw, group } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

const KNOB = 6

function paintFlag({ text, x, y, width, height }: Flag, textSize: number): Node {
  const line = { x: x + width / 2, y: y + textSize * 1.08, 'text-anchor': 'middle' }
  return group('flag', [
    draw('rect', { class: 'flag-ground', x, y, width, height, rx: 2 }),
    draw('text', { class: 'flag-text', ...line }, text),
  ])
}

/** How far the letters of a line reach above and below its base, in text sizes. */
const LETTERS = { above: 0.8, below: 0.25 } as const

/** The words that the line of a playhead may meet: names of eras, sentences on the chart, titles of marks. */
function wordsOf({ eras, written, marks, notes, axis, eraHeight, ...small }: TimelineScene) {
  const { textSize, measure } = small
  const at = (x0: number, x1: number, base: number): Struck => ({
    x0,
    x1,
    y0: base - LETTERS.above * textSize,
    y1: base + LETTERS.below * textSize,
  })
  return [
    ...eras.flatMap(({ row, named }) =>
      row === null
        ? []
        : [at(named.x0, named.x1, eraBase(axis.y + axis.height, row, eraHeight, textSize))],
    ),
    ...written.flatMap(({ lines, textX }) =>
      lines.map((line, index) => {
        const width = measure(line, FACES.semibold, textSize)
        return at(textX, textX + width, (notes?.y ?? 0) + textSize * (1 + 1.3 * index))
      }),
    ),
    ...marks.flatMap((mark) =>
      mark.label && isWritten(mark)
        ? [at(mark.label.x0, mark.label.x1, mark.y + textSize * 0.35)]
        : [],
    ),
  ]
}

function paintThumb(
  thumb: Thumb,
  flag: Flag | undefined,
  scene: TimelineScene,
  struck: readonly Struck[],
): Node {
  const { axis, plot, overview, variant } = scene
  const slim = variant === 'slim'
  const top = slim ? plot.top : axis.y + axis.height
  const small = { x1: thumb.overviewX, x2: thumb.overviewX }
  const d = lineAround(thumb.x, slim ? 0 : axis.y, plot.bottom, struck)
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
      thumb.inView ? draw('path', { class: 'playline', d }, [], 'line') : null,
      flag ? paintFlag(flag, scene.textSize) : null,
      thumb.inView
        ? draw('circle', { class: 'knob', cx: thumb.x, cy: knobY, r: KNOB }, [], 'knob')
        : null,
    ],
    thumb.role,
  )
}

function paintRange({ thumbs, plot, axis, variant }: TimelineScene): Node | null {
  const [from, to] = thumbs
  if (!from || !to) return null
  const x0 = clamp(from.x, plot.left, plot.right)
  const x1 = clamp(to.x, plot.left, plot.right)
  const y = variant === 'slim' ? plot.top : axis.y + axis.height
  const place = { x: x0, y, width: x1 - x0, height: plot.bottom - y }
  return draw('rect', { class: 'range', ...place }, [], 'range')
}

/** The playhead, or a range with its two ends, each with its time. */
export function paintPlayhead(scene: TimelineScene, messages: TimelineMessages): Node {
  const flags = flagsOf(scene, messages)
  const flagOf = ({ role }: Thumb) => flags.find((flag) => flag.role === role)
  const struck = wordsOf(scene)
  return group('playhead', [
    paintRange(scene),
    ...scene.thumbs.map((thumb) => paintThumb(thumb, flagOf(thumb), scene, struck)),
  ])
}
