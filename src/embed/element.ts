import { addressOf } from './address.ts'
import { hostFrame, type HostFrame } from './hostFrame.ts'

/** How far from view, in CSS px, a frame starts to load. */
const NEAR = '600px'

/** How long a frame may take to load, in ms, before the link to the full page is shown as well. */
const PATIENCE = 10_000

const HEIGHT = '600'
const ALLOW = 'fullscreen; clipboard-write; web-share'

/** The address with `mode=embed`, without which the frame would show the full page. */
export function framed(address: URL): string {
  const url = new URL(address)
  url.searchParams.set('mode', 'embed')
  return url.href
}

function whenNear(element: Element, start: () => void): void {
  if (!('IntersectionObserver' in window)) return start()
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      observer.disconnect()
      start()
    },
    { rootMargin: NEAR },
  )
  observer.observe(element)
}

function iframeOf(element: HTMLElement): HTMLIFrameElement {
  const iframe = document.createElement('iframe')
  iframe.title = element.title || element.getAttribute('aria-label') || document.title
  iframe.allow = ALLOW
  iframe.style.cssText = 'display:block;width:100%;border:0;color-scheme:normal'
  iframe.style.height = `${Number.parseInt(element.getAttribute('height') ?? HEIGHT, 10) || HEIGHT}px`
  return iframe
}

/** The address of the host's picture, or of the story's own of what `src` opens. */
function pictureFor(poster: string, address: URL): string {
  const event = address.searchParams.get('event') ?? 'story'
  return poster || new URL(`previews/${event}.png`, address).href
}

/**
 * What lies over the frame until it is ready, exactly where it will be: the picture, and below it what the
 * host wrote in the element, a sentence and a link.
 */
function posterOf(src: string, alt: string): HTMLElement {
  const poster = document.createElement('div')
  poster.style.cssText =
    'position:absolute;inset:0;display:flex;flex-direction:column;overflow:auto;background:Canvas;color:CanvasText'
  const image = new Image()
  image.alt = alt
  image.loading = 'lazy'
  image.src = src
  image.style.cssText = 'flex:1;min-height:6em;width:100%;object-fit:contain'
  poster.append(image, slot())
  return poster
}

/** Where the element's content is shown. */
function slot(): Element {
  return document.createElement('slot')
}

/**
 * `<truceline-map src title height name poster>`: a frame that starts to load as it comes near the
 * viewport. The element's content is shown if this script does not run or the frame does not load, and with
 * `poster` below a picture until it has.
 */
export function defineElement(
  adopt: (frame: HostFrame) => void,
  leave: (frame: HostFrame) => void,
): void {
  if (!('customElements' in window) || customElements.get('truceline-map')) return
  // No private field: what old browsers are given in its place would be a tenth of the script.
  const frames = new WeakMap<Element, HostFrame>()
  class TrucelineMap extends HTMLElement {
    connectedCallback(): void {
      const src = this.getAttribute('src')
      if (src === null || frames.has(this)) return
      const address = addressOf(src)
      if (!address) return
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const iframe = iframeOf(this)
      const frame = hostFrame(iframe, this)
      root.replaceChildren(iframe)
      this.style.display ||= 'block'
      const picture = this.getAttribute('poster')
      if (picture !== null) {
        const poster = posterOf(pictureFor(picture, address), iframe.title)
        this.style.position = 'relative'
        iframe.style.visibility = 'hidden'
        root.append(poster)
        this.addEventListener('truceline', () => {
          poster.remove()
          iframe.style.visibility = ''
        })
      }
      frames.set(this, frame)
      adopt(frame)
      whenNear(this, () => {
        iframe.src = framed(address)
        if (picture === null) setTimeout(() => frame.isReady() || root.append(slot()), PATIENCE)
      })
    }

    disconnectedCallback(): void {
      const frame = frames.get(this)
      if (frame) leave(frame)
      frames.delete(this)
    }
  }
  customElements.define('truceline-map', TrucelineMap)
}
