import { boxAround, placeBoxes, touches, type Box } from '../../shared/collide.ts'
import { labelBox, type Label } from './labelBox.ts'
import { project, type Point } from '../../shared/camera.ts'
import type { MapScene } from '../mapScene.ts'
import type { Mark } from '../marks/mark.ts'
import { FACES, type Face, type MeasureText } from '../../shared/textWidth.ts'

/** A name and numbers beside a mark of a printed map; lines from top to bottom. */
export interface NumberLabel {
  readonly mark: string
  readonly lines: readonly string[]
  /** Where its first line begins or ends, CSS px: the upper corner on the mark's side. */
  readonly at: Point
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
}

/** Text size and height of a line, CSS px. */
export const NUMBER_FONT = 11
export const NUMBER_LINE = 13
const GAP = 13
const MARK_HALF = 12

/** Letters in a line of numbers, from the first try to the last. */
const LINES = [14, 20, 28] as const

/** Breaks a list after commas into lines of so many letters. */
export function brokenAt(list: string, letters: number): string[] {
  return list.split(' ').reduce<string[]>((lines, part) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + part.length > letters) return [...lines, part]
    return [...lines.slice(0, -1), `${last} ${part}`]
  }, [])
}

type Place = Pick<NumberLabel, 'anchor'> & { readonly center: Point; readonly start: Point }

function places([x, y]: Point, width: number, height: number): Place[] {
  const side = (right: boolean, down: number): Place => {
    const edge = x + (right ? GAP : -GAP)
    const top = y - height / 2 + down
    const middle = edge + ((right ? 1 : -1) * width) / 2
    return { anchor: right ? 'start' : 'end', center: [middle, y + down], start: [edge, top] }
  }
  const over = (down: boolean): Place => {
    const middle = y + (down ? 1 : -1) * (GAP + height / 2)
    return { anchor: 'middle', center: [x, middle], start: [x, middle - height / 2] }
  }
  const shifts = [0, height / 2, -height / 2, height / 4, -height / 4]
  return [
    ...shifts.flatMap((down) => [side(true, down), side(false, down)]),
    over(true),
    over(false),
  ]
}

/** The name comes first; its numbers are bold. */
export function numberFace(line: number): Face {
  return line === 0 ? FACES.plain : FACES.bold
}

/** The name with all its numbers, broken three ways; the name alone where nothing else has room. */
function linesFor(mark: Mark, numbers: string): string[][] {
  const name = mark.name
  return [...LINES.map((letters) => [name, ...brokenAt(numbers, letters)]), [name]]
}

function optionsOf(mark: Mark, at: Point, numbers: string, measure: MeasureText) {
  return linesFor(mark, numbers).flatMap((lines) => {
    const widths = lines.map((line, index) => measure(line, numberFace(index), NUMBER_FONT))
    const width = Math.max(...widths)
    const height = lines.length * NUMBER_LINE
    return places(at, width, height).map(({ center, start, anchor }) => {
      const box = boxAround(center, width, height)
      return { boxes: [box], value: { mark: mark.id, lines, at: start, anchor, box } }
    })
  })
}

/**
 * Names and numbers for the marks of a map, none over a mark or over another. Where the numbers have no
 * room the name stands alone, and leads to the key beside the map; without room for a name, nothing does. Those with most to say come first.
 *
 * @param numbersOf the numbers of a mark's events, as they are printed
 * @param measure how wide they are
 */
export function numberLabels(
  scene: MapScene,
  numbersOf: (mark: Mark) => string,
  measure: MeasureText,
): NumberLabel[] {
  const spot = (mark: Mark): Point => project(mark.at, scene.camera, scene.size)
  const obstacles = scene.marks.map((mark) => boxAround(spot(mark), 2 * MARK_HALF, 2 * MARK_HALF))
  const candidates = scene.marks
    .toSorted((a, b) => b.events.length - a.events.length)
    .map((mark) => ({ options: optionsOf(mark, spot(mark), numbersOf(mark), measure) }))
  return placeBoxes<NumberLabel>(candidates, [{ size: scene.size, obstacles }])
}

/** Names of countries and waters that the number labels leave room for. */
export function basemapNames(
  scene: MapScene,
  taken: readonly NumberLabel[],
  measure: MeasureText,
): Label[] {
  return scene.labels.filter((label) => {
    if (label.kind !== 'country' && label.kind !== 'water') return false
    const box = labelBox(project(label.at, scene.camera, scene.size), label, measure)
    return !taken.some((other) => touches(box, other.box))
  })
}
