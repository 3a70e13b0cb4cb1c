import type { Stretch } from './spanBar.ts'
import { FACES, type SmallText } from '../shared/textWidth.ts'

/** A title beside its mark. */
export interface MarkLabel extends Stretch {
  readonly text: string
  /** Which end of the text lies at the mark: `end` where it stands to the mark's left. */
  readonly anchor: 'start' | 'end'
  /** It may lie over its neighbours: it needs a ground of its own. */
  readonly isOver?: true
}

/** CSS px between a mark and its label. */
const GAP = 3

/** A shorter beginning of a title says nothing. */
const LEAST = 14

/** Titles are plain, and bold once they are chosen: room is kept for the bold. */
const TITLE = FACES.semibold

/** Width in CSS px that a title's label wants. */
export function titleWidth(text: string, { textSize, measure }: SmallText): number {
  return measure(text, TITLE, textSize)
}

function endedAt(text: string, length: number): string {
  return `${text.slice(0, length).replace(/[\s,;:–—-]+$/, '')}…`
}

/**
 * The text, or as many of its first words as fit; null where that would be too few to tell.
 *
 * @param room CSS px
 * @param widthOf width of a text, CSS px
 */
export function fitText(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): string | null {
  if (widthOf(text) <= room) return text
  let space = text.lastIndexOf(' ')
  while (space >= LEAST) {
    const shorter = endedAt(text, space)
    if (widthOf(shorter) <= room) return shorter
    space = text.lastIndexOf(' ', space - 1)
  }
  return null
}

/** As {@link fitText}; where no whole words would tell, as many letters as fit. */
export function cutText(text: string, room: number, widthOf: (text: string) => number): string {
  const words = fitText(text, room, widthOf)
  if (words !== null) return words
  let length = text.length - 1
  while (length > 1 && widthOf(endedAt(text, length)) > room) length -= 1
  return endedAt(text, length)
}

/** A label in the free stretch to the right of a mark. */
export function labelBeside(
  title: string,
  right: number,
  limit: number,
  small: SmallText,
): MarkLabel | null {
  const text = fitText(title, limit - right - 2 * GAP, (one) => titleWidth(one, small))
  if (!text) return null
  return { text, anchor: 'start', x0: right + GAP, x1: right + GAP + titleWidth(text, small) }
}

/**
 * A label that must be there, over its neighbours if need be: on the side with more room between
 * the mark and the edges of the plot.
 */
export function labelForced(
  title: string,
  mark: Stretch,
  plot: Stretch,
  small: SmallText,
): MarkLabel | null {
  const onRight = plot.x1 - mark.x1
  const onLeft = mark.x0 - plot.x0
  if (onRight >= Math.min(onLeft, titleWidth(title, small) + 2 * GAP)) {
    const label = labelBeside(title, mark.x1, plot.x1, small)
    return label && { ...label, isOver: true }
  }
  const text = fitText(title, onLeft - 2 * GAP, (one) => titleWidth(one, small))
  if (!text) return null
  const x1 = mark.x0 - GAP
  return { text, anchor: 'end', x0: x1 - titleWidth(text, small), x1, isOver: true }
}
