import { hostFrame, type HostFrame } from './frame.ts'

/** How far from view, in CSS px, a frame starts to load. */
const NEAR = '600px'

/** How long a frame may take to load, in ms, before the link to the full page is shown as well. */
const PATIENCE = 10_000

const HEIGHT = '600'
const ALLOW = 'fullscreen; clipboard-write; web-share'

/** The address with `mode=embed`, without which the frame would show the full page. */
export function framed(src: string): string {
  const url = new URL(src, document.baseURI)
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

/**
 * `<truceline-map src title height name>`: a frame that starts to load as it comes near the
 * viewport. The element's content is shown if this script does not run or the frame does not load.
 */
export function defineElement(
  adopt: (frame: HostFrame) => void,
  leave: (frame: HostFrame) => void,
): void {
  if (!('customElements' in window) || customElements.get('truceline-map')) return
  class TrucelineMap extends HTMLElement {
    #frame: HostFrame | null = null

    connectedCallback(): void {
      const src = this.getAttribute('src')
      if (src === null || this.#frame) return
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const iframe = iframeOf(this)
      const frame = hostFrame(iframe, this)
      root.replaceChildren(iframe)
      this.style.display ||= 'block'
      this.#frame = frame
      adopt(frame)
      whenNear(this, () => {
        iframe.src = framed(src)
        setTimeout(() => frame.isReady() || root.append(document.createElement('slot')), PATIENCE)
      })
    }

    disconnectedCallback(): void {
      if (this.#frame) leave(this.#frame)
      this.#frame = null
    }
  }
  customElements.define('truceline-map', TrucelineMap)
}
