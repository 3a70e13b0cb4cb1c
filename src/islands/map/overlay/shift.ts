import type { Point } from '../../../scene/shared/camera.ts'

/**
 * The CSS `transform` that moves an element to a point. At rest it is aligned to whole pixels, as
 * in the prerendered page, so that text is sharp and the script's first picture is the same.
 */
function shiftTo([x, y]: Point, isAtRest: boolean): string {
  const digits = isAtRest ? 0 : 2
  return `translate(${x.toFixed(digits)}px,${y.toFixed(digits)}px)`
}

const shifts = new WeakMap<Element, string>()

/** Moves an element to a point; one already there is left alone. */
export function shift(element: HTMLElement | SVGElement, at: Point, isAtRest: boolean): void {
  const to = shiftTo(at, isAtRest)
  if (shifts.get(element) === to) return
  shifts.set(element, to)
  element.style.transform = to
}
