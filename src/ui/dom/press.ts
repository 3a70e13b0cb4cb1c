/** What a press does while it is held, and when it is over. */
export interface Held {
  readonly move: (event: PointerEvent) => void
  /**
   * Called once. Lost: it ended where the page could not hear it, or the browser took it away; the event
   * then has no place.
   */
  readonly end: (how: 'released' | 'lost', event: Event) => void
}

/** A pointer that is no longer one of the page's cannot be held. */
function capture(element: Element, { pointerId }: PointerEvent): void {
  try {
    element.setPointerCapture?.(pointerId)
  } catch {
    // Its moves are heard while it is over the element.
  }
}

/**
 * Follows a press from its `pointerdown` until it is over, whatever ends it: the release, the browser
 * (cancelled, capture lost), a menu, another window, or a move without a button, which says that the
 * release was not heard. Returns a function that lets go of it without a word.
 */
export function holdPress(element: Element, press: PointerEvent, held: Held): () => void {
  const over = new AbortController()
  const options = { signal: over.signal, capture: true }
  const end = (how: 'released' | 'lost') => (event: Event) => {
    if (event instanceof PointerEvent && event.pointerId !== press.pointerId) return
    over.abort()
    held.end(how, event)
  }
  const on = (name: string, listener: (event: Event) => void): void =>
    element.addEventListener(name, listener, options)
  capture(element, press)
  on('pointermove', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerId !== press.pointerId) return
    if (event.buttons === 0) end('lost')(event)
    else held.move(event)
  })
  on('pointerup', end('released'))
  on('pointercancel', end('lost'))
  on('lostpointercapture', end('lost'))
  // A menu's event is a pointer's too in some browsers, and need not name the one that is held.
  const lose = (event: Event): void => {
    over.abort()
    held.end('lost', event)
  }
  window.addEventListener('contextmenu', lose, options)
  // Not at the capture, where each element's loss of the focus passes by.
  window.addEventListener('blur', lose, { signal: over.signal })
  return () => over.abort()
}
