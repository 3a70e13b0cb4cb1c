import type { Bin } from '../scene/bins.ts'
import type { TimelineScene } from '../scene/timelineScene.ts'
import { draw, group, pixels, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

/** CSS px between bars, so that days can be counted. */
const BETWEEN = 1

function outlineOf({ x0, x1, count }: Bin, { overview, fullest }: TimelineScene): string {
  const height = Math.max(2, ((overview.height - 4) * count) / fullest)
  const width = Math.max(0.5, x1 - x0 - BETWEEN)
  const [left, right] = [x0 + BETWEEN / 2, x0 + BETWEEN / 2 + width].map(pixels)
  const bottom = overview.y + overview.height
  return `M${left},${pixels(bottom - height)}H${right}V${pixels(bottom)}H${left}z`
}

/** All bars as one path: a browser visits every element of the picture at each step in time. */
function paintBins(scene: TimelineScene): Drawn | null {
  const full = scene.bins.filter(({ count }) => count > 0)
  const d = full.map((bin) => outlineOf(bin, scene)).join('')
  return d === '' ? null : draw('path', { class: 'bins', d })
}

/** The density of the whole story. */
export function paintDensity(scene: TimelineScene, words: TimelineWords): Drawn {
  const { overview, plot, hasGutter, textSize } = scene
  const bottom = overview.y + overview.height
  const line = { class: 'lane-line', x1: plot.left, x2: plot.right, y1: bottom, y2: bottom }
  const name = { class: 'lane-name', x: 0, y: overview.y + overview.height / 2 + textSize * 0.35 }
  return group('density', [
    paintBins(scene),
    draw('line', line),
    hasGutter ? draw('text', name, words.overview) : null,
  ])
}

function grip(name: string, x: number, { y, height }: TimelineScene['overview']): Drawn {
  const tall = Math.min(height, 14)
  const place = { x: x - 2, y: y + (height - tall) / 2, width: 4, height: tall, rx: 2 }
  return draw('rect', { class: 'grip', ...place }, [], name)
}

/** The window: the part of the story that the axis shows, with a grip at each end. */
export function paintWindow(scene: TimelineScene): Drawn | null {
  const { overview, window, whole, isWhole, variant } = scene
  if (variant === 'slim') return null
  const { y, height } = overview
  const veil = (x0: number, x1: number, key: string) =>
    x1 - x0 < 0.5
      ? null
      : draw('rect', { class: 'veil', x: x0, y, width: x1 - x0, height }, [], key)
  const frame = { class: 'window', x: window.x0, y, width: window.x1 - window.x0, height }
  return draw(
    'g',
    { class: 'overview-window', 'data-whole': isWhole },
    [
      veil(whole.left, window.x0, 'before'),
      veil(window.x1, whole.right, 'after'),
      draw('rect', frame, [], 'frame'),
      grip('from', window.x0, overview),
      grip('to', window.x1, overview),
    ],
    'window',
  )
}
