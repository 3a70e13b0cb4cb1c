import type { Story } from '../model/story.ts'
import type { Site } from './site.ts'
import { addressOf, CORRECTIONS, eventFolder } from './siteAddress.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escape(text: string): string {
  return text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)
}

/**
 * `sitemap.xml` (sitemaps.org, 0.9): the story, its events and its corrections. Null if the site's
 * address is unknown, since a sitemap takes only absolute addresses. No dates: when a page last
 * changed is not known here.
 */
export function sitemap({ events }: Story, site: Site): string | null {
  const paths = ['', ...events.map(({ id }) => eventFolder(id)), CORRECTIONS]
  const addresses = paths.flatMap((path) => addressOf(site, path) ?? [])
  if (addresses.length === 0) return null
  const entries = addresses.map((address) => `  <url><loc>${escape(address)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** `robots.txt`: everything may be crawled; names the sitemap, if there is one. */
export function robots(site: Site): string {
  const map = addressOf(site, 'sitemap.xml')
  return ['User-agent: *', 'Allow: /', ...(map === null ? [] : [`Sitemap: ${map}`]), ''].join('\n')
}
