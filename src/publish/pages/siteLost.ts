import { calledInline } from '../calledInline.ts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageHead } from '../../ui/document/PageHead.tsx'
import { pageMessagesFor } from '../../text/messages/pageMessages.ts'
import { node, toMarkup, type Node } from '../../ui/tree/node.ts'
import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import { daysOf } from '../../text/dates.ts'
import { formatSpan } from '../../text/span.ts'
import type { Site } from '../../ui/document/site.ts'
import { htmlPage } from './htmlPage.ts'
import { openLostLink } from './lostLink.ts'
import { addressOf, eventFolder } from '../siteAddress.ts'

/**
 * A link that works at any depth: absolute if the site's address is known; otherwise from the
 * host's root, which is right for a site at the root and corrected by the script for one under a
 * path.
 */
export function link(path: string, text: string, site: Site): Node {
  return node('a', { href: addressOf(site, path) ?? `/${path}`, 'data-path': path }, text)
}

function entry(event: Event, story: Story, site: Site): Node {
  const when = node('time', {}, formatSpan(event.span, daysOf(story)))
  return node('li', {}, link(eventFolder(event.id), event.title, site), ' ', when)
}

function scriptOf(story: Story): string {
  return calledInline(
    openLostLink,
    story.events.map(({ id }) => id),
  )
}

/** `404.html`: says what is wrong, links to the story and its events, opens old links. */
export function lostPage(story: Story, site: Site, css: string): string {
  const { lost } = pageMessagesFor(story.language)
  const facts = {
    title: lost.title,
    description: lost.text,
    storyTitle: story.title,
    language: story.language,
    address: null,
    root: addressOf(site, '') ?? '/',
    preview: null,
    oembed: null,
  }
  const body = node(
    'main',
    { class: 'lost' },
    node('h1', {}, lost.title),
    node('p', {}, lost.text),
    node('h2', {}, lost.whole),
    node('p', {}, link('', story.title, site)),
    node('h2', {}, lost.events),
    node('ol', {}, ...story.events.map((event) => entry(event, story, site))),
  )
  const head = renderToStaticMarkup(createElement(PageHead, { facts }))
  const noIndex = '<meta name="robots" content="noindex">'
  // The icon's path is as unknown as the page's own: an icon at a wrong address would be another
  // 404.
  const known = site.url === '' ? head.replace(/<link rel="icon"[^>]*>/, '') : head
  const parts = { language: story.language, head: known + noIndex, css }
  return htmlPage({ ...parts, body: toMarkup(body) + scriptOf(story) })
}
