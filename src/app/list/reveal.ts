import { wantsLessMotion } from '../environment.ts'
import { scrollToTop } from './scrollToTop.ts'

/** The section that holds the list, which may scroll by itself. */
function listOf(item: HTMLElement): HTMLElement {
  return item.closest<HTMLElement>('.events') ?? item
}

/**
 * Brings an article to the top of what scrolls it: the list, or this very window. Never scrolls a
 * page around the frame, which `scrollIntoView` would.
 */
export function reveal(item: HTMLElement, isFirst: boolean): void {
  const behavior = isFirst || wantsLessMotion() ? 'instant' : 'smooth'
  scrollToTop(listOf(item), item, behavior)
}
