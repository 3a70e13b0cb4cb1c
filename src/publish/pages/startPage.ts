import { calledInline } from '../calledInline.ts'
import { node, toMarkup, type Node } from '../../ui/tree/node.ts'
import type { Story } from '../../core/model/story.ts'
import { formatDays } from '../../text/dates.ts'
import { directionOf } from '../../text/direction.ts'
import { firstSentence } from '../../text/firstSentence.ts'
import { pageMessagesFor } from '../../text/messages/pageMessages.ts'
import { htmlPage } from './htmlPage.ts'
import { openAmong } from './openAmong.ts'
import { STORY_PREVIEW } from '../preview/previews.ts'
import type { Site } from '../../ui/document/site.ts'
import { addressOf, previewFile } from '../siteAddress.ts'
import { link } from './siteLost.ts'

/** One of the stories of a site. */
export interface Placed {
  /** Its folder on the site. */
  readonly folder: string
  readonly story: Story
}

/** What the start page of several stories is made from. */
export interface StartInput {
  readonly stories: readonly Placed[]
  readonly site: Site
  /** The rules of pages without scripts. */
  readonly css: string
}

/** A list of pictures with words, in as many columns as there is room for. */
const RULES =
  '.wide{max-inline-size:64rem}.stories{list-style:none;margin:0;padding:0;display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}' +
  '.stories img{display:block;inline-size:100%;block-size:auto;border:1px solid var(--border)}.stories h2{margin-block:.5rem 0}.stories p{margin-block:.25rem 0}'

/** The language of the page itself: that of the first story. */
const languageOf = ({ stories }: Pick<StartInput, 'stories'>): string =>
  stories[0]?.story.language ?? 'en'

function titleOf(input: StartInput): string {
  return input.site.title === ''
    ? pageMessagesFor(languageOf(input)).stories.title
    : input.site.title
}

function entry({ folder, story }: Placed): Node {
  const { language, title, dek, opens, closes, zone } = story
  const days = formatDays(opens, closes - 1, zone, { lang: language, sharedYear: null })
  const picture = { src: `${folder}/${previewFile(STORY_PREVIEW)}`, width: 1200, height: 630 }
  return node(
    'li',
    { lang: language, dir: directionOf(language) },
    // The words beside it say what it shows.
    node('img', { ...picture, alt: '', loading: 'lazy' }),
    node('h2', {}, node('a', { href: `${folder}/` }, title)),
    node('p', {}, node('time', {}, days)),
    node('p', {}, firstSentence(dek)[0]),
  )
}

/** Elements without an end tag. */
const VOID_ENDS = /<\/(?:img|link|meta)>/g

const markupOf = (...nodes: readonly Node[]): string =>
  nodes.map((one) => toMarkup(one).replace(VOID_ENDS, '')).join('')

function scriptOf(stories: readonly Placed[]): string {
  const list = stories.map(
    ({ folder, story }) => [folder, story.events.map(({ id }) => id)] as const,
  )
  return calledInline(openAmong, list)
}

/** `index.html` of a site of several stories: each with its days, its picture and what it is about. */
export function startPage(input: StartInput): string {
  const { stories, site, css } = input
  const [language, title] = [languageOf(input), titleOf(input)]
  const description = stories.map(({ story }) => story.title).join(' · ')
  const address = addressOf(site, '')
  const [first] = stories
  const preview = first && addressOf(site, `${first.folder}/${previewFile(STORY_PREVIEW)}`)
  const head = [
    node('title', {}, title),
    node('meta', { name: 'description', content: description }),
    node('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
    node('link', { rel: 'icon', href: './favicon.svg', type: 'image/svg+xml' }),
    ...(address === null ? [] : [node('link', { rel: 'canonical', href: address })]),
    node('meta', { property: 'og:title', content: title }),
    node('meta', { property: 'og:description', content: description }),
    ...(preview ? [node('meta', { property: 'og:image', content: preview })] : []),
  ]
  const list = node('ul', { class: 'stories' }, ...stories.map(entry))
  const body = node('main', { class: 'lost wide' }, node('h1', {}, title), list)
  return htmlPage({
    language,
    head: markupOf(...head),
    css: css + RULES,
    body: markupOf(body) + scriptOf(stories),
  })
}

/** `404.html` of a site of several stories: says what is wrong, leads to each, and opens old links. */
export function lostAmong(input: StartInput): string {
  const { stories, site, css } = input
  const language = languageOf(input)
  const { lost, stories: messages } = pageMessagesFor(language)
  const list = stories.map(({ folder, story }) =>
    node('li', {}, link(`${folder}/`, story.title, site)),
  )
  const body = node(
    'main',
    { class: 'lost' },
    node('h1', {}, lost.title),
    node('p', {}, messages.lost),
    node('h2', {}, link('', titleOf(input), site)),
    node('ul', {}, ...list),
  )
  const head = [
    node('title', {}, `${lost.title} · ${titleOf(input)}`),
    node('meta', { name: 'robots', content: 'noindex' }),
  ]
  return htmlPage({
    language,
    head: markupOf(...head),
    css,
    body: markupOf(body) + scriptOf(stories),
  })
}
