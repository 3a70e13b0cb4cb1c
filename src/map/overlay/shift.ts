import type { Point } from '../../scene/camera.ts'

/**
 * The CSS `transform` that brings an element to a point. At rest it meets whole pixels, as the
 * prerendered page's layout does, so that text is sharp and the script's first picture is the same.
 */
export function shiftTo([x, y]: Point, isAtRest: boolean): string {
  const digits = isAtRest ? 0 : 2
  return `translate(${x.toFixed(digits)}px,${y.toFixed(digits)}px)`
}
