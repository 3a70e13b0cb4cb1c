import type { CheckedStory } from '../core/model/read/check.ts'
import { bytesIn, folderIn, PARTS, textIn, type Engine } from './engine.ts'
import { withPolicy } from './policy.ts'
import { publish, type Options, type Published } from './publish.ts'
import type { Site } from '../ui/document/site.ts'
import { pageSheet } from './siteFiles.ts'
import { addressesOf, robots, sitemapOf } from './pages/siteIndex.ts'
import { lostAmong, startPage, type Placed } from './pages/startPage.ts'
import { themed } from './theme.ts'

/** A story of a site of several. */
export interface Told {
  /** Its folder on the site. */
  readonly folder: string
  readonly checked: CheckedStory
}

/** From the folder of a story to that of the site. */
const UP = '../'

/** What hosts and search engines look for at the root of a site, and nowhere else. */
const OF_THE_SITE = new Set(['404.html', 'robots.txt', 'sitemap.xml', '.nojekyll'])

/** A site of one story had a worker here, which would go on showing its copy. */
const NO_WORKER = 'self.registration.unregister()\n'

/** The settings of one of the stories: its own address and title, and everything else of the site. */
function siteOf(site: Site, folder: string): Site {
  const { theme, url } = site
  return { story: folder, title: '', theme, url: url === '' ? '' : `${url}${folder}/` }
}

/** Where a file of a story lies on the site; null for one that the site has for all. */
function placeOf(folder: string, path: string): string | null {
  if (OF_THE_SITE.has(path)) return null
  return path.startsWith(UP) ? path.slice(UP.length) : `${folder}/${path}`
}

/**
 * Writes a site of several stories: each in a folder of its own, all with the engine's files of one folder, and a
 * page that lists them. Pure, as {@link publish}.
 *
 * @throws {Error} if the engine is not whole
 */
export async function publishStories(
  engine: Engine,
  stories: readonly Told[],
  options: Options,
): Promise<Published> {
  const { site, own = new Map<string, Uint8Array>() } = options
  const ofEngine = folderIn(engine, PARTS.site)
  // An icon of the host's is every story's; a name of a domain is the site's alone.
  const shared = new Map([...own].filter(([path]) => ofEngine.has(path)))
  const files = new Map<string, Uint8Array>()
  for (const { folder, checked } of stories) {
    const each = { ...options, site: siteOf(site, folder), own: shared, engineAt: UP }
    for (const [path, bytes] of await publish(engine, checked, each)) {
      const place = placeOf(folder, path)
      if (place !== null) files.set(place, bytes)
    }
  }
  const placed = stories.map(({ folder, checked }): Placed => ({ folder, story: checked.story }))
  const tokens = themed(textIn(engine, PARTS.tokens), site.theme)
  const input = { stories: placed, site, css: pageSheet(tokens, [textIn(engine, PARTS.pageRules)]) }
  const addresses = placed.flatMap(({ folder, story }) => addressesOf(story, siteOf(site, folder)))
  const texts: readonly (readonly [string, string])[] = [
    ['index.html', withPolicy(startPage(input))],
    ['404.html', withPolicy(lostAmong(input))],
    ['robots.txt', robots(site)],
    ['sw.js', NO_WORKER],
    ['.nojekyll', ''],
    ...(site.url === '' ? [] : [['sitemap.xml', sitemapOf([site.url, ...addresses])] as const]),
  ]
  const encoder = new TextEncoder()
  return new Map([
    ...files,
    ['favicon.svg', bytesIn(engine, PARTS.icon)],
    ...texts.map(([path, text]) => [path, encoder.encode(text)] as const),
    ...own,
  ])
}
