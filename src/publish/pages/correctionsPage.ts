import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageHead } from '../../ui/document/PageHead.tsx'
import { node, toMarkup, type Node } from '../../ui/tree/node.ts'
import type { Story } from '../../core/model/story.ts'
import { correctionsOf, type Correction } from '../../scene/shared/corrections.ts'
import { formatDate } from '../../text/dates.ts'
import { pageMessagesFor } from '../../text/messages/pageMessages.ts'
import type { Site } from '../../ui/document/site.ts'
import { htmlPage } from './htmlPage.ts'
import { addressOf, CORRECTIONS, eventFolder } from '../siteAddress.ts'

/** From the page to the site's root. */
const ROOT = '../'

function entry({ date, text, event }: Correction, language: string): Node {
  return node(
    'li',
    {},
    node('time', { datetime: date.replace('~', '') }, formatDate(date, language)),
    ' ',
    node('a', { href: `${ROOT}${eventFolder(event.id)}` }, event.title),
    node('p', {}, text),
  )
}

/** `corrections/`: what was changed in which event after it was published, newest first. */
export function correctionsPage(story: Story, site: Site, css: string): string {
  const { language } = story
  const { corrections: messages, partOf } = pageMessagesFor(language)
  const all = correctionsOf(story)
  const facts = {
    title: messages.title,
    description: messages.about,
    storyTitle: story.title,
    language,
    address: addressOf(site, CORRECTIONS),
    root: ROOT,
    preview: null,
    oembed: null,
  }
  const body = node(
    'main',
    { class: 'lost' },
    node('p', {}, `${partOf} `, node('a', { href: ROOT }, story.title)),
    node('h1', {}, messages.title),
    node('p', {}, all.length === 0 ? messages.none : messages.about),
    ...(all.length === 0 ? [] : [node('ol', {}, ...all.map((one) => entry(one, language)))]),
  )
  const head = renderToStaticMarkup(createElement(PageHead, { facts }))
  return htmlPage({ language, head, css, body: toMarkup(body) })
}
