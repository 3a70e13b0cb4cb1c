/**
 * oEmbed (oembed.com, 1.0) without a server: each page of the site names a JSON file of its own, so a
 * content system that is given the page's link embeds the graphic at that event. Only where the site's
 * address is known, for an answer takes none but absolute addresses.
 */
import type { Event } from '../src/model/event.ts'
import type { Story } from '../src/model/story.ts'
import type { Site } from './folder.ts'
import { STORY_PREVIEW } from './previews.ts'
import { addressOf, eventFolder, previewFile } from './siteAddress.ts'

/** CSS px; the frame is usable at this height without any script on the page around it. */
const SIZE = { width: 800, height: 600 } as const
const PREVIEW = { width: 1200, height: 630 } as const

const FILE = 'oembed.json'

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** A frame and nothing else: content systems keep these attributes and strip the rest. */
function frame(address: string, title: string): string {
  const { width, height } = SIZE
  return `<iframe src="${escape(address)}" title="${escape(title)}" width="${width}" height="${height}" frameborder="0" scrolling="auto"></iframe>`
}

function answer(story: Story, site: Site, event: Event | null): string | null {
  const query = event === null ? '?mode=embed' : `?event=${event.id}&mode=embed`
  const [root, shown] = [addressOf(site, ''), addressOf(site, query)]
  const preview = addressOf(site, previewFile(event === null ? STORY_PREVIEW : event.id))
  if (root === null || shown === null || preview === null) return null
  const title = event === null ? story.title : `${event.title} · ${story.title}`
  const told = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: story.credit,
    provider_url: root,
    html: frame(shown, title),
    ...SIZE,
    thumbnail_url: preview,
    thumbnail_width: PREVIEW.width,
    thumbnail_height: PREVIEW.height,
  }
  return `${JSON.stringify(told, null, 2)}\n`
}

/** Where a page's answer stands: beside the page. `null`: the story's own page. */
export function oembedPath(event: string | null): string {
  return event === null ? FILE : `${eventFolder(event)}${FILE}`
}

/** The answers of all pages, by their paths on the site; none where its address is not known. */
export function oembedFiles(story: Story, site: Site): Map<string, string> {
  const pages = [null, ...story.events].flatMap((event) => {
    const text = answer(story, site, event)
    return text === null ? [] : [[oembedPath(event?.id ?? null), text] as const]
  })
  return new Map(pages)
}
