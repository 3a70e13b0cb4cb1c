/** Anything less is a browser's rounding. */
const ROUNDING = 0.02

/**
 * How many CSS px of the window one px of the element takes: more than 1 if a style sheet enlarges
 * the map, as in a presentation. Scene sizes are in the element's px; pointers and boxes are in the
 * window's.
 */
export function magnificationOf(element: HTMLElement): number {
  const own = element.offsetWidth
  const scale = own > 0 ? element.getBoundingClientRect().width / own : 1
  return Math.abs(scale - 1) < ROUNDING || !(scale > 0) ? 1 : scale
}
