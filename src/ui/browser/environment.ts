/**
 * Browser features that may be refused (in a sandboxed frame, an old browser, under strict
 * settings), accessed in one place, with a fallback for each.
 */

import { zoneToday } from '../../core/time/renamedZones.ts'

/** What `ask` gives, or `otherwise` where the browser refuses. */
export function attempt<T>(ask: () => T, otherwise: T): T {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

/** The query of the page's address, with its `?`; empty if there is none or it cannot be read. */
export function pageQuery(): string {
  return attempt(() => window.location.search, '')
}

/** The fragment of the page's address, without its `#`; empty if there is none. */
export function pageAnchor(): string {
  return attempt(() => decodeURIComponent(window.location.hash.slice(1)), '')
}

/** Writes the query into the address bar; false if the browser refuses. */
export function writeQuery(query: string, how: 'push' | 'replace'): boolean {
  return attempt(() => {
    const url = new URL(window.location.href)
    url.search = query
    if (how === 'push') url.hash = ''
    if (how === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(window.history.state, '', url)
    return true
  }, false)
}

function stateNow(): Record<string, unknown> {
  const state: unknown = attempt(() => window.history.state as unknown, null)
  return typeof state === 'object' && state !== null ? { ...state } : {}
}

/** What was kept under a name with this entry of the history. */
export function keptState(name: string): unknown {
  return stateNow()[name]
}

/** Keeps something with this entry of the history; not in a frame, whose history is the page's around it. */
export function keepState(name: string, value: unknown): void {
  if (!isFramed())
    attempt(() => window.history.replaceState({ ...stateNow(), [name]: value }, ''), undefined)
}

/** Until the page has loaded, the browser leaves it to us where the page is scrolled to. */
export function restoreScrollOurselves(): void {
  const set = (how: ScrollRestoration): void =>
    attempt(() => void (window.history.scrollRestoration = how), undefined)
  set('manual')
  window.addEventListener('load', () => setTimeout(() => set('auto')), { once: true })
}

/** Whether the page is in a frame. */
export function isFramed(): boolean {
  return attempt(() => window.parent !== window, true)
}

/** The device's IANA time zone, by its present name: browsers go on using the one they once had. */
export function readerZone(): string {
  const zone = attempt(() => Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC')
  return zoneToday(zone || 'UTC')
}

/** Whether the reader asked the device for less motion. */
export function wantsLessMotion(): boolean {
  return attempt(() => window.matchMedia('(prefers-reduced-motion: reduce)').matches, false)
}

/** Whether the reader asked the browser to save data. */
export function wantsLessData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

/** The text stored under a key, shared between windows; null if there is none. */
export function recall(key: string): string | null {
  return attempt(() => window.localStorage.getItem(key), null)
}

/**
 * Stores a text beyond the life of the page, or removes it if empty; false if the browser refuses.
 */
export function remember(key: string, text: string): boolean {
  return attempt(() => {
    if (text === '') window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
    return true
  }, false)
}
