import type { Size } from '../scene/camera.ts'

/** Tells which points come first at their pixel, so that what lies under another is not drawn. */
export interface Stamps {
  /** Forgets all, for a picture of this size in CSS px. */
  readonly begin: (size: Size) => void
  /** Whether the point lies in the picture, and none did at its pixel before. */
  readonly isFirst: (x: number, y: number) => boolean
}

/** A round counted up is cheaper than a page wiped clean. */
export function createStamps(): Stamps {
  let width = 0
  let height = 0
  let round = 0
  let seen = new Uint32Array(0)
  return {
    begin: (size) => {
      const [wide, high] = [Math.ceil(size.width), Math.ceil(size.height)]
      if (wide !== width || high !== height) seen = new Uint32Array(wide * high)
      width = wide
      height = high
      round += 1
    },
    isFirst: (x, y) => {
      if (!(x >= 0 && y >= 0 && x < width && y < height)) return false
      const pixel = Math.floor(y) * width + Math.floor(x)
      if (seen[pixel] === round) return false
      seen[pixel] = round
      return true
    },
  }
}
