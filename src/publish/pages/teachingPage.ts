import { marked } from 'marked'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageHead } from '../../ui/document/PageHead.tsx'
import { node, toMarkup } from '../../ui/tree/node.ts'
import { outlineStory } from '../../core/model/outline.ts'
import type { Story } from '../../core/model/story.ts'
import { pageMessagesFor } from '../../text/messages/pageMessages.ts'
import { openLink } from '../../core/view/open.ts'
import type { Site } from '../../ui/document/site.ts'
import { htmlPage } from './htmlPage.ts'
import { addressOf, TEACHING } from '../siteAddress.ts'

/** The site's address in the guide: readers of the file replace it with their own. */
const EXAMPLE = 'https://example.org/truceline/'

/** From the page to the site's root. */
const ROOT = '../'

/** The paragraph for those who read the file outside the site. */
const FOR_READERS_OF_THE_FILE = /^The links begin with [^]*?\n\n/m

const CSS = `.lost ul{padding-inline-start:1.2rem;list-style:disc}.lost p{margin-block:.6rem}
table{margin-block:.75rem;border-collapse:collapse}
td,th{padding:.4rem .6rem .4rem 0;text-align:start;vertical-align:top;border-block-start:1px solid var(--hairline)}
td:first-child{white-space:nowrap}`

/** Every link in the guide to the site, without the site's address. */
export function linksInto(guide: string): string[] {
  return [...guide.matchAll(/\]\(([^)]*)\)/g)].flatMap(([, to = '']) =>
    to.startsWith(EXAMPLE) ? [to.slice(EXAMPLE.length)] : [],
  )
}

/** What a link asks for that the story lacks, in a line; null if it opens. */
export function faultOf(link: string, story: Story): string | null {
  const [, event] = /^events\/([^/]+)\/$/.exec(link) ?? []
  if (event !== undefined)
    return story.events.some(({ id }) => id === event) ? null : `no event ${event}`
  const [problem] = openLink(outlineStory(story), link).problems
  return problem ? `${problem.param}=${problem.found}` : null
}

/**
 * `teaching/`: the teaching guide as a page of the site, with links into the site. Null if one of
 * them names something that the story lacks: the guide is then for another story.
 */
export function teachingPage(guide: string, story: Story, site: Site, css: string): string | null {
  if (linksInto(guide).some((link) => faultOf(link, story) !== null)) return null
  const { language } = story
  const { teaching: messages, partOf } = pageMessagesFor(language)
  const facts = {
    title: messages.title,
    description: messages.about,
    storyTitle: story.title,
    language,
    address: addressOf(site, TEACHING),
    root: ROOT,
    preview: null,
    oembed: null,
  }
  const text = guide.replace(FOR_READERS_OF_THE_FILE, '').replaceAll(EXAMPLE, ROOT)
  const above = toMarkup(node('p', {}, `${partOf} `, node('a', { href: ROOT }, story.title)))
  const head = renderToStaticMarkup(createElement(PageHead, { facts }))
  const body = `<main class="lost">${above}${marked.parse(text, { async: false })}</main>`
  return htmlPage({ language, head, css: css + CSS, body })
}
