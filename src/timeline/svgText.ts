import type { TimelineScene } from '../scene/timelineScene.ts'
import { createPainter } from './paint.ts'
import { toMarkup, type Drawn } from './tree.ts'
import type { TimelineWords } from './words.ts'

/** To a tenth of a pixel, which nobody sees. */
function rounded(value: string): string {
  return value.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
}

/** Without what only a pointer finds, targets and tooltips, for which the script draws it anew. */
function still(drawn: Drawn): Drawn {
  const children = drawn.children.filter(
    ({ tag, attributes }) => tag !== 'title' && attributes['class'] !== 'target',
  )
  const attributes = Object.entries(drawn.attributes).map(([name, value]) => [name, rounded(value)])
  return {
    ...drawn,
    attributes: Object.fromEntries(attributes) as Record<string, string>,
    children: children.map(still),
  }
}

/** The timeline as a picture for the prerendered page; needs timeline.css. */
export function timelinePicture(scene: TimelineScene, words: TimelineWords): string {
  return toMarkup(still(createPainter(words)(scene)), '')
}
