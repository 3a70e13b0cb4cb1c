import { POINT_OPACITY, POINT_RADIUS, SOFT_OPACITY, SOFT_RADIUS } from './cloud.ts'

/** The shape of a point without its colour, shared by all points of its kind. */
export interface Stamp {
  /** From edge to middle, CSS px. */
  readonly half: number
  /** Device px. */
  readonly side: number
  /** Row by row, 0 to 255. */
  readonly alpha: Uint8Array
}

/** Samples per pixel along each axis, for a smooth rim. */
const FINE = 4

function covered(column: number, row: number, middle: number, radius: number): number {
  let inside = 0
  for (let look = 0; look < FINE * FINE; look += 1) {
    const x = column + ((look % FINE) + 0.5) / FINE - middle
    const y = row + (Math.floor(look / FINE) + 0.5) / FINE - middle
    if (x * x + y * y <= radius * radius) inside += 1
  }
  return inside / (FINE * FINE)
}

/** @param ratio device px per CSS px */
export function stampOf(isSoft: boolean, ratio: number): Stamp {
  const radius = isSoft ? SOFT_RADIUS : POINT_RADIUS
  const half = Math.ceil(radius)
  const side = Math.ceil(2 * half * ratio)
  const opacity = 255 * (isSoft ? SOFT_OPACITY : POINT_OPACITY)
  const shares = Array.from({ length: side * side }, (_, at) =>
    covered(at % side, Math.floor(at / side), half * ratio, radius * ratio),
  )
  return { half, side, alpha: Uint8Array.from(shares, (share) => Math.round(share * opacity)) }
}

/** A stamp in a colour, in pixel format: red in the lowest eight bits. */
export interface Print extends Stamp {
  readonly pixels: Int32Array
}

export function printOf(stamp: Stamp, [red = 0, green = 0, blue = 0]: Uint8Array): Print {
  const colour = red | (green << 8) | (blue << 16)
  return { ...stamp, pixels: Int32Array.from(stamp.alpha, (one) => one && (one << 24) | colour) }
}

/** One colour channel of a pixel over that of another, each weighted by its visibility. */
function mixed(above: number, below: number, weight: number, rest: number): number {
  return Math.floor(((above & 255) * weight + (below & 255) * rest) / (weight + rest) + 0.5)
}

/**
 * One pixel over another: alpha, blue, green, red, eight bits each, as a signed 32-bit integer;
 * colours are not premultiplied by alpha.
 */
export function over(below: number, above: number): number {
  const weight = (above >>> 24) * 255
  const rest = (below >>> 24) * (255 - (above >>> 24))
  if (rest === 0) return above
  const alpha = Math.floor((weight + rest) / 255 + 0.5)
  const blue = mixed(above >>> 16, below >>> 16, weight, rest)
  const green = mixed(above >>> 8, below >>> 8, weight, rest)
  return (alpha << 24) | (blue << 16) | (green << 8) | mixed(above, below, weight, rest)
}
