import type { TimelineScene } from '../scene/timelineScene.ts'
import { createPainter } from './paint.ts'
import { toMarkup } from './tree.ts'
import type { TimelineWords } from './words.ts'

/** The timeline as SVG text for the prerendered page, print and files; needs timeline.css. */
export function timelineSvg(scene: TimelineScene, words: TimelineWords): string {
  return toMarkup(createPainter(words)(scene), '')
}
