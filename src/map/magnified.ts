/** Less than this is a browser's rounding. */
const ROUNDING = 0.02

/**
 * How many CSS px of the window one px of the element takes: more than 1 where a style sheet enlarges the
 * map, as before a class. Sizes of scenes are the element's own; pointers and boxes are the window's.
 */
export function magnificationOf(element: HTMLElement): number {
  const own = element.offsetWidth
  const scale = own > 0 ? element.getBoundingClientRect().width / own : 1
  return Math.abs(scale - 1) < ROUNDING || !(scale > 0) ? 1 : scale
}
