/** A bar of the strip: where it stands, and how far from the base line it reaches, CSS px. */
export interface Bar {
  readonly x0: number
  readonly x1: number
  readonly reach: number
}

/** CSS px between words and a bar beside them. */
const AIR = 3

/**
 * The leftmost place at which words of this width, so far from the base line, lie over no bar; null where there is none.
 *
 * @param bars from left to right
 * @param from,to the strip's ends, CSS px
 * @param off how far from the base line the words begin, CSS px
 */
export function freeOfBars(
  bars: readonly Bar[],
  from: number,
  to: number,
  width: number,
  off: number,
): number | null {
  let x = from
  for (const { x0, x1, reach } of bars) {
    if (reach <= off || x1 + AIR <= x) continue
    if (x0 - AIR >= x + width) break
    x = x1 + AIR
  }
  return x + width <= to ? x : null
}
