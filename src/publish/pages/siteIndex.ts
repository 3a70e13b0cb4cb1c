import type { Story } from '../../core/model/story.ts'
import type { Site } from '../../ui/document/site.ts'
import { addressOf, CORRECTIONS, eventFolder } from '../siteAddress.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escape(text: string): string {
  return text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)
}

/** The addresses of a story for search engines: its page, those of its events and its corrections. */
export function addressesOf({ events }: Pick<Story, 'events'>, site: Site): readonly string[] {
  const paths = ['', ...events.map(({ id }) => eventFolder(id)), CORRECTIONS]
  return paths.flatMap((path) => addressOf(site, path) ?? [])
}

/** `sitemap.xml` (sitemaps.org, 0.9) of these addresses. No dates: when a page last changed is not known here. */
export function sitemapOf(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `  <url><loc>${escape(address)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n')
}

/** The sitemap of one story; null if the site’s address is unknown, since a sitemap takes only absolute addresses. */
export function sitemap(story: Story, site: Site): string | null {
  const addresses = addressesOf(story, site)
  return addresses.length === 0 ? null : sitemapOf(addresses)
}

/** `robots.txt`: everything may be crawled; names the sitemap, if there is one. */
export function robots(site: Site): string {
  const map = addressOf(site, 'sitemap.xml')
  return ['User-agent: *', 'Allow: /', ...(map === null ? [] : [`Sitemap: ${map}`]), ''].join('\n')
}
