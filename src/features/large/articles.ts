import { pageFolder, pageOf } from '../../core/model/large.ts'
import { fetchedPage } from '../../ui/browser/fetched.ts'

/** From such a page to the site's root. */
export const TO_ROOT = '../../'

/** The articles of one page, by the ids of their events. */
export type Articles = ReadonlyMap<string, Element>

/** Number of pages kept: enough to browse without waiting. */
const KEPT = 20

async function fetchPage(page: number): Promise<Articles> {
  const address = new URL(`${pageFolder(page)}index.html`, document.baseURI)
  const found = await fetchedPage(address)
  // A host may answer a request for a missing page with a page of its own.
  if (found.querySelector(`main[data-page="${page}"]`) === null)
    throw new Error(`${address.pathname}: not a page of this story`)
  return new Map([...found.querySelectorAll('article')].map((article) => [article.id, article]))
}

/** A copy for this document, with links in this document's form. */
function copyOf(article: Element): Element {
  const copy = document.importNode(article, true)
  for (const link of copy.querySelectorAll(`a[href^="${TO_ROOT}"]`))
    link.setAttribute('href', link.getAttribute('href')?.slice(TO_ROOT.length) ?? '')
  return copy
}

/** Fetches pages as needed, each once, and reports when one has loaded. */
export interface Library {
  /** A copy of the article, or null while its page is loading. */
  readonly article: (event: string, place: number) => Element | null
}

/** @param came called when a page has loaded or could not be fetched */
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
