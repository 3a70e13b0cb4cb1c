import { magnificationOf } from '../camera/magnified.ts'
import { createPanel, type PanelContent } from './panel.ts'
import { asSheet } from './sheet.ts'

/** The one list that is open, if any. */
export interface Disclosure {
  /** The id of the mark whose list is open. */
  readonly openId: () => string | null
  readonly toggle: (id: string, button: HTMLElement, content: PanelContent) => void
  /** Redraws the open list with fresh content, or closes it if its mark is gone. */
  readonly refresh: (contentOf: (id: string) => PanelContent | null) => void
  /**
   * Closes the list; with `refocus` the focus returns to the button. Returns whether one was open.
   */
  readonly close: (refocus: boolean) => boolean
  /** Keeps the open list beside its button and inside the map. */
  readonly fit: () => void
}

interface Open {
  readonly id: string
  readonly button: HTMLElement
  element: HTMLElement
  written: string
}

/** Free space on each side of the map, CSS px. */
const MARGIN = 8

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'width' | 'height'>

/** The position of an element, in the map's own px. */
function boxOf(element: Element, scale: number): Box {
  const { left, right, top, width, height } = element.getBoundingClientRect()
  const [x, end, y] = [left / scale, right / scale, top / scale]
  return { left: x, right: end, top: y, width: width / scale, height: height / scale }
}

function left(button: Box, map: Box, width: number): number {
  const wanted = button.right - map.left + 4
  if (wanted + width <= map.width - MARGIN) return wanted
  const mirrored = button.left - map.left - 4 - width
  return mirrored >= MARGIN ? mirrored : Math.max(MARGIN, (map.width - width) / 2)
}

/**
 * Raised above its neighbours while its list is open, and the map above what lies over its corner; by
 * script, since `:has()` would be evaluated at every step.
 */
function raise(button: HTMLElement, host: HTMLElement, isRaised: boolean): void {
  for (const one of [button.parentElement, host]) if (one) one.style.zIndex = isRaised ? '3' : ''
}

/**
 * @param host the positioned element that the list must stay inside
 * @param choose called with the event picked from the list
 */
export function createDisclosure(host: HTMLElement, choose: (event: string) => void): Disclosure {
  let open: Open | null = null

  /** A sheet lies over what is picked from it. */
  function pick(event: string): void {
    if (open?.element.hasAttribute('popover')) close(true)
    choose(event)
  }

  function show(id: string, button: HTMLElement, content: PanelContent): void {
    const panelId = `map-panel-${id}`
    const panel = createPanel(content, panelId, pick, () => close(true))
    button.setAttribute('aria-expanded', 'true')
    button.setAttribute('aria-controls', panelId)
    button.after(panel.element)
    raise(button, host, true)
    open = { id, button, element: panel.element, written: JSON.stringify(content) }
    place()
    panel.focus()
  }

  function place(): void {
    if (!open || asSheet(open.element)) return
    const scale = magnificationOf(host)
    const map = boxOf(host, scale)
    const anchor = boxOf(open.button, scale)
    const own = boxOf(open.element, scale)
    const { style } = open.element
    style.maxBlockSize = `${Math.max(0, map.height - 2 * MARGIN)}px`
    const high = Math.min(own.height, map.height - 2 * MARGIN)
    const top = anchor.top - map.top + anchor.height / 2 - high / 2
    const y = Math.min(Math.max(MARGIN, top), Math.max(MARGIN, map.height - MARGIN - high))
    const parent = boxOf(open.button.parentElement ?? host, scale)
    style.left = `${left(anchor, map, own.width) - (parent.left - map.left)}px`
    style.top = `${y - (parent.top - map.top)}px`
  }

  function close(refocus: boolean): boolean {
    if (!open) return false
    const { button, element } = open
    open = null
    raise(button, host, false)
    element.remove()
    button.setAttribute('aria-expanded', 'false')
    button.removeAttribute('aria-controls')
    if (refocus) button.focus({ preventScroll: true })
    return true
  }

  function refresh(contentOf: (id: string) => PanelContent | null): void {
    if (!open) return
    const { id, button, written, element } = open
    const content = contentOf(id)
    if (!content || !button.isConnected) return void close(false)
    const isSame = JSON.stringify(content) === written && element.isConnected
    if (isSame) return place()
    const hadFocus = element.contains(document.activeElement)
    element.remove()
    const panel = createPanel(content, element.id, pick, () => close(true))
    button.after(panel.element)
    button.setAttribute('aria-expanded', 'true')
    open = { id, button, element: panel.element, written: JSON.stringify(content) }
    place()
    if (hadFocus) panel.focus()
  }

  return {
    openId: () => open?.id ?? null,
    toggle: (id, button, content) => {
      const wasOpen = open?.id
      close(false)
      if (wasOpen !== id) show(id, button, content)
    },
    refresh,
    close,
    fit: place,
  }
}
