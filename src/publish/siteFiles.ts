import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { OembedLink, PreviewTags } from '../ui/document/PageHead.tsx'
import { dataBlock, storyPageData } from '../ui/document/structuredData.ts'
import type { Basemap as Tier } from '../islands/map/base/basemap.ts'
import { openingEvents } from '../core/model/large.ts'
import type { Story } from '../core/model/story.ts'
import { pageMessagesFor } from '../text/messages/pageMessages.ts'
import type { Basemap } from '../islands/map/base/storyBasemap.ts'
import { correctionsPage } from './pages/correctionsPage.ts'
import { eventPages } from './pages/eventPages.ts'
import { shrinkCss } from './pages/htmlPage.ts'
import { largeStoryFiles } from './largeStory.ts'
import { iconSvgs, MANIFEST, manifest, manifestLink } from './manifest.ts'
import type { Fonts } from './preview/previewFont.ts'
import type { Raster } from './preview/previewPng.ts'
import { previewSvgs, STORY_PREVIEW } from './preview/previews.ts'
import type { Site } from '../ui/document/site.ts'
import { addressOf, CORRECTIONS, previewFile, TEACHING } from './siteAddress.ts'
import { robots, sitemap } from './pages/siteIndex.ts'
import { lostPage } from './pages/siteLost.ts'
import { oembedFiles, oembedPath } from './pages/siteOembed.ts'
import { teachingPage } from './pages/teachingPage.ts'

/** What the files beside the story's own page are made from. */
export interface SiteInput {
  readonly story: Story
  readonly site: Site
  readonly basemap: Basemap
  /** The finer tier, for pictures of small areas. */
  readonly detail: Tier
  /** The tokens of the style sheets in the site's theme, and with them the rules of pages without scripts. */
  readonly tokens: string
  readonly css: string
  /** The teaching guide in Markdown; null if there is none. */
  readonly teaching: string | null
  /** How many pages of a large story are written. */
  readonly pages: number
}

/** The style rules of pages without scripts, as one sheet. */
export function pageSheet(tokens: string, sheets: readonly string[]): string {
  return shrinkCss([tokens, ...sheets].join('\n'))
}

/** The guide as a page; null if there is none, or it is for another story. */
function guide({ teaching, story, site, css }: SiteInput): string | null {
  return teaching === null ? null : teachingPage(teaching, story, site, css)
}

/** A page and a picture for each of many thousands of events would make a site of gigabytes. */
function opening(input: SiteInput): SiteInput {
  return { ...input, story: { ...input.story, events: openingEvents(input.story) } }
}

/** Every file of the site except the story's own page, its scripts and the pictures, by path. */
export function pageFiles(whole: SiteInput): ReadonlyMap<string, string> {
  const input = opening(whole)
  const { story, site, css, tokens, pages } = input
  const map = sitemap(story, site)
  const teaching = guide(input)
  return new Map([
    ...eventPages(input),
    ...oembedFiles(story, site),
    ...largeStoryFiles(whole.story, site, css, pages),
    [`${CORRECTIONS}index.html`, correctionsPage(story, site, css)],
    ...(teaching === null ? [] : [[`${TEACHING}index.html`, teaching] as const]),
    [MANIFEST, manifest(story, tokens)],
    ['404.html', lostPage(story, site, css)],
    ['robots.txt', robots(site)],
    ...(map === null ? [] : [['sitemap.xml', map] as const]),
    // GitHub Pages would leave out folders that begin with an underscore.
    ['.nojekyll', ''],
  ])
}

/** What pictures need besides. */
export interface PictureInput extends SiteInput {
  readonly fonts: Fonts
  /** The site's icon, an SVG. */
  readonly favicon: string
}

/** The preview pictures of the story and of its events, and the site's icons, by path. */
export async function pictureFiles(
  input: PictureInput,
  toPng: Raster,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fonts, favicon } = input
  const files = new Map<string, Uint8Array>()
  for (const [name, svg] of previewSvgs({ ...opening(input), fonts }))
    files.set(previewFile(name), await toPng(svg))
  for (const [name, svg] of iconSvgs(favicon)) files.set(name, await toPng(svg))
  return files
}

/** Links to the guide from the story's own page: the menu shows what the head names. */
function helpLink(input: SiteInput): string {
  if (guide(input) === null) return ''
  const { title } = pageMessagesFor(input.story.language).teaching
  return renderToStaticMarkup(createElement('link', { rel: 'help', href: TEACHING, title }))
}

/**
 * What the head of the story's own page contains besides its title: preview, oEmbed, structured
 * data.
 */
export function storyHead(input: SiteInput): string {
  const { story, site } = input
  const preview = addressOf(site, previewFile(STORY_PREVIEW))
  const alt = pageMessagesFor(story.language).previewOf(story.title, '')
  const shown = preview === null ? null : { address: preview, alt }
  const page = addressOf(site, '')
  const data = storyPageData(story, { page, story: page, preview })
  const oembed = { address: addressOf(site, oembedPath(null)), title: story.title }
  const tags = [createElement(PreviewTags, { preview: shown }), createElement(OembedLink, oembed)]
  const marks = tags.map((tag) => renderToStaticMarkup(tag))
  return [...marks, manifestLink(), helpLink(opening(input)), dataBlock(data)].join('')
}
