import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PictureInput } from '../src/publish/siteFiles.ts'
import * as publish from '../src/publish/siteFiles.ts'
import { themed } from '../src/publish/theme.ts'
import { siteStory } from './checkData.ts'
import { pagesWanted, readSite } from '../src/cli/folder.ts'
import { keptIn } from '../src/cli/previewCache.ts'
import { toPng } from './previewRaster.ts'
import { plainSheets } from './styles/plainSheets.ts'
import { readBasemap, readDetail } from './readBasemap.ts'
import { previewFonts } from './readFonts.ts'

const CACHE = 'node_modules/.cache/truceline-previews'

function readInput(root: string): PictureInput {
  const textIn = (path: string): string => readFileSync(join(root, path), 'utf8')
  const site = readSite(root)
  const tokens = themed(textIn('src/ui/styles/tokens.css'), site.theme)
  const guide = 'docs/teaching.md'
  return {
    story: siteStory(root, site).story,
    site,
    basemap: readBasemap(root),
    detail: readDetail(root),
    tokens,
    css: publish.pageSheet(tokens, plainSheets(root)),
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
