/**
 * oEmbed (oembed.com, 1.0) without a server: each page of the site names its own JSON file, so a
 * content management system given the page's link embeds the graphic at that event. Only if the
 * site's address is known, since a response takes only absolute addresses.
 */
import type { Event } from '../../core/model/event.ts'
import type { Story } from '../../core/model/story.ts'
import type { Site } from '../../ui/document/site.ts'
import { escapeValue } from '../../features/share/embedCode.ts'
import { STORY_PREVIEW } from '../preview/previews.ts'
import { addressOf, eventFolder, previewFile } from '../siteAddress.ts'

/** CSS px; the frame is usable at this height without a script on the host's page. */
const SIZE = { width: 800, height: 600 } as const
const PREVIEW = { width: 1200, height: 630 } as const

const FILE = 'oembed.json'

/**
 * A frame and nothing else: content management systems keep these attributes and strip the rest.
 */
function frame(address: string, title: string): string {
  const { width, height } = SIZE
  return `<iframe src="${escapeValue(address)}" title="${escapeValue(title)}" width="${width}" height="${height}" frameborder="0" scrolling="auto"></iframe>`
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

/** The path of a page's response, beside the page. `null`: the story's own page. */
export function oembedPath(event: string | null): string {
  return event === null ? FILE : `${eventFolder(event)}${FILE}`
}

/** The responses for all pages, by path on the site; none if its address is unknown. */
export function oembedFiles(story: Story, site: Site): Map<string, string> {
  const pages = [null, ...story.events].flatMap((event) => {
    const text = answer(story, site, event)
    return text === null ? [] : [[oembedPath(event?.id ?? null), text] as const]
  })
  return new Map(pages)
}
