import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { OembedLink, PreviewTags } from '../src/app/document/PageHead.tsx'
import { pageWordsFor } from '../src/text/pageWords.ts'
import { dataBlock, storyPageData } from '../src/app/document/structuredData.ts'
import type { Basemap as Tier } from '../src/map/basemap.ts'
import { openingEvents } from '../src/model/large.ts'
import type { Story } from '../src/model/story.ts'
import { readBasemap } from './basemap.ts'
import { siteStory } from './checkData.ts'
import { correctionsPage } from './correctionsPage.ts'
import { eventPages } from './eventPages.ts'
import { readSite, type Site } from './folder.ts'
import { shrinkCss } from './htmlPage.ts'
import { cachedPng } from './previewCache.ts'
import { previewSvgs, STORY_PREVIEW, type PreviewInput } from './previews.ts'
import { addressOf, CORRECTIONS, previewFile, TEACHING } from './siteAddress.ts'
import { robots, sitemap } from './siteIndex.ts'
import { iconSvgs, MANIFEST, manifest, manifestLink } from './manifest.ts'
import { largeStoryFiles } from './largeStory.ts'
import { lostPage } from './siteLost.ts'
import { oembedFiles, oembedPath } from './siteOembed.ts'
import { teachingPage } from './teachingPage.ts'
import { themed } from './theme.ts'

const SHEETS = ['base.css', 'document/article.css', 'document/card.css', 'event.css']
const CACHE = 'node_modules/.cache/truceline-previews'

type Files = Map<string, string | Uint8Array>

function textIn(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function readInput(root: string, site: Site): PreviewInput {
  const whole = siteStory(root, site).story
  // A page and a picture for each of many thousands of events would make a site of gigabytes.
  const story = { ...whole, events: openingEvents(whole) }
  const detail = JSON.parse(textIn(root, 'data/basemap/detail.json')) as Tier
  const tokens = themed(textIn(root, 'src/app/tokens.css'), site.theme)
  return { story, basemap: readBasemap(root), detail, tokens }
}

/** The style rules of pages without scripts, in the host's colours. */
function sheetOf(root: string, tokens: string): string {
  const rest = SHEETS.map((name) => textIn(root, `src/app/${name}`))
  return shrinkCss([tokens, ...rest].join('\n'))
}

/** The teaching guide; null if there is none, or it is for another story. */
function teachingIn(root: string, story: Story, site: Site, css: string): string | null {
  const path = join(root, 'docs/teaching.md')
  return existsSync(path) ? teachingPage(readFileSync(path, 'utf8'), story, site, css) : null
}

/** Links to it from the story's own page: the menu shows what the head names. */
function helpLink(root: string, story: Story, site: Site): string {
  if (teachingIn(root, story, site, '') === null) return ''
  const { title } = pageWordsFor(story.language).teaching
  return renderToStaticMarkup(createElement('link', { rel: 'help', href: TEACHING, title }))
}

async function pictures(input: PreviewInput, root: string): Promise<Files> {
  const files: Files = new Map()
  for (const [name, svg] of previewSvgs(input))
    files.set(previewFile(name), await cachedPng(svg, join(root, CACHE)))
  for (const [name, svg] of iconSvgs(textIn(root, 'public/favicon.svg')))
    files.set(name, await cachedPng(svg, join(root, CACHE)))
  return files
}

/** Every file of the site except the story's own page, its scripts and the pictures, by path. */
export function pageFiles(root: string): Files {
  const site = readSite(root)
  const input = readInput(root, site)
  const { story } = input
  const css = sheetOf(root, input.tokens)
  const map = sitemap(story, site)
  const teaching = teachingIn(root, story, site, css)
  return new Map([
    ...eventPages({ ...input, site, css }),
    ...oembedFiles(story, site),
    ...largeStoryFiles(siteStory(root, site).story, site, css),
    [`${CORRECTIONS}index.html`, correctionsPage(story, site, css)],
    ...(teaching === null ? [] : [[`${TEACHING}index.html`, teaching] as const]),
    [MANIFEST, manifest(story, input.tokens)],
    ['404.html', lostPage(story, site, css)],
    ['robots.txt', robots(site)],
    ...(map === null ? [] : [['sitemap.xml', map] as const]),
    // GitHub Pages would leave out folders that begin with an underscore.
    ['.nojekyll', ''],
  ])
}

/** The preview pictures of the story and of its events, by path. */
export function pictureFiles(root: string): Promise<Files> {
  return pictures(readInput(root, readSite(root)), root)
}

/**
 * What the head of the story's own page contains besides its title: preview, oEmbed, structured
 * data.
 */
export function storyHead(root: string): string {
  const site = readSite(root)
  const { story } = siteStory(root, site)
  const preview = addressOf(site, previewFile(STORY_PREVIEW))
  const alt = pageWordsFor(story.language).previewOf(story.title, '')
  const shown = preview === null ? null : { address: preview, alt }
  const page = addressOf(site, '')
  const data = storyPageData(story, { page, story: page, preview })
  const oembed = { address: addressOf(site, oembedPath(null)), title: story.title }
  const tags = [createElement(PreviewTags, { preview: shown }), createElement(OembedLink, oembed)]
  const marks = tags.map((tag) => renderToStaticMarkup(tag))
  const links = [manifestLink(), helpLink(root, story, site)]
  return [...marks, ...links, dataBlock(data)].join('')
}
