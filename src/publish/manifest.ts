import type { Story } from '../core/model/story.ts'

/** The manifest's path from the site's root. */
export const MANIFEST = 'manifest.webmanifest'

const SIZES = [192, 512] as const

const iconFile = (size: number, purpose: 'any' | 'maskable'): string =>
  `icons/${purpose}-${size}.png`

/**
 * The site's icons as PNG, drawn from one SVG whose box is 32 wide: as it is, and reduced on a
 * plain background so that a device may crop it to a circle (the inner 80 % are kept).
 */
export function iconSvgs(favicon: string): ReadonlyMap<string, string> {
  const inner = favicon.replace(/^<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')
  const svg = (size: number, body: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${body}</svg>`
  const masked = `<path fill="#fff" d="M0 0h32v32H0z"/><g transform="translate(4.8 4.8) scale(.7)">${inner}</g>`
  return new Map(
    SIZES.flatMap((size) => [
      [iconFile(size, 'any'), svg(size, inner)] as const,
      [iconFile(size, 'maskable'), svg(size, masked)] as const,
    ]),
  )
}

/** The page colour of the light theme; white if the tokens name none. */
function paperOf(tokens: string): string {
  return /--paper:\s*(#[0-9a-f]{3,8})/i.exec(tokens)?.[1] ?? '#ffffff'
}

/** The web app manifest, for installing the site; all addresses in it are relative. */
export function manifest(
  { title, dek, language }: Pick<Story, 'title' | 'dek' | 'language'>,
  tokens: string,
): string {
  const colour = paperOf(tokens)
  return `${JSON.stringify({
    name: title,
    description: dek,
    lang: language,
    id: './',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: colour,
    theme_color: colour,
    icons: SIZES.flatMap((size) =>
      (['any', 'maskable'] as const).map((purpose) => ({
        src: iconFile(size, purpose),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  })}\n`
}

/** Links to the manifest in the head of the story's own page. */
export function manifestLink(): string {
  return `<link rel="manifest" href="${MANIFEST}">`
}
