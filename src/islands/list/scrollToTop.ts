/**
 * What scrolls the list: on a desktop, the list itself; on a phone, the page, below the map and
 * scrubber, which stay at its top. Positions are in CSS px from the top of the window.
 */

/** Space left above an article. */
export const ABOVE = 8

/** Whether the list has a scroll of its own. */
export function scrollsItself(list: HTMLElement): boolean {
  const { scrollHeight, clientHeight } = list
  return scrollHeight > clientHeight + 1 && getComputedStyle(list).overflowY === 'auto'
}

/** What the page keeps free at its top for sticky elements. */
export function coveredTop(): number {
  const root = getComputedStyle(document.documentElement)
  return Number.parseFloat(root.scrollPaddingBlockStart) || 0
}

/**
 * Scrolls an element to the top of the list's scroll container. Never scrolls a page around this
 * frame.
 */
export function scrollToTop(list: HTMLElement, element: HTMLElement, behavior: ScrollBehavior) {
  const { top } = element.getBoundingClientRect()
  if (scrollsItself(list)) {
    const by = top - list.getBoundingClientRect().top - ABOVE
    list.scrollTo({ top: list.scrollTop + by, behavior })
    return
  }
  window.scrollTo({ top: window.scrollY + top - coveredTop() - ABOVE, behavior })
}
