import type { Stretch } from './spanBar.ts'

/** A title beside its mark. */
export interface MarkLabel extends Stretch {
  readonly text: string
  /** Which end of the text lies at the mark: `end` where it stands to the mark's left. */
  readonly anchor: 'start' | 'end'
  /** It may lie over its neighbours: it needs a ground of its own. */
  readonly isOver?: true
}

/** Mean width of a letter as a share of the text size: on the wide side of common interface fonts. */
const LETTER = 0.56

/** CSS px between a mark and its label. */
const GAP = 3

/** A shorter beginning of a title says nothing. */
const LEAST = 14

/** Estimated width in CSS px: the scene has no fonts, and must be the same everywhere. */
export function textWidth(text: string, textSize: number): number {
  return text.length * LETTER * textSize
}

/** The text, or as many of its first words as fit; null where that would be too few to tell. */
export function fitText(text: string, room: number, textSize: number): string | null {
  const letters = Math.floor(room / (LETTER * textSize))
  if (text.length <= letters) return text
  const space = text.lastIndexOf(' ', letters - 1)
  if (space < LEAST) return null
  return `${text.slice(0, space).replace(/[\s,;:–—-]+$/, '')}…`
}

/** A label in the free stretch to the right of a mark. */
export function labelBeside(
  title: string,
  right: number,
  limit: number,
  textSize: number,
): MarkLabel | null {
  const text = fitText(title, limit - right - 2 * GAP, textSize)
  if (!text) return null
  return { text, anchor: 'start', x0: right + GAP, x1: right + GAP + textWidth(text, textSize) }
}

/**
 * A label that must be there, over its neighbours if need be: on the side with more room between
 * the mark and the edges of the plot.
 */
export function labelForced(
  title: string,
  mark: Stretch,
  plot: Stretch,
  textSize: number,
): MarkLabel | null {
  const onRight = plot.x1 - mark.x1
  const onLeft = mark.x0 - plot.x0
  if (onRight >= Math.min(onLeft, textWidth(title, textSize) + 2 * GAP)) {
    const label = labelBeside(title, mark.x1, plot.x1, textSize)
    return label && { ...label, isOver: true }
  }
  const text = fitText(title, onLeft - 2 * GAP, textSize)
  if (!text) return null
  const x1 = mark.x0 - GAP
  return { text, anchor: 'end', x0: x1 - textWidth(text, textSize), x1, isOver: true }
}
