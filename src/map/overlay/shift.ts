import type { Point } from '../../scene/camera.ts'

/**
 * The CSS `transform` that brings an element to a point. At rest it meets whole pixels, as the
 * prerendered page's layout does, so that text is sharp and the script's first picture is the same.
 */
function shiftTo([x, y]: Point, isAtRest: boolean): string {
  const digits = isAtRest ? 0 : 2
  return `translate(${x.toFixed(digits)}px,${y.toFixed(digits)}px)`
}

const shifts = new WeakMap<Element, string>()

/** Brings an element to a point; one that stands there already is left alone. */
export function shift(element: HTMLElement | SVGElement, at: Point, isAtRest: boolean): void {
  const to = shiftTo(at, isAtRest)
  if (shifts.get(element) === to) return
  shifts.set(element, to)
  element.style.transform = to
}
