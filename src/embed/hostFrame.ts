import { addressOf } from './address.ts'
import { HIGHEST, readFromFrame, written, type FromFrame, type ToFrame } from './protocol.ts'

/** One frame on the host's page. */
export interface HostFrame {
  readonly iframe: HTMLIFrameElement
  /** Where its events are dispatched: the frame, or the element that created it. */
  readonly element: HTMLElement
  /** Whether the frame has said that it is listening. */
  readonly isReady: () => boolean
  /** Sends a message to the frame, or queues it until the frame is listening. */
  readonly send: (message: ToFrame) => void
  /**
   * Handles a message event; ignores it if it is not from this frame, or not a protocol message.
   */
  readonly take: (event: MessageEvent) => void
}

/** The height in CSS px that the host sets as a ceiling; 0 if it sets none that can be read. */
function limitOf(element: HTMLElement): number {
  const set = element.dataset['maxHeight'] ?? element.getAttribute('max-height') ?? ''
  return Math.min(Math.max(0, Number.parseInt(set, 10) || 0), HIGHEST)
}

/** A sandboxed frame has no origin of its own. */
function isFrom({ origin }: MessageEvent, { src }: HTMLIFrameElement): boolean {
  return origin === 'null' || origin === addressOf(src)?.origin
}

/**
 * Communicates with a frame: gives it the height it asks for, and passes its events to the host's
 * page.
 */
export function hostFrame(iframe: HTMLIFrameElement, element: HTMLElement): HostFrame {
  let isReady = false
  let kept: ToFrame[] = []
  const post = (message: ToFrame): void => {
    iframe.contentWindow?.postMessage(written(message), '*')
  }
  const heed = (message: FromFrame): void => {
    if (message.type === 'ready') {
      isReady = true
      const limit = limitOf(element)
      if (limit) post({ type: 'limit', height: limit })
      kept.forEach(post)
      kept = []
    }
    if (message.type === 'height' && !element.hasAttribute('data-fixed'))
      iframe.style.height = `${Math.min(message.height, limitOf(element) || HIGHEST)}px`
    element.dispatchEvent(new CustomEvent('truceline', { detail: message, bubbles: true }))
  }
  // It may have sent messages before this script loaded, and it starts again when it is reloaded.
  post({ type: 'hello' })
  return {
    iframe,
    element,
    isReady: () => isReady,
    send: (message) => {
      iframe.loading = 'eager'
      if (isReady) post(message)
      else kept.push(message)
    },
    take: (event) => {
      if (event.source === null || event.source !== iframe.contentWindow) return
      const message = isFrom(event, iframe) ? readFromFrame(event.data) : null
      if (message) heed(message)
    },
  }
}
