import { MINUTE } from '../../core/time/instant.ts'
import { attempt, remember, pageQuery } from './environment.ts'

/**
 * The same for what only later parts ask of the browser: sharing, saving, windows, and talk with a host.
 * Apart, since what is in environment.ts is fetched before anything is asked.
 */

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
  setTimeout(() => URL.revokeObjectURL(link.href), MINUTE)
}
