import { isBrowsers, itemsIn } from './items.ts'

const ITEMS = 'button'
/** An open list has stops of its own. */
const OPENED = '.map-panel'

interface Placed {
  readonly item: HTMLElement
  readonly x: number
  readonly y: number
}

function placed(items: readonly HTMLElement[]): Placed[] {
  return items.map((item) => {
    const { left, top, width, height } = item.getBoundingClientRect()
    return { item, x: left + width / 2, y: top + height / 2 }
  })
}

const WAYS: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowDown: ['y', 1],
  ArrowUp: ['y', -1],
}

/** The next one in this direction, however far to the side: so that each can be reached by one pair of keys. */
function nextTo(item: HTMLElement, key: string, items: readonly HTMLElement[]): HTMLElement | null {
  const way = WAYS[key]
  if (!way) return null
  const [axis, by] = way
  const order = placed(items).toSorted((a, b) => a[axis] - b[axis])
  const at = order.findIndex((one) => one.item === item)
  return order[at + by]?.item ?? item
}

/**
 * A map as one stop for the Tab key. On the map itself arrows move the picture; Enter goes to its marks,
 * arrows then from one to the next in their direction, Home and End to the first and the last in time, and
 * Escape back to the map.
 *
 * @param host the map's element, which can be focused
 * @returns ends it
 */
export function mapStop(host: HTMLElement): () => void {
  const over = new AbortController()
  const { signal } = over
  let last: HTMLElement | null = null
  const items = (): HTMLElement[] => itemsIn(host, ITEMS, OPENED)

  function skip(root: Element): void {
    for (const item of [root, ...root.querySelectorAll(ITEMS)])
      if (item instanceof HTMLButtonElement && item.tabIndex !== -1 && !item.closest(OPENED))
        item.tabIndex = -1
  }

  function toOf(key: string, from: HTMLElement, all: readonly HTMLElement[]): HTMLElement | null {
    if (from === host)
      return key === 'Enter' ? (all.find((item) => item === last) ?? all[0] ?? null) : null
    if (key === 'Escape') return host.querySelector('[aria-expanded="true"]') ? null : host
    if (key === 'Home') return all[0] ?? null
    if (key === 'End') return all.at(-1) ?? null
    return nextTo(from, key, all)
  }

  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || isBrowsers(event)) return
    const all = items()
    if (target !== host && !all.includes(target)) return
    const to = toOf(key, target, all)
    if (!to) return
    event.preventDefault()
    event.stopPropagation()
    if (target !== host) last = target
    to.focus()
  }

  skip(host)
  host.addEventListener('keydown', onKey, { signal, capture: true })
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const added of addedNodes) if (added instanceof Element) skip(added)
  })
  watch.observe(host, { childList: true, subtree: true })
  return () => {
    over.abort()
    watch.disconnect()
  }
}
