/**
 * `embed.js`: a script that a host's page may load along with its frames. It gives each frame the
 * height it asks for, lets links in the text steer it, and hands its events to the page. Without
 * it, a plain frame of fixed height shows the same.
 */
import { addressOf } from './address.ts'
import { defineElement } from './element.ts'
import { hostFrame, type HostFrame } from './hostFrame.ts'
import type { ToFrame } from './protocol.ts'

/** If a frame is not ready after this many ms, links work as ordinary links. */
const PATIENCE = 8000

interface Truceline {
  /** Sends a message to the frame of this name, or to the first if the name is empty. */
  readonly send: (name: string, message: ToFrame) => void
  /** Looks for frames added to the page after this script. */
  readonly scan: () => void
}

declare global {
  interface Window {
    truceline?: Truceline
  }
}

const frames = new Set<HostFrame>()
/** A script is gone from the page where its host takes it away, and others of this name may be there. */
const own = document.currentScript

/** Whether the frame shows what lies beside this script, or beside another copy of it. */
function isOurs({ src, dataset }: HTMLIFrameElement): boolean {
  const isBeside = (script: HTMLOrSVGScriptElement): boolean => {
    const [, base] = ('src' in script && /^(.+\/)embed\.js/.exec(script.src)) || []
    return base !== undefined && src.startsWith(base)
  }
  return (
    dataset['truceline'] !== undefined ||
    (/[?&]mode=embed/.test(src) && [...document.scripts, ...(own ? [own] : [])].some(isBeside))
  )
}

function scan(): void {
  const known = [...frames].map(({ iframe }) => iframe)
  for (const iframe of document.querySelectorAll('iframe'))
    if (!known.includes(iframe) && isOurs(iframe)) frames.add(hostFrame(iframe, iframe))
}

function nameOf({ element }: HostFrame): string {
  return element.getAttribute('name') ?? element.dataset['truceline'] ?? ''
}

function frameNamed(name: string): HostFrame | undefined {
  scan()
  return [...frames].find((frame) => name === '' || nameOf(frame) === name)
}

/** Whether a link leads into the page that the frame shows. */
function leadsInto(link: HTMLAnchorElement, { iframe, element }: HostFrame): boolean {
  const src = iframe.src || element.getAttribute('src') || ''
  const page = addressOf(src)
  return page !== null && link.origin + link.pathname === page.origin + page.pathname
}

function isPlain(event: MouseEvent): boolean {
  return !(event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

/** Lets a link work as an ordinary link from now on. */
function follow(link: HTMLAnchorElement): void {
  link.removeAttribute('data-truceline')
  link.click()
}

function onClick(event: MouseEvent): void {
  const { target } = event
  if (event.defaultPrevented || !isPlain(event) || !(target instanceof Element)) return
  const link = target.closest<HTMLAnchorElement>('a[data-truceline]')
  const frame = link && frameNamed(link.dataset['truceline'] ?? '')
  if (!link || !frame || !leadsInto(link, frame)) return
  event.preventDefault()
  frame.send({ type: 'open', query: link.search })
  frame.element.scrollIntoView({ block: 'nearest' })
  setTimeout(() => frame.isReady() || follow(link), PATIENCE)
}

function install(): void {
  window.truceline = { send: (name, message) => frameNamed(name)?.send(message), scan }
  window.addEventListener('message', (event) => frames.forEach((frame) => frame.take(event)))
  document.addEventListener('click', onClick)
  defineElement(
    (frame) => frames.add(frame),
    (frame) => frames.delete(frame),
  )
  scan()
  document.addEventListener('DOMContentLoaded', scan)
}

// Several copies on a page act as one.
if (!window.truceline) install()
