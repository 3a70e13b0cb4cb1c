// The basemap's path strings as runs of whole numbers, and back; data/basemap/README.md has the format.

/** A point in the path's own units, y southward. */
export type Step = readonly [x: number, y: number]

/** A ring or a line; the first point of a ring is not written again at its end. */
export interface Run {
  /** Whether it is a hole of the outline before it. */
  readonly hole: boolean
  readonly closed: boolean
  readonly points: readonly Step[]
}

const RUN = /[Mm][^Mm]*/g
const NUMBER = /-?\d+/g

function walk(numbers: readonly number[], [startX, startY]: Step): Step[] {
  let [x, y] = [startX, startY]
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0
    y += numbers[2 * index + 1] ?? 0
    return [x, y]
  })
}

/** The runs of a path that keeps to the format; {@link writeRuns} gives the same bytes back. */
export function readRuns(path: string): Run[] {
  let start: Step = [0, 0]
  return Array.from(path.matchAll(RUN), ([text]) => {
    const hole = text.startsWith('m')
    const points = walk(Array.from(text.matchAll(NUMBER), Number), hole ? start : [0, 0])
    start = points[0] ?? start
    return { hole, closed: text.endsWith('z'), points }
  })
}

function pack(numbers: readonly number[]): string {
  return numbers.map((one, at) => (at > 0 && one >= 0 ? ` ${one}` : String(one))).join('')
}

/** Runs as path data. A hole is counted from the first point of the run before it. */
export function writeRuns(runs: readonly Run[]): string {
  return runs
    .map(({ hole, closed, points }, index) => {
      const [first = [0, 0], ...rest] = points
      const [fromX, fromY] = hole ? (runs[index - 1]?.points[0] ?? [0, 0]) : [0, 0]
      const steps = rest.flatMap(([x, y], at) => {
        const [beforeX, beforeY] = points[at] ?? first
        return [x - beforeX, y - beforeY]
      })
      const begin = `${hole ? 'm' : 'M'}${pack([first[0] - fromX, first[1] - fromY])}`
      return `${begin}l${pack(steps)}${closed ? 'z' : ''}`
    })
    .join('')
}
