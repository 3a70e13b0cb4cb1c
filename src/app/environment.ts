/**
 * Browser features that may be refused (in a sandboxed frame, an old browser, under strict
 * settings), accessed in one place, with a fallback for each.
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

/** Whether the page was opened from a file, so that its address is useless to anyone else. */
export function isFile(): boolean {
  return attempt(() => window.location.protocol === 'file:', false)
}

/**
 * The public address of the page: if it was opened from a file, that of the site it is a copy of;
 * null if the site has not named one.
 */
export function publicAddress(): string | null {
  if (!isFile()) return pageAddress()
  const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return site ? site + pageQuery() : null
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

/** The fragment of the address, with its `#`. */
export function pageHash(): string {
  return attempt(() => window.location.hash, '')
}

/** Posts a message to the parent page, whatever its origin: heights and views are not secret. */
export function tellHost(message: unknown): void {
  attempt(() => window.parent.postMessage(message, '*'), undefined)
}

/** Listens to messages from the parent page only. */
export function onMessage(hear: (data: unknown) => void): void {
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && source !== window) hear(data)
  })
}

/** Opens a window without access to this one; false if the browser refuses. */
export function openWindow(address: string): boolean {
  return attempt(() => {
    const opened = window.open(address, '_blank')
    if (opened) opened.opener = null
    return opened !== null
  }, false)
}

/** Opens the browser's print dialog; does nothing if a frame is not allowed to. */
export function printPage(): void {
  attempt(() => window.print(), undefined)
}

/** The device's IANA time zone. */
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

/** Copies text to the clipboard; resolves to false if refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** Whether the browser can share a link with another app, as phones can. */
export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** Shares a link with another app; false if the reader cancels or it is refused. */
export async function shareLink(link: ShareData): Promise<boolean> {
  try {
    await navigator.share(link)
    return true
  } catch {
    return false
  }
}

/** Today's date on this device, ISO. */
export function today(): string {
  const now = new Date()
  const parts = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${parts.join('-')}`
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

/** Whether the browser can store anything beyond the life of the page. */
export function canRemember(): boolean {
  const key = 'truceline probe'
  return remember(key, key) && remember(key, '')
}

/** Offers the reader a file to save. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
