import { POINT_OPACITY, POINT_RADIUS, SOFT_OPACITY, SOFT_RADIUS } from './mass.ts'

/** The picture of a point without its colour, the same for all of its sort. */
export interface Stamp {
  /** From its edge to its middle, CSS px. */
  readonly half: number
  /** Device px. */
  readonly side: number
  /** Row by row, 0 to 255. */
  readonly alpha: Uint8Array
}

/** Looks into a pixel along each axis, for a smooth rim. */
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

/** @param ratio device px to a CSS px */
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

/** A stamp in a colour, as pixels hold it: red in the lowest eight bits. */
export interface Print extends Stamp {
  readonly pixels: Uint32Array
}

export function printOf(stamp: Stamp, [red = 0, green = 0, blue = 0]: Uint8Array): Print {
  const colour = red | (green << 8) | (blue << 16)
  return { ...stamp, pixels: Uint32Array.from(stamp.alpha, (one) => one && (one << 24) | colour) }
}

/** One pixel over another: alpha, blue, green, red, eight bits each, the colours not yet dimmed by alpha. */
export function over(below: number, above: number): number {
  const alpha = above >>> 24
  const under = (below >>> 24) * (255 - alpha)
  if (under === 0) return above
  const sum = alpha * 255 + under
  const mix = (shift: number): number => {
    const [a, b] = [(above >>> shift) & 255, (below >>> shift) & 255]
    return Math.round((a * alpha * 255 + b * under) / sum) << shift
  }
  return ((Math.round(sum / 255) << 24) | mix(16) | mix(8) | mix(0)) >>> 0
}
