/**
 * Browser features that may be refused (in a sandboxed frame, an old browser, under strict
 * settings), accessed in one place, with a fallback for each.
 */

import { zoneToday } from '../model/renamedZones.ts'

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
    window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', url)
    return true
  }, false)
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
