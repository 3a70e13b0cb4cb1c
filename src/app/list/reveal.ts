import { wantsLessMotion } from '../environment.ts'

/** Room left above an article, CSS px. */
const ABOVE = 8

function overflows(element: HTMLElement): boolean {
  return element.scrollHeight > element.clientHeight + 1
}

/**
 * Brings an article to the top of what scrolls it: the list, or this very window. Never scrolls a
 * page around the frame, which `scrollIntoView` would.
 */
export function reveal(item: HTMLElement, isFirst: boolean): void {
  const behavior = isFirst || wantsLessMotion() ? 'instant' : 'smooth'
  const list = item.closest<HTMLElement>('.events')
  const { top } = item.getBoundingClientRect()
  if (list && getComputedStyle(list).overflowY === 'auto' && overflows(list)) {
    const by = top - list.getBoundingClientRect().top - ABOVE
    list.scrollTo({ top: list.scrollTop + by, behavior })
    return
  }
  const root = getComputedStyle(document.documentElement)
  const margin = Number.parseFloat(root.scrollPaddingBlockStart) || 0
  window.scrollTo({ top: window.scrollY + top - margin - ABOVE, behavior })
}
