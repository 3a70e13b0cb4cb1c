/**
 * The browser's own things, each of which may refuse (a sandboxed frame, an old browser, a strict
 * setting): one place where they are asked, each with an answer for that case.
 */

function attempt<T>(ask: () => T, otherwise: T): T {
  try {
    return ask()
  } catch {
    return otherwise
  }
}

/** The page's address with its query. */
export function pageAddress(): string {
  return attempt(() => window.location.href, '')
}

/** Whether the page was opened from a disk: to anybody else its address leads nowhere. */
export function isFile(): boolean {
  return attempt(() => window.location.protocol === 'file:', false)
}

/**
 * The page's address as others reach it: where it was opened from a disk, that of the site which the
 * file is a copy of; null where the site has not named any.
 */
export function publicAddress(): string | null {
  if (!isFile()) return pageAddress()
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return site ? site + pageQuery() : null
}

/** The query of the page's address, with its `?`; empty where there is none, or it may not be read. */
export function pageQuery(): string {
  return attempt(() => window.location.search, '')
}

/** What the page's address names behind its `#`; empty where there is nothing. */
export function pageAnchor(): string {
  return attempt(() => decodeURIComponent(window.location.hash.slice(1)), '')
}

/** Writes the query into the address bar; false where the browser refuses. */
export function writeQuery(query: string, how: 'push' | 'replace'): boolean {
  return attempt(() => {
    const url = new URL(window.location.href)
    url.search = query
    if (how === 'push') url.hash = ''
    window.history[how === 'push' ? 'pushState' : 'replaceState'](null, '', url)
    return true
  }, false)
}

/** Whether the page stands in another page. */
export function isFramed(): boolean {
  return attempt(() => window.parent !== window, true)
}

/** What stands behind the address's hash, with it. */
export function pageHash(): string {
  return attempt(() => window.location.hash, '')
}

/** Says something to the page around this one; heights and views are no secrets, so to whoever it is. */
export function tellHost(message: unknown): void {
  attempt(() => window.parent.postMessage(message, '*'), undefined)
}

/** Hears what the page around this one says, and nobody else. */
export function onMessage(hear: (data: unknown) => void): void {
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && source !== window) hear(data)
  })
}

/** Opens a window that knows nothing of this one; false where the browser refuses. */
export function openWindow(address: string): boolean {
  return attempt(() => {
    const opened = window.open(address, '_blank')
    if (opened) opened.opener = null
    return opened !== null
  }, false)
}

/** Opens the browser's own print dialog; does nothing where a frame may not. */
export function printPage(): void {
  attempt(() => window.print(), undefined)
}

/** The IANA zone of this device. */
export function readerZone(): string {
  return attempt(() => Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC') || 'UTC'
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

/** Puts text on the clipboard; resolves to false where that is refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the browser has a way to hand a link to another app, as phones do. */
export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** Hands a link to another app; false where the reader thought better of it, or it is refused. */
export async function shareLink(link: ShareData): Promise<boolean> {
  try {
    await navigator.share(link)
    return true
  } catch {
    return false
  }
}

/** The day by this device's calendar, ISO. */
export function today(): string {
  const now = new Date()
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${parts.join('-')}`
}

/** What the browser keeps under a key, here and in other windows; null where it keeps nothing. */
export function recall(key: string): string | null {
  return attempt(() => window.localStorage.getItem(key), null)
}

/** Has the browser keep a text after the page is closed, an empty one no longer; false where it refuses. */
export function remember(key: string, text: string): boolean {
  return attempt(() => {
    if (text === '') window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
    return true
  }, false)
}

/** Whether the browser keeps anything after the page is closed. */
export function canRemember(): boolean {
  const key = 'truceline probe'
  return remember(key, key) && remember(key, '')
}

/** Hands the reader a file to keep. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
