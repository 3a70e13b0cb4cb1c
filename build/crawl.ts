/**
 * Follows everything that a served site links to, as a reader's browser and a search engine would:
 * pages, pictures, styles, scripts and what scripts request, the sitemap, oEmbed. It reports what
 * does not resolve, what leads out of the site's folder, and what comes from another host.
 */
import { addressesIn, idsIn, type Address } from './crawlAddresses.ts'

export interface Crawl {
  /** Size in bytes of every file fetched, by its path below the site's root. */
  readonly found: ReadonlyMap<string, number>
  /** What is wrong, a line each. */
  readonly faults: readonly string[]
}

export interface CrawlOptions {
  /** Paths to start from besides the root, for what no page links to. */
  readonly seeds?: readonly string[]
  /** The address that the site was built for; its references to itself lead there. */
  readonly siteUrl?: string
}

interface Visit {
  readonly url: URL
  readonly from: string
  /** Whether it is fetched with the page, rather than only linked. */
  readonly isPart: boolean
}

interface Anchor {
  readonly from: string
  readonly page: string
  readonly id: string
}

class Crawler {
  readonly found = new Map<string, number>()
  readonly faults = new Set<string>()
  readonly #root: URL
  readonly #siteUrl: string
  readonly #queue: Visit[] = []
  readonly #ids = new Map<string, ReadonlySet<string>>()
  readonly #anchors: Anchor[] = []

  constructor(root: string, { seeds = [], siteUrl = '' }: CrawlOptions) {
    this.#root = new URL(root)
    this.#siteUrl = siteUrl
    for (const seed of ['./', 'robots.txt', ...seeds])
      this.#queue.push({ url: new URL(seed, root), from: 'the crawl', isPart: false })
  }

  async run(): Promise<void> {
    for (let next = this.#queue.shift(); next; next = this.#queue.shift()) await this.#visit(next)
    for (const { from, page, id } of this.#anchors)
      if (!this.#ids.get(page)?.has(id))
        this.faults.add(`${from} leads to #${id}, which ${page} has not`)
  }

  #path({ pathname }: URL): string {
    return pathname.slice(this.#root.pathname.length) || './'
  }

  async #visit({ url, from, isPart }: Visit): Promise<void> {
    if (url.origin !== this.#root.origin) {
      if (isPart) this.faults.add(`${from} fetches from another host: ${url.href}`)
      return
    }
    if (!url.pathname.startsWith(this.#root.pathname)) {
      this.faults.add(`${from} leads out of the site: ${url.pathname}`)
      return
    }
    const path = this.#path(url)
    if (url.hash.length > 1)
      this.#anchors.push({ from, page: path, id: decodeURIComponent(url.hash.slice(1)) })
    if (!this.found.has(path)) await this.#fetch(url, path, from)
  }

  async #fetch(url: URL, path: string, from: string): Promise<void> {
    const answer = await fetch(new URL(url.pathname, url))
    const body = await answer.text()
    this.found.set(path, body.length)
    if (!answer.ok) {
      this.faults.add(`${from} leads to ${path}: ${answer.status}`)
      return
    }
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
    if (type === 'text/html') this.#ids.set(path, idsIn(body))
    for (const address of addressesIn(body, type)) this.#follow(address, url, path)
  }

  #follow({ text, isPart }: Address, base: URL, from: string): void {
    const isOwn = this.#siteUrl !== '' && text.startsWith(this.#siteUrl)
    const own = isOwn ? text.slice(this.#siteUrl.length) || './' : text
    if (!isOwn && /^\/(?!\/)/.test(own))
      this.faults.add(`${from} names ${own}, which holds only where the site stands at a root`)
    const target = URL.parse(own, isOwn ? this.#root : base)
    if (target === null) this.faults.add(`${from} names what is no address: ${text}`)
    else if (/^https?:$/.test(target.protocol)) this.#queue.push({ url: target, from, isPart })
  }
}

/**
 * Crawls the site served at `root` (with a trailing slash).
 *
 * @returns what was found and what is wrong; never rejects because a site lacks something, only if
 *   nothing is served at all
 */
export async function crawl(root: string, options: CrawlOptions = {}): Promise<Crawl> {
  const crawler = new Crawler(root, options)
  await crawler.run()
  return { found: crawler.found, faults: [...crawler.faults] }
}
