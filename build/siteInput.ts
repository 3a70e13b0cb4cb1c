import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureInput } from '../src/publish/siteFiles.ts'
import * as publish from '../src/publish/siteFiles.ts'
import { themed } from '../src/publish/theme.ts'
import { siteStory } from './checkData.ts'
import { pagesWanted, readSite } from '../src/cli/folder.ts'
import { keptIn } from '../src/cli/previewCache.ts'
import { toPng } from './previewRaster.ts'
import { readBasemap, readDetail } from './readBasemap.ts'
import { previewFonts } from './readFonts.ts'

/** The style sheets of pages without scripts, besides the tokens. */
const SHEETS = ['base.css', 'document/article.css', 'document/card.css', 'event.css']
const CACHE = 'node_modules/.cache/truceline-previews'

function readInput(root: string): PictureInput {
  const textIn = (path: string): string => readFileSync(join(root, path), 'utf8')
  const site = readSite(root)
  const tokens = themed(textIn('src/app/tokens.css'), site.theme)
  const guide = 'docs/teaching.md'
  return {
    story: siteStory(root, site).story,
    site,
    basemap: readBasemap(root),
    detail: readDetail(root),
    tokens,
    css: publish.pageSheet(
      tokens,
      SHEETS.map((name) => textIn(`src/app/${name}`)),
    ),
    teaching: existsSync(join(root, guide)) ? textIn(guide) : null,
    pages: pagesWanted(),
    fonts: previewFonts(),
    favicon: textIn('public/favicon.svg'),
  }
}

/** Every file of the project's site except the story's own page, its scripts and the pictures. */
export function pageFiles(root: string): ReadonlyMap<string, string> {
  return publish.pageFiles(readInput(root))
}

/** Its pictures; those whose drawing has not changed come from a folder. */
export function pictureFiles(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  return publish.pictureFiles(readInput(root), keptIn(join(root, CACHE), toPng))
}
