import { toUnit } from '../../../scene/shared/camera.ts'
import type { Stroke } from './hatch.ts'

/** The graticule: computed rather than stored. In the unit square of Web Mercator. */
const COLUMNS = 36
const LATITUDES = Array.from({ length: 17 }, (_, index) => index * 10 - 80)

function rows(): number[] {
  return LATITUDES.map((lat) => toUnit([0, lat])[1])
}

/** Meridians and parallels every ten degrees. */
export function graticule(): Stroke[] {
  const columns = Array.from({ length: COLUMNS + 1 }, (_, index) => index / COLUMNS)
  const meridians = columns.map((x): Stroke => [
    [x, 0],
    [x, 1],
  ])
  const parallels = rows().map((y): Stroke => [
    [0, y],
    [1, y],
  ])
  return [...meridians, ...parallels]
}

/**
 * The same as path data in a world `side` units wide; its steps repeat, so it compresses to almost
 * nothing.
 */
export function graticulePath(side: number): string {
  const step = Math.round((side / COLUMNS) * 1e4) / 1e4
  const meridians = `M0 0v${side}${`m${step}-${side}v${side}`.repeat(COLUMNS)}`
  const parallels = rows().map((y) => `M0 ${Math.round(y * side * 100) / 100}h${side}`)
  return [meridians, ...parallels].join('')
}
