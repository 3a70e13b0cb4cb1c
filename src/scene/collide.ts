import type { Point, Size } from './camera.ts'

/** CSS px from the top left of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Something that may stand at one of several places, tried in order. */
export interface Candidate<T> {
  /** `boxes`: where it lies in each of the pictures for which it is placed at once. */
  readonly options: readonly { readonly boxes: readonly Box[]; readonly value: T }[]
}

/** One of the pictures for which things are placed at once. */
export interface Picture {
  readonly size: Size
  readonly obstacles: readonly Box[]
}

/** The box of this size around a centre. */
export function boxAround([x, y]: Point, width: number, height: number): Box {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  }
}

/** Whether two boxes share more than an edge. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function isInside(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
}

/**
 * Greedy placement: each candidate takes the first of its options that in every picture lies wholly
 * inside and touches neither an obstacle nor anything placed before it, or is left out. Earlier
 * candidates are the more important ones.
 */
export function placeBoxes<T>(
  candidates: readonly Candidate<T>[],
  pictures: readonly Picture[],
): T[] {
  const all = pictures.map(({ size, obstacles }) => ({ size, taken: [...obstacles] }))
  return candidates.flatMap(({ options }) => {
    const found = options.find(({ boxes }) =>
      all.every(({ size, taken }, index) => {
        const box = boxes[index]
        return box && isInside(box, size) && !taken.some((other) => touches(box, other))
      }),
    )
    if (!found) return []
    for (const [index, box] of found.boxes.entries()) all[index]?.taken.push(box)
    return [found.value]
  })
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/
const NARROW = /[\s.,:;'’|ilIjtfr()[\]-]/
const LARGE = /[A-ZА-ЯІЇЄҐЁmwMWшщюжмШЩЮЖМ@%]/

function charWidth(char: string): number {
  if (WIDE.test(char)) return 1
  if (NARROW.test(char)) return 0.34
  return LARGE.test(char) ? 0.76 : 0.58
}

/** Generous width in CSS px of a line of text of this size, without measuring in a browser. */
export function textWidth(text: string, fontSize: number): number {
  return Array.from(text).reduce((width, char) => width + charWidth(char), 0) * fontSize
}
