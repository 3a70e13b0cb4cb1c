import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { PageHead } from '../app/document/PageHead.tsx'
import { node, toMarkup, type Node } from '../map/node.ts'
import type { Story } from '../model/story.ts'
import { correctionsOf, type Correction } from '../scene/corrections.ts'
import { formatDate } from '../text/dates.ts'
import { pageWordsFor } from '../text/pageWords.ts'
import type { Site } from './site.ts'
import { htmlPage } from './htmlPage.ts'
import { addressOf, CORRECTIONS, eventFolder } from './siteAddress.ts'

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
  const { corrections: words, partOf } = pageWordsFor(language)
  const all = correctionsOf(story)
  const facts = {
    title: words.title,
    description: words.about,
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
    node('h1', {}, words.title),
    node('p', {}, all.length === 0 ? words.none : words.about),
    ...(all.length === 0 ? [] : [node('ol', {}, ...all.map((one) => entry(one, language)))]),
  )
  const head = renderToStaticMarkup(createElement(PageHead, { facts }))
  return htmlPage({ language, head, css, body: toMarkup(body) })
}
