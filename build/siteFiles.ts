import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PreviewTags } from '../src/app/document/PageHead.tsx'
import { pageWordsFor } from '../src/text/pageWords.ts'
import { dataBlock, storyPageData } from '../src/app/document/structuredData.ts'
import type { Basemap as Tier } from '../src/map/basemap.ts'
import { readBasemap } from './basemap.ts'
import { checkFolder } from './checkData.ts'
import { eventPages } from './eventPages.ts'
import { readSite } from './folder.ts'
import { shrinkCss } from './htmlPage.ts'
import { cachedPng } from './previewCache.ts'
import { previewSvgs, STORY_PREVIEW, type PreviewInput } from './previews.ts'
import { addressOf, previewFile } from './siteAddress.ts'
import { robots, sitemap } from './siteIndex.ts'
import { lostPage } from './siteLost.ts'

const SHEETS = ['tokens.css', 'document/article.css', 'event.css']
const CACHE = 'node_modules/.cache/truceline-previews'

type Files = Map<string, string | Uint8Array>

function textIn(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function readInput(root: string): PreviewInput {
  const { story } = checkFolder(root, readSite(root).story)
  const detail = JSON.parse(textIn(root, 'data/basemap/detail.json')) as Tier
  const tokens = textIn(root, 'src/app/tokens.css')
  return { story, basemap: readBasemap(root), detail, tokens }
}

async function pictures(input: PreviewInput, root: string): Promise<Files> {
  const files: Files = new Map()
  for (const [name, svg] of previewSvgs(input))
    files.set(previewFile(name), await cachedPng(svg, join(root, CACHE)))
  return files
}

/** Every file of the site beside the story's own page and its scripts, by path. */
export async function siteFiles(root: string): Promise<Files> {
  const [site, input] = [readSite(root), readInput(root)]
  const { story } = input
  const css = shrinkCss(SHEETS.map((name) => textIn(root, `src/app/${name}`)).join('\n'))
  const map = sitemap(story, site)
  return new Map([
    ...eventPages({ ...input, site, css }),
    ...(await pictures(input, root)),
    ['404.html', lostPage(story, site, css)],
    ['robots.txt', robots(site)],
    ...(map === null ? [] : [['sitemap.xml', map] as const]),
    // GitHub Pages would leave out folders that begin with an underscore.
    ['.nojekyll', ''],
  ])
}

/** What the head of the story's own page says beside its title: preview picture, structured data. */
export function storyHead(root: string): string {
  const site = readSite(root)
  const { story } = checkFolder(root, site.story)
  const preview = addressOf(site, previewFile(STORY_PREVIEW))
  const alt = pageWordsFor(story.language).previewOf(story.title, '')
  const shown = preview === null ? null : { address: preview, alt }
  const page = addressOf(site, '')
  const data = storyPageData(story, { page, story: page, preview })
  return renderToStaticMarkup(createElement(PreviewTags, { preview: shown })) + dataBlock(data)
}
