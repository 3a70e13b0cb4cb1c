import type { Point, Size } from './camera.ts'

/** CSS px from the top left of the picture. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight line between two points, CSS px. */
export type Line = readonly [from: Point, to: Point]

/** One possible position: its box in each of the pictures. */
export interface Option<T> {
  readonly boxes: readonly Box[]
  /** What leads to it in each of the pictures, if anything does. */
  readonly lines?: readonly Line[]
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
  /** Lines that are drawn in it: no box may lie on one. */
  readonly lines?: readonly Line[]
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

/**
 * Whether a line passes through a box, and not only along its edge (where an upright line divides nothing by nothing).
 *
 * @param air nearer than so many CSS px is through it
 */
export function strikes([[ax, ay], [bx, by]]: Line, box: Box, air = 0): boolean {
  const across = [(box.left - air - ax) / (bx - ax), (box.right + air - ax) / (bx - ax)]
  const along = [(box.top - air - ay) / (by - ay), (box.bottom + air - ay) / (by - ay)]
  const enters = Math.max(0, Math.min(...across), Math.min(...along))
  return enters < Math.min(1, Math.max(...across), Math.max(...along))
}

function isInside(box: Box, { width, height }: Size): boolean {
  return box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
}

/** Between a line that leads to a box and another box, CSS px: nearer it would seem to lead to that one. */
const LINE_AIR = 1.5

interface Filled {
  readonly size: Size
  readonly taken: Box[]
  readonly drawn: Line[]
}

function isFree({ boxes, lines }: Option<unknown>, pictures: readonly Filled[]): boolean {
  return pictures.every(({ size, taken, drawn }, index) => {
    const [box, line] = [boxes[index], lines?.[index]]
    return (
      box &&
      isInside(box, size) &&
      !taken.some((other) => touches(box, other) || (line && strikes(line, other, LINE_AIR))) &&
      !drawn.some((other) => strikes(other, box))
    )
  })
}

function firstFree<T>(options: Iterable<Option<T>>, pictures: readonly Filled[]): Option<T> | null {
  for (const option of options) if (isFree(option, pictures)) return option
  return null
}

/**
 * Greedy placement: each candidate takes the first of its options that lies wholly inside every
 * picture and touches neither an obstacle nor anything already placed, and of which no line strikes
 * another's box; if there is none, it is left out. Earlier candidates take priority.
 */
export function placeBoxes<T>(
  candidates: readonly Candidate<T>[],
  pictures: readonly Picture[],
): T[] {
  const all = pictures.map(({ size, obstacles, lines = [] }) => ({
    size,
    taken: [...obstacles],
    drawn: [...lines],
  }))
  return candidates.flatMap(({ options }) => {
    const found = firstFree(options, all)
    if (!found) return []
    for (const [index, box] of found.boxes.entries()) all[index]?.taken.push(box)
    for (const [index, line] of (found.lines ?? []).entries()) all[index]?.drawn.push(line)
    return [found.value]
  })
}
