/** A stretch from top to bottom, CSS px. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

/** What a mark needs above and below its middle, with its name, CSS px. */
const ROOM = 24

function held(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/**
 * How far a picture slides down behind a lower window, so that places of it are seen: no farther than
 * needed from where it lies, and never so far that the window shows more than the picture. Where not all of
 * them have room together, the first of them decides.
 *
 * @param places heights of places in the picture, the most important first
 */
export function slideInto(places: readonly number[], window: Stretch, picture: Stretch): number {
  const [first] = places
  if (first === undefined) return 0
  const [high, low] = [Math.min(...places), Math.max(...places)]
  const room = window.bottom - window.top - 2 * ROOM
  const [from, to] = low - high <= room ? [high, low] : [first, first]
  const wanted = held(0, window.top + ROOM - from, window.bottom - ROOM - to)
  const most = window.top - picture.top
  return held(wanted, Math.min(most, window.bottom - picture.bottom), most)
}
