import { renderPage, writeFiles, type PageInput } from '../shell/page/prerender.tsx'
import type { StoryFile, StoryFiles } from '../session/story/storyFile.ts'
import type { CheckedStory } from '../core/model/read/check.ts'
import { isLarge } from '../core/model/large.ts'
import type { Story } from '../core/model/story.ts'
import { basemapFor } from '../islands/map/base/storyBasemap.ts'
import type { Release } from '../session/story/release.ts'
import {
  basemapIn,
  bytesIn,
  detailIn,
  folderIn,
  fontsIn,
  PARTS,
  textIn,
  type Engine,
} from './engine.ts'
import { planOf, versionOf, withVersion, workerOf } from './offlinePlan.ts'
import { withPolicy } from './policy.ts'
import { createRaster, type Raster } from './preview/previewPng.ts'
import { sha256Hex } from './sha256.ts'
import { foldPage, SINGLE } from './single.ts'
import type { Site } from '../ui/document/site.ts'
import { pageFiles, pageSheet, pictureFiles, storyHead, type PictureInput } from './siteFiles.ts'
import { storyFiles } from './storyFiles.ts'
import { fillPage } from './pages/storyPage.ts'
import { themed, themeRules } from './theme.ts'

/** How a site is written. */
export interface Options {
  readonly site: Site
  /** The version and day of the story's release, for citations. */
  readonly release: Release
  /** The teaching guide in Markdown; null if there is none. */
  readonly teaching: string | null
  /** How many pages of a large story are written; all if it is missing. */
  readonly pages?: number
  /** Files of the host's own, by path on the site; they come before the engine's of the same name. */
  readonly own?: ReadonlyMap<string, Uint8Array>
  /** The way from the story’s page to the folder of the engine’s files, where several stories share them: "../". */
  readonly engineAt?: string
  /** Whether to write the site of one file as well. */
  readonly hasSingle: boolean
  /** Keeps pictures that take long to draw; without it each is drawn anew. */
  readonly keep?: (draw: Raster) => Raster
}

/** A site: its files by path; those that it shares by the way to them. */
export type Published = ReadonlyMap<string, Uint8Array>

type Files = Map<string, string | Uint8Array>

function pictureInput(engine: Engine, story: Story, options: Options): PictureInput {
  const { site, teaching, pages = Infinity } = options
  const tokens = themed(textIn(engine, PARTS.tokens), site.theme)
  return {
    story,
    site,
    teaching,
    pages,
    tokens,
    css: pageSheet(tokens, [textIn(engine, PARTS.pageRules)]),
    basemap: basemapIn(engine),
    detail: detailIn(engine),
    fonts: fontsIn(engine),
    favicon: textIn(engine, PARTS.icon),
  }
}

/** The name of the worker never changes: browsers request updates under the name they know. */
const WORKER = 'sw.js'

/** Gives pages their policy, then what is kept its version, and adds the worker that keeps it. */
function finished(engine: Engine, files: Files): Files {
  for (const [path, content] of files)
    if (path.endsWith('.html') && typeof content === 'string') files.set(path, withPolicy(content))
  const version = versionOf(files)
  const plan = planOf(files, version)
  for (const [path, content] of files)
    if (typeof content === 'string') files.set(path, withVersion(path, content, version))
  return files.set(WORKER, workerOf(textIn(engine, PARTS.worker), plan))
}

function singlePage(engine: Engine, input: PageInput, told: StoryFiles, theme: string): string {
  const page = renderPage({ ...input, whole: true })
  const template = textIn(engine, PARTS.singlePage)
  const html = fillPage(template, { page, head: '', files: null, theme })
  const [script, icon] = [bytesIn(engine, PARTS.singleScript), bytesIn(engine, PARTS.icon)]
  return withPolicy(foldPage({ html, script, story: told, icon }))
}

/**
 * Writes the site of a story. Pure: no clock, no network, nothing kept; the same engine, story and options
 * give the same bytes in Node and in every browser.
 *
 * @throws {Error} if the engine is not whole
 */
export async function publish(
  engine: Engine,
  { story: checked, problems }: Pick<CheckedStory, 'story' | 'problems'>,
  options: Options,
): Promise<Published> {
  const {
    site,
    release,
    hasSingle,
    own = new Map(),
    keep = (draw) => draw,
    engineAt = '',
  } = options
  const placed = (path: string): string => (path.startsWith('assets/') ? engineAt + path : path)
  const template = textIn(engine, PARTS.page)
  const story = site.title === '' ? checked : { ...checked, title: site.title }
  const pictures = pictureInput(engine, story, options)
  const basemap = basemapFor(pictures.basemap, pictures.detail, story)
  const input = { story, problems, site, basemap }
  const told = writeFiles(input, release)
  const written = storyFiles(told, sha256Hex)
  const theme = themeRules(textIn(engine, PARTS.tokens), site.theme)
  const toPng = keep(createRaster(bytesIn(engine, PARTS.raster), pictures.fonts))
  const page = fillPage(
    engineAt === '' ? template : template.replaceAll('./assets/', placed('assets/')),
    {
      page: renderPage(input),
      head: storyHead(pictures),
      files: new Map([...written].map(([name, { path }]): [StoryFile, string] => [name, path])),
      theme,
    },
  )
  const files = finished(
    engine,
    new Map<string, string | Uint8Array>([
      ...[...folderIn(engine, PARTS.site)].map(([path, bytes]) => [placed(path), bytes] as const),
      ...own,
      ...[...written.values()].map(({ path, text }) => [path, text] as const),
      ...pageFiles(pictures),
      ...(await pictureFiles(pictures, toPng)),
      ['index.html', page],
    ]),
  )
  if (hasSingle && !isLarge(story)) files.set(SINGLE, singlePage(engine, input, told, theme))
  const encoder = new TextEncoder()
  const bytes = (content: string | Uint8Array): Uint8Array =>
    typeof content === 'string' ? encoder.encode(content) : content
  return new Map([...files].map(([path, content]) => [path, bytes(content)]))
}
