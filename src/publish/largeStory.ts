/**
 * Additional files for a story too large for one document: its outline in pieces, for the scripts,
 * and its articles page by page, for readers without scripts and for the list, which takes them
 * from there.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { contextOf } from '../ui/document/context.ts'
import { EventArticle } from '../ui/document/card/EventArticle.tsx'
import { PageHead } from '../ui/document/PageHead.tsx'
import { GlyphDrawings } from '../ui/document/glyph.tsx'
import { pageFolder, PAGE, PIECE, isLarge } from '../core/model/large.ts'
import { TO_ROOT } from '../features/large/articles.ts'
import { toPiece } from '../features/large/pieces.ts'
import type { Event } from '../core/model/event.ts'
import { outlineStory } from '../core/model/outline.ts'
import type { Story } from '../core/model/story.ts'
import { cardScene, indexCards, type CardIndex } from '../scene/list/cardScene.ts'
import { messagesFor } from '../text/messages/index.ts'
import { addressOf } from './siteAddress.ts'
import type { Site } from '../ui/document/site.ts'
import { htmlPage } from './pages/htmlPage.ts'
import { terse } from './terse.ts'

function runs<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, run) =>
    all.slice(run * length, (run + 1) * length),
  )
}

/** Links between the pages, and to the graphic. */
function navigation(page: number, pages: number, { language }: Story): string {
  const { document: messages } = messagesFor(language)
  const link = (href: string, text: string) => createElement('a', { href, key: href }, text)
  const links = [
    ...(page > 1 ? [link(`../${page - 1}/`, messages.previousPage)] : []),
    link(TO_ROOT, messages.toGraphic),
    ...(page < pages ? [link(`../${page + 1}/`, messages.nextPage)] : []),
  ]
  const spaced = links.flatMap((one, at) => (at > 0 ? [' · ', one] : [one]))
  return renderToStaticMarkup(createElement('nav', {}, spaced))
}

function article(event: Event, story: Story, index: CardIndex): string {
  const own = contextOf(story, messagesFor(story.language), event)
  const context = { ...own, link: (id: string) => `${TO_ROOT}${own.link(id)}` }
  const props = { card: cardScene(event, index), context, whole: true }
  return `<li>${renderToStaticMarkup(createElement(EventArticle, props))}</li>`
}

interface Book {
  readonly story: Story
  readonly site: Site
  readonly css: string
  readonly index: CardIndex
  readonly pages: number
}

function pageText(
  events: readonly Event[],
  page: number,
  { story, site, css, index, pages }: Book,
) {
  const title = messagesFor(story.language).document.pageOf(page, pages)
  const facts = {
    title,
    description: story.dek,
    storyTitle: story.title,
    language: story.language,
    address: addressOf(site, pageFolder(page)),
    root: TO_ROOT,
    preview: null,
    oembed: null,
  }
  const nav = navigation(page, pages, story)
  const glyphs = renderToStaticMarkup(
    createElement(GlyphDrawings, { story: outlineStory({ ...story, events }) }),
  )
  const heading = renderToStaticMarkup(createElement('h1', {}, `${story.title}: ${title}`))
  const list = events.map((event) => article(event, story, index)).join('')
  const main = `<main data-page="${page}">${heading}${nav}<ol class="page">${list}</ol>${nav}</main>`
  const head = renderToStaticMarkup(createElement(PageHead, { facts }))
  return htmlPage({ language: story.language, head, css, body: glyphs + terse(main) })
}

/** The files of a large story by path on the site; none for any other. */
export function largeStoryFiles(
  story: Story,
  site: Site,
  css: string,
  wanted = Infinity,
): Map<string, string> {
  if (!isLarge(story)) return new Map()
  const pieces = runs(outlineStory(story).events, PIECE).map(
    (events, piece) => [`outline/${piece}.json`, JSON.stringify(toPiece(events))] as const,
  )
  const all = runs(story.events, PAGE)
  const book = { story, site, css, index: indexCards(story), pages: all.length }
  const pages = all
    .slice(0, wanted)
    .map(
      (events, at) => [`${pageFolder(at + 1)}index.html`, pageText(events, at + 1, book)] as const,
    )
  return new Map([...pieces, ...pages])
}
