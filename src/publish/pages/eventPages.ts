/**
 * One page per event: the same card as in the story's document, a static map, and links to related
 * pages. No script, no other file except an icon; all links are relative, so it works wherever the
 * site is published.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  EventBody,
  EventFooter,
  EventHeader,
  type EventPageProps,
} from '../../ui/document/EventPage.tsx'
import { PageHead, type PageFacts } from '../../ui/document/PageHead.tsx'
import { contextOf } from '../../ui/document/context.ts'
import { pageMessagesFor, type PageMessages } from '../../text/messages/pageMessages.ts'
import { dataBlock, eventData } from '../../ui/document/structuredData.ts'
import { mapMessages } from '../../islands/map/mapMessages.ts'
import { node, toMarkup } from '../../ui/tree/node.ts'
import type { Event } from '../../core/model/event.ts'
import { outlineStory } from '../../core/model/outline.ts'
import type { Size } from '../../scene/shared/camera.ts'
import { cardScene, indexCards } from '../../scene/list/cardScene.ts'
import { basemapLabelsOf } from '../../scene/map/basemapLabels.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import { messagesFor } from '../../text/messages/index.ts'
import type { Site } from '../../ui/document/site.ts'
import { roomForText } from '../../scene/shared/textWidth.ts'
import { htmlPage } from './htmlPage.ts'
import { mapNodes } from '../preview/previewMap.ts'
import { LIVE } from '../preview/previewPalette.ts'
import { locatorScene } from '../preview/previewScene.ts'
import { tierFor, type PreviewInput } from '../preview/previews.ts'
import { addressOf, eventFolder, previewFile } from '../siteAddress.ts'
import { oembedPath } from './siteOembed.ts'

export interface EventPagesInput extends Omit<PreviewInput, 'fonts'> {
  readonly site: Site
  /** Style rules, inlined in each page. */
  readonly css: string
}

/** The static map is laid out for this size, CSS px, and scales with the page. */
const LOCATOR: Size = { width: 440, height: 240 }

/** "Jeddah", "Washington and Moscow"; empty where the event has no place on the map. */
function placesIn({ marks }: MapScene, language: string): string {
  const towns = [...new Set(marks.flatMap((mark) => mark.towns))]
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(towns)
}

interface Drawer {
  readonly scene: (event: string) => MapScene
  readonly markup: (scene: MapScene, label: string) => string
}

function drawerFor({
  story,
  basemap,
  detail,
}: Pick<PreviewInput, 'story' | 'basemap' | 'detail'>): Drawer {
  const outline = outlineStory(story)
  const basemapLabels = basemapLabelsOf(basemap.countries, basemap.regions, story.language)
  const messages = mapMessages(outline, messagesFor(story.language))
  const { world, regions } = basemap
  return {
    scene: (event) => locatorScene(outline, event, LOCATOR, basemapLabels, regions, roomForText),
    markup: (scene, label) => {
      const tier = tierFor(scene, world, detail)
      // It is drawn in the reader's fonts, whatever they are.
      const type = { measure: roomForText, families: null }
      const drawn = mapNodes(scene, { basemap: tier, regions, messages, palette: LIVE, type })
      const viewBox = `0 0 ${LOCATOR.width} ${LOCATOR.height}`
      const svg = node('svg', { viewBox, role: 'img', 'aria-label': label }, ...drawn)
      return toMarkup(node('figure', { class: 'locator' }, svg))
    },
  }
}

function factsOf(event: Event, places: string, { story, site }: EventPagesInput): PageFacts {
  const image = addressOf(site, previewFile(event.id))
  const alt = pageMessagesFor(story.language).previewOf(event.title, places)
  return {
    title: event.title,
    description: event.summary,
    storyTitle: story.title,
    language: story.language,
    address: addressOf(site, eventFolder(event.id)),
    root: '../../',
    preview: image === null ? null : { address: image, alt },
    oembed: addressOf(site, oembedPath(event.id)),
  }
}

function headOf(event: Event, facts: PageFacts, { story, site }: EventPagesInput): string {
  const { address: page, preview } = facts
  const data = eventData(event, story, {
    page,
    story: addressOf(site, ''),
    preview: preview?.address ?? null,
  })
  return renderToStaticMarkup(createElement(PageHead, { facts })) + dataBlock(data)
}

/** Cards are written for a list, with third-level headings; here the event's is the first level. */
function raised(markup: string): string {
  return markup.replace(/<(\/?)h4\b/g, '<$1h2')
}

function bodyOf(props: EventPageProps, map: string): string {
  const header = renderToStaticMarkup(createElement(EventHeader, props))
  const rest = renderToStaticMarkup(createElement(EventBody, props))
  const footer = renderToStaticMarkup(createElement(EventFooter, props))
  return `<main><article>${header}${map}${raised(rest)}</article>${footer}</main>`
}

function labelOf(places: string, page: PageMessages): string {
  return places === '' ? page.mapWithout : page.mapOf(places)
}

/** The pages of all events, by path on the site. */
export function eventPages(input: EventPagesInput): Map<string, string> {
  const { story, css } = input
  const [messages, page] = [messagesFor(story.language), pageMessagesFor(story.language)]
  const [index, drawer] = [indexCards(story), drawerFor(input)]
  const pages = story.events.map((event) => {
    const scene = drawer.scene(event.id)
    const places = placesIn(scene, story.language)
    const map = drawer.markup(scene, labelOf(places, page))
    const context = contextOf(story, messages, event)
    const props = { story, card: cardScene(event, index), context, page }
    const head = headOf(event, factsOf(event, places, input), input)
    const html = htmlPage({ language: story.language, head, css, body: bodyOf(props, map) })
    return [`${eventFolder(event.id)}index.html`, html] as const
  })
  return new Map(pages)
}
