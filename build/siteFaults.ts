import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lowContrasts } from '../src/publish/contrast.ts'
import { foldersOf } from '../src/cli/folder.ts'
import type { Site } from '../src/publish/site.ts'
import { themed, themeFaults, tokensOf, type Theme } from '../src/publish/theme.ts'

function addressFaults(url: string): string[] {
  if (url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))) return []
  return [
    `site.json: url is "${url}"; it must be a full address, such as https://example.org/map/.`,
  ]
}

function folderFaults(root: string, story: string): string[] {
  if (existsSync(join(foldersOf(root, story).story, 'story.json'))) return []
  return [`site.json: story is "${story}", but there is no data/${story}/story.json.`]
}

function colourFaults(root: string, theme: Theme): string[] {
  const css = readFileSync(join(root, 'src/app/tokens.css'), 'utf8')
  const faults = themeFaults(css, theme)
  if (faults.length > 0) return faults
  const { light, dark } = tokensOf(themed(css, theme))
  return Object.entries({ light, dark }).flatMap(([scheme, tokens]) =>
    lowContrasts(tokens).map((pair) => `site.json: theme.${scheme}: ${pair}.`),
  )
}

/** What is wrong with `site.json`, a line each, with the remedy. */
export function siteFaults(root: string, { url, story, theme }: Site): string[] {
  return [...addressFaults(url), ...folderFaults(root, story), ...colourFaults(root, theme)]
}

/** What a site without an address lacks; null if the address is known. */
export function missingAddress({ url }: Site): string | null {
  return url === ''
    ? 'The site’s address is not known, so there is no sitemap, no oEmbed and no preview picture in links. Set "url" in site.json, or SITE_URL.'
    : null
}
