import { isBrowsers, itemsIn } from './items.ts'

const ITEMS = 'button, summary, input, select'
/** What a menu or the calendar has opened has stops of its own. */
const OPENED = '.panel'

type Ways = Readonly<Record<string, 1 | -1>>

const ALONG: Ways = { ArrowRight: 1, ArrowLeft: -1 }
const DOWN: Ways = { ArrowDown: 1, ArrowUp: -1 }

/** Whether an arrow key still moves the caret of a field: not past the end of its text. */
function isInText(item: HTMLElement, by: 1 | -1): boolean {
  if (!(item instanceof HTMLInputElement) || item.type !== 'text') return false
  const { selectionStart, selectionEnd, value } = item
  if (selectionStart !== selectionEnd) return selectionEnd !== value.length || selectionStart !== 0
  return by === 1 ? selectionEnd !== value.length : selectionStart !== 0
}

/**
 * A row of controls as one stop for the Tab key, after the toolbar pattern of the ARIA Authoring Practices:
 * Left and Right go from control to control, Home and End to the ends, and Tab comes back to the last one
 * used. Up and Down stay the control's own: they choose in a list or among radio buttons.
 *
 * @param first which control is the stop before any has been used; else the first
 * @returns ends it
 */
export function toolbar(root: HTMLElement, first = ''): () => void {
  const isLeftward = (): boolean => getComputedStyle(root).direction === 'rtl'
  return oneStop(root, first, (key) => (ALONG[key] ?? 0) * (isLeftward() ? -1 : 1))
}

/** A list of buttons as one stop, in the same way: Up and Down go from one to the next. */
export function verticalList(root: HTMLElement): () => void {
  return oneStop(root, '', (key) => DOWN[key] ?? 0)
}

/** @param wayOf what the key adds to the place of the control, 0 if it is none of the group's */
function oneStop(root: HTMLElement, first: string, wayOf: (key: string) => number): () => void {
  const over = new AbortController()
  const { signal } = over
  let last: HTMLElement | null = null
  const items = (): HTMLElement[] => itemsIn(root, ITEMS, OPENED)

  function rove(): void {
    const seen = items()
    const stop =
      seen.find((item) => item === last) ?? seen.find((item) => first !== '' && item.matches(first))
    for (const item of root.querySelectorAll<HTMLElement>(ITEMS)) {
      if (item.closest(OPENED) !== null) continue
      const place = item === (stop ?? seen[0]) ? 0 : -1
      if (item.getAttribute('tabindex') !== String(place)) item.tabIndex = place
    }
  }

  const onFocus = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || !items().includes(target)) return
    last = target
    rove()
  }
  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event
    const seen = items()
    const at = seen.findIndex((item) => item === target)
    if (at < 0 || isBrowsers(event) || event.shiftKey) return
    const to = toOf(key, at, seen)
    if (to === null) return
    event.preventDefault()
    seen[to]?.focus()
  }
  function toOf(key: string, at: number, seen: readonly HTMLElement[]): number | null {
    const item = seen[at]
    const isText = item instanceof HTMLInputElement && item.type === 'text'
    if (key === 'Home') return isText ? null : 0
    if (key === 'End') return isText ? null : seen.length - 1
    const by = wayOf(key)
    if (by === 0 || !item || isInText(item, ALONG[key] ?? 1)) return null
    return Math.max(0, Math.min(seen.length - 1, at + by))
  }

  root.addEventListener('focusin', onFocus, { signal })
  root.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('resize', rove, { signal })
  // Controls come and go, and one that is switched off is no stop.
  const watch = new MutationObserver(rove)
  watch.observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  })
  rove()
  return () => {
    over.abort()
    watch.disconnect()
  }
}
