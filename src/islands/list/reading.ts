import { itemAt, readingLine, stageOf } from './scroller.ts'

export interface ReadingOptions {
  /** The items that are shown, in order. */
  readonly items: () => readonly HTMLElement[]
  /** The reader has started to scroll the list; it leads from now on. */
  readonly lead: () => void
  /** Whether it still leads. */
  readonly leads: () => boolean
  /** The reader has moved on with keyboard focus: the list no longer leads. */
  readonly leave: () => void
  /** The item at the reading line; null above the first. */
  readonly read: (item: HTMLElement | null) => void
}

const SCROLL_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '])

/** What scrolls independently, or where keys and fingers do something other than scroll. */
const OWN_SCROLL = '.panel, .map-panel, textarea'
const NOT_SCROLLED = `${OWN_SCROLL}, section.time, input, select`
const PRESSED_BY_SPACE = 'button, summary'

/**
 * Reports what is being read while the reader scrolls the list. The last input leads: a wheel,
 * finger or key on the list takes the lead, and keeps it through the momentum of a swipe, until
 * anything else moves the time or selects. So a scroll by the page itself is never mistaken for the
 * reader's: no timers are needed, and list and time cannot drive each other. Reads the layout at
 * most once per frame, for about log₂(items) boxes. Returns a function that stops it.
 */
export function listenToReading(list: HTMLElement, options: ReadingOptions): () => void {
  const over = new AbortController()
  let frame = 0

  const look = (): void => {
    frame = 0
    const stage = options.leads() ? stageOf(list) : null
    if (!stage) return
    const item = stage.isAtStart ? undefined : itemAt(options.items(), readingLine(stage))
    options.read(item ?? null)
  }

  const take = ({ target }: Event, elsewhere = NOT_SCROLLED): void => {
    const stage = stageOf(list)
    if (!stage || !(target instanceof Element)) return
    const isOnList = stage.by === 'list' ? list.contains(target) : !target.closest(elsewhere)
    if (isOnList) options.lead()
  }

  const onWheel = (event: WheelEvent): void => {
    const zooms = event.ctrlKey || event.metaKey || event.defaultPrevented
    if (!zooms) take(event, OWN_SCROLL)
  }

  /** The scrollbar, and the middle button, which autoscrolls in some browsers. */
  const onPress = (event: PointerEvent): void => {
    const isBar = event.target === list && event.offsetX >= list.clientWidth
    if (isBar || event.button === 1) take(event)
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Tab' && options.leads()) options.leave()
    if (!SCROLL_KEYS.has(event.key) || event.defaultPrevented) return
    const { target } = event
    const isOther = target instanceof Element && target.closest(`${NOT_SCROLLED}, #map`) !== null
    const isPress =
      event.key === ' ' && target instanceof Element && target.closest(PRESSED_BY_SPACE)
    if (!isOther && !isPress) take(event)
  }

  const onScroll = (): void => {
    if (options.leads()) frame ||= requestAnimationFrame(look)
  }

  const { signal } = over
  window.addEventListener('wheel', onWheel, { passive: true, signal })
  window.addEventListener('touchmove', (event) => take(event), { passive: true, signal })
  window.addEventListener('pointerdown', onPress, { passive: true, signal })
  window.addEventListener('keydown', onKey, { signal })
  window.addEventListener('scroll', onScroll, { passive: true, capture: true, signal })

  return () => {
    over.abort()
    cancelAnimationFrame(frame)
  }
}
