import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFiles } from '../src/cli/readFiles.ts'
import { PARTS } from '../src/publish/engine.ts'
import { FILES } from '../src/publish/preview/previewFont.ts'
import { fontFile } from './readFonts.ts'
import { rasterCode } from './previewRaster.ts'
import { plainSheets } from './styles/plainSheets.ts'

const BASEMAP = ['world', 'regions', 'countries', 'detail', 'outlines'] as const

/** What an engine holds besides what the bundler makes: data, fonts and sheets of the project, by path. */
export function engineFiles(root: string): ReadonlyMap<string, Uint8Array | string> {
  const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(root, path)))
  const text = (path: string): string => readFileSync(join(root, path), 'utf8')
  const kinds = readdirSync(join(root, 'data/kinds')).filter((name) => name.endsWith('.json'))
  const { version } = JSON.parse(text('package.json')) as { readonly version: string }
  const template = [...readFiles(join(root, 'template'))]
  return new Map<string, Uint8Array | string>([
    [PARTS.version, `${version}\n`],
    ...template.map(([path, content]) => [`${PARTS.template}${path}`, content] as const),
    [PARTS.tokens, text('src/ui/styles/tokens.css')],
    [PARTS.pageRules, plainSheets(root).join('\n')],
    [PARTS.wording, bytes('data/wording.json')],
    [PARTS.raster, rasterCode()],
    ...kinds.map((name) => [`${PARTS.kinds}${name}`, bytes(`data/kinds/${name}`)] as const),
    ...BASEMAP.map(
      (name) => [`${PARTS.basemap}${name}.json`, bytes(`data/basemap/${name}.json`)] as const,
    ),
    ...Object.values(FILES).map((file) => [`${PARTS.fonts}${file}`, fontFile(file)] as const),
  ])
}
