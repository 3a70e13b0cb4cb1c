import type { Wording } from '../core/model/rules/rule.ts'
import type { Basemap as Tier } from '../islands/map/base/basemap.ts'
import type { Basemap } from '../islands/map/base/storyBasemap.ts'
import { decodeOutlines, type Outlines, type OutlinesFile } from './outlines.ts'
import { readFonts, type Fonts } from './preview/previewFont.ts'

/** A finished engine: its files by path, as `npm run build:engine` writes them. It knows no story. */
export type Engine = ReadonlyMap<string, Uint8Array>

/** Where things are in an engine. */
export const PARTS = {
  /** What every site has as it is: scripts, style sheets, basemap, `embed.js`, icon. */
  site: 'site/',
  /** The story's own page, with places for what is told of it. */
  page: 'page.html',
  /** The same for a site of one file, and the scripts for it, packed. */
  singlePage: 'single.html',
  singleScript: 'single.gz',
  /** The worker that keeps a copy, without its plan. */
  worker: 'worker.js',
  tokens: 'tokens.css',
  /** The rules of pages without scripts, besides the tokens. */
  pageRules: 'pages.css',
  wording: 'wording.json',
  kinds: 'kinds/',
  basemap: 'basemap/',
  fonts: 'fonts/',
  raster: 'resvg.wasm',
  icon: 'site/favicon.svg',
  /** The project that `truceline new` writes. */
  template: 'template/',
  version: 'version.txt',
} as const

/** The bytes of one of its files. @throws {Error} if it is not there: the engine is not whole */
export function bytesIn(engine: Engine, path: string): Uint8Array {
  const bytes = engine.get(path)
  if (!bytes) throw new Error(`The engine has no file "${path}": build or install it again.`)
  return bytes
}

const decoder = new TextDecoder()

/** The same as text. */
export function textIn(engine: Engine, path: string): string {
  return decoder.decode(bytesIn(engine, path))
}

function jsonIn<T>(engine: Engine, path: string): T {
  return JSON.parse(textIn(engine, path)) as T
}

/** Its files below a folder, by their paths from there. */
export function folderIn(engine: Engine, folder: string): ReadonlyMap<string, Uint8Array> {
  const own = [...engine].filter(([path]) => path.startsWith(folder))
  return new Map(own.map(([path, bytes]) => [path.slice(folder.length), bytes]))
}

/** The kinds of events that every story may use, under the names that the reader of stories expects. */
export function sharedKinds(engine: Engine): Readonly<Record<string, string>> {
  const kinds = folderIn(engine, PARTS.kinds)
  return Object.fromEntries(
    [...kinds].map(([name, bytes]) => [`${PARTS.kinds}${name}`, decoder.decode(bytes)]),
  )
}

const basemapPart = <T>(engine: Engine, name: string): T =>
  jsonIn(engine, `${PARTS.basemap}${name}.json`)

/** What of the basemap is written into documents. */
export function basemapIn(engine: Engine): Basemap {
  return {
    world: basemapPart(engine, 'world'),
    regions: basemapPart(engine, 'regions'),
    countries: basemapPart(engine, 'countries'),
  }
}

export function detailIn(engine: Engine): Tier {
  return basemapPart(engine, 'detail')
}

export function outlinesIn(engine: Engine): Outlines {
  return decodeOutlines(basemapPart<OutlinesFile>(engine, 'outlines'))
}

export function wordingIn(engine: Engine): readonly Wording[] {
  return jsonIn<{ readonly words: readonly Wording[] }>(engine, PARTS.wording).words
}

export function fontsIn(engine: Engine): Fonts {
  return readFonts((file) => bytesIn(engine, `${PARTS.fonts}${file}`))
}
