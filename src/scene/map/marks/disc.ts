import type { Point } from '../../shared/camera.ts'

/** A round mark that wants to stand at a point of the picture. */
export interface Disc {
  readonly id: string
  /** Where it belongs, CSS px. */
  readonly at: Point
  /** CSS px: two discs are apart where their centres are a little more than their radii apart. */
  readonly radius: number
  /** Of two that push each other, the heavier moves less. Greater than 0. */
  readonly cloud: number
}

/** Paper that is left between two discs, CSS px. */
const AIR = 1

/** How far apart, in CSS px, the centres of two discs have to be. */
export function gapOf(a: Pick<Disc, 'radius'>, b: Pick<Disc, 'radius'>): number {
  return a.radius + b.radius + AIR
}
