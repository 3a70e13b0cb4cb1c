import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARTS } from '../src/publish/engine.ts'
import { FILES } from '../src/publish/previewFont.ts'
import { fontFile } from './readFonts.ts'
import { rasterCode } from './previewRaster.ts'

/** The style sheets of pages without scripts, besides the tokens. */
const SHEETS = ['base.css', 'document/article.css', 'document/card.css', 'event.css']

const BASEMAP = ['world', 'regions', 'countries', 'detail', 'outlines'] as const

/** What an engine holds besides what the bundler makes: data, fonts and sheets of the project, by path. */
export function engineFiles(root: string): ReadonlyMap<string, Uint8Array | string> {
  const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  const kinds = readdirSync(join(root, 'data/kinds')).filter((name) => name.endsWith('.json'))
  return new Map<string, Uint8Array | string>([
    [PARTS.tokens, text('src/app/tokens.css')],
    [PARTS.pageRules, SHEETS.map((name) => text(`src/app/${name}`)).join('\n')],
    [PARTS.wording, bytes('data/wording.json')],
    [PARTS.raster, rasterCode()],
    ...kinds.map((name) => [`${PARTS.kinds}${name}`, bytes(`data/kinds/${name}`)] as const),
    ...BASEMAP.map(
      (name) => [`${PARTS.basemap}${name}.json`, bytes(`data/basemap/${name}.json`)] as const,
    ),
    ...Object.values(FILES).map((file) => [`${PARTS.fonts}${file}`, fontFile(file)] as const),
  ])
}
