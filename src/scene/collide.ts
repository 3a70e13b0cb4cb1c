import type { Point, Size } from './camera.ts'

/** CSS px from the top left of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One possible position: its box in each of the pictures. */
export interface Option<T> {
  readonly boxes: readonly Box[]
  readonly value: T
}

/** Something with several possible positions, tried in order; iterated at most once. */
export interface Candidate<T> {
  readonly options: Iterable<Option<T>>
}

/** One of the pictures for which positions are chosen together. */
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

interface Filled {
  readonly size: Size
  readonly taken: Box[]
}

function isFree(boxes: readonly Box[], pictures: readonly Filled[]): boolean {
  return pictures.every(({ size, taken }, index) => {
    const box = boxes[index]
    return box && isInside(box, size) && !taken.some((other) => touches(box, other))
  })
}

function firstFree<T>(options: Iterable<Option<T>>, pictures: readonly Filled[]): Option<T> | null {
  for (const option of options) if (isFree(option.boxes, pictures)) return option
  return null
}

/**
 * Greedy placement: each candidate takes the first of its options that lies wholly inside every
 * picture and touches neither an obstacle nor anything already placed; if there is none, it is left
 * out. Earlier candidates take priority.
 */
export function placeBoxes<T>(
  candidates: readonly Candidate<T>[],
  pictures: readonly Picture[],
): T[] {
  const all = pictures.map(({ size, obstacles }) => ({ size, taken: [...obstacles] }))
  return candidates.flatMap(({ options }) => {
    const found = firstFree(options, all)
    if (!found) return []
    for (const [index, box] of found.boxes.entries()) all[index]?.taken.push(box)
    return [found.value]
  })
}
