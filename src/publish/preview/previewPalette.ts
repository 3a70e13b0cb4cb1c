import { paletteOf, type Palette } from '../../islands/map/svg/palette.ts'

/** Colours that follow the theme of the page that holds the picture. */
export const LIVE: Palette = paletteOf((name) => `var(--${name})`)

/**
 * The light theme from `tokens.css`, for pictures without a style sheet.
 *
 * @throws {Error} if a colour is missing: a black picture would be worse
 */
export function lightPalette(tokens: string): Palette {
  const [, light = ''] = /:root\s*\{([^}]*)\}/.exec(tokens) ?? []
  const values = new Map(
    Array.from(light.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,8})\s*;/gi), ([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  )
  return paletteOf((name) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`tokens.css gives no light colour --${name}`)
    return value
  })
}
