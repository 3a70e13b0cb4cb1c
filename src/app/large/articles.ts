import { PAGE } from './pieces.ts'

/** From such a page to the site's root. */
export const TO_ROOT = '../../'

/** Where the page with the so-and-so-manieth hundred events stands on the site, from 1. */
export function pageFolder(page: number): string {
  return `pages/${page}/`
}

/** The page that tells an event, by its place in the story from 0. */
export function pageOf(place: number): number {
  return Math.floor(place / PAGE) + 1
}

/** The articles of one page, by the ids of their events. */
export type Articles = ReadonlyMap<string, Element>

/** Pages kept: as many as a reader can leaf through without a wait. */
const KEPT = 20

async function fetchPage(page: number): Promise<Articles> {
  const address = new URL(`${pageFolder(page)}index.html`, document.baseURI)
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`)
  const html = await response.text()
  const found = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html')
  // A host may answer a request for what is not there with a page of its own.
  if (found.querySelector(`main[data-page="${page}"]`) === null)
    throw new Error(`${address.pathname}: not a page of this story`)
  return new Map([...found.querySelectorAll('article')].map((article) => [article.id, article]))
}

/** A copy for this document, its links as this document writes them. */
function copyOf(article: Element): Element {
  const copy = document.importNode(article, true)
  for (const link of copy.querySelectorAll(`a[href^="${TO_ROOT}"]`))
    link.setAttribute('href', link.getAttribute('href')?.slice(TO_ROOT.length) ?? '')
  return copy
}

/** Fetches pages as they are needed, each once, and tells when one has come. */
export interface Library {
  /** A copy of the article, or null while its page is on its way. */
  readonly article: (event: string, place: number) => Element | null
}

/** @param came is called when a page has come, and when one could not be fetched */
export function createLibrary(came: () => void): Library {
  const pages = new Map<number, Articles | null>()

  function forgetOldest(): void {
    const [oldest] = pages.keys()
    if (pages.size > KEPT && oldest !== undefined) pages.delete(oldest)
  }

  function ask(page: number): void {
    pages.set(page, null)
    fetchPage(page)
      .then((articles) => pages.set(page, articles))
      .then(came, came)
    forgetOldest()
  }

  return {
    article: (event, place) => {
      const page = pageOf(place)
      if (!pages.has(page)) ask(page)
      const article = pages.get(page)?.get(event)
      return article ? copyOf(article) : null
    },
  }
}
