/** A colour as "#rrggbb". */
export type Colour = string

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16))
}

/** Relative luminance of sRGB, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, 1 to 21 (WCAG 2.2, "contrast ratio"); NaN for anything that is not a colour. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

function mixed(from: Colour, to: Colour, share: number): Colour {
  const ends = channels(to)
  const mix = channels(from).map((channel, index) =>
    Math.round(channel + ((ends[index] ?? 0) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mix.join('')}`
}

const STEPS = 20

/**
 * The colour, moved only as far towards `ink` as needed for a contrast of at least `least` with
 * `ground`. `ink` itself must have that contrast.
 */
export function readable(colour: Colour, ground: Colour, ink: Colour, least: number): Colour {
  for (let step = 0; step < STEPS; step++) {
    const tried = mixed(colour, ink, step / STEPS)
    if (contrast(tried, ground) >= least) return tried
  }
  return ink
}
