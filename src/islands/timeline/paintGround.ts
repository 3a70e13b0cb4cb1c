import type { Band, EraBand } from '../../scene/timeline/bands.ts'
import { cutText } from '../../scene/timeline/markLabels.ts'
import { FACES } from '../../scene/shared/textWidth.ts'
import type { Lane } from '../../scene/timeline/timelineLanes.ts'
import type { TimelineScene } from '../../scene/timeline/timelineScene.ts'
import { draw, group } from '../../ui/tree/draw.ts'
import type { Node } from '../../ui/tree/node.ts'
import type { TimelineMessages } from './messages.ts'

/**
 * A slim timeline has its axis below the plot, so weekends are shaded over the full height of the
 * plot.
 */
function paintBand({ kind, x0, x1 }: Band, { plot, axis, variant }: TimelineScene): Node {
  const isBelowAxis = kind === 'weekend' && variant === 'full'
  const y = isBelowAxis ? axis.y + axis.height : plot.top
  const place = { x: x0, y, width: x1 - x0, height: plot.bottom - y }
  return draw('rect', { class: `band ${kind}`, ...place })
}

/** Of the line under an era's name, CSS px. */
function eraLine(top: number, row: number, height: number, textSize: number): number {
  return top + row * height + (height + textSize * 1.2) / 2
}

/** Of an era's name: where its letters stand, CSS px. */
export function eraBase(...place: Parameters<typeof eraLine>): number {
  return eraLine(...place) - place[3] * 0.3
}

function paintEra({ id, label, x0, x1, row, named }: EraBand, scene: TimelineScene): Node {
  const { axis, plot, eraHeight, textSize } = scene
  const low = eraLine(axis.y + axis.height, row ?? 0, eraHeight, textSize)
  const shade = { x: x0, y: plot.top, width: x1 - x0, height: plot.bottom - plot.top }
  const line = { class: 'era-line', x1: x0, x2: x1, y1: low, y2: low }
  const place = {
    class: 'era-label',
    x: named.x0,
    y: eraBase(axis.y + axis.height, row ?? 0, eraHeight, textSize),
  }
  const paper = {
    x: named.x0 - 2,
    y: low - 1 - textSize * 1.2,
    width: named.x1 - named.x0 + 4,
    height: textSize * 1.2,
  }
  const shown =
    row === null
      ? []
      : [
          draw('line', line),
          draw('rect', { class: 'era-ground', ...paper }),
          draw('text', place, label),
        ]
  return group('era', [draw('rect', { class: 'era-shade', ...shade }), ...shown], id)
}

/** Minimum distance from a lane's name to its marks, CSS px. */
const NAME_GAP = 2

function paintLane(lane: Lane, scene: TimelineScene, messages: TimelineMessages): Node {
  const { plot, textSize, measure, hasGutter } = scene
  const bottom = lane.y + lane.height
  const x = hasGutter ? 0 : plot.left
  const y = hasGutter ? lane.y + lane.height / 2 + textSize * 0.35 : lane.y + textSize * 1.05
  const name = messages.laneName(lane)
  const room = hasGutter ? plot.left - NAME_GAP : plot.right - plot.left
  return draw(
    'g',
    { class: 'lane', 'data-track': lane.by === 'track' ? lane.id : null },
    [
      draw('line', { class: 'lane-line', x1: x, x2: plot.right, y1: bottom, y2: bottom }),
      draw(
        'text',
        { class: hasGutter ? 'lane-name' : 'lane-name over', x, y },
        cutText(name, room, (text) => measure(text, FACES.semibold, textSize)),
      ),
    ],
    lane.id,
  )
}

/** The shades behind all else. */
export function paintBands(scene: TimelineScene): Node {
  return group(
    'bands',
    scene.bands.map((band) => paintBand(band, scene)),
  )
}

/** Eras and lanes; they lie over the lines of the axis, so that nothing runs through their names. */
export function paintLanes(scene: TimelineScene, messages: TimelineMessages): Node {
  const { plot, lanes, hasGutter } = scene
  const top = { x1: hasGutter ? 0 : plot.left, x2: plot.right, y1: plot.top, y2: plot.top }
  return group('ground', [
    ...scene.eras.map((era) => paintEra(era, scene)),
    lanes.length > 0 ? draw('line', { class: 'lane-line', ...top }, [], 'top') : null,
    ...lanes.map((lane) => paintLane(lane, scene, messages)),
  ])
}
