import { wantsLessMotion } from '../../ui/browser/environment.ts'
import { ABOVE, scrollsItself, scrollToTop } from './scrollToTop.ts'

/** The section that contains the list, which may have its own scrollbar. */
function listOf(item: HTMLElement): HTMLElement {
  return item.closest<HTMLElement>('.events') ?? item
}

/**
 * How much of a card's head must be visible in a frame, CSS px, for the card not to be scrolled
 * into view.
 */
const HEAD = 72

/** In a host's frame with the list folded, map and timeline stay in view above the one card. */
function isFolded(): boolean {
  const { dataset } = document.documentElement
  return dataset['mode'] === 'embed' && dataset['list'] === undefined
}

/** How far the window must scroll to show a card's head; 0 if it is visible. */
function toHead(top: number): number {
  return Math.min(top - ABOVE, 0) + Math.max(top + HEAD - window.innerHeight, 0)
}

/**
 * Scrolls the map and the tour's step to the top of this window; the article follows below them.
 */
function revealStep(item: HTMLElement, behavior: ScrollBehavior): void {
  // The map itself may be stuck at the top already.
  const above = item.closest('main')?.querySelector('.bar')
  if (above) window.scrollBy({ top: above.getBoundingClientRect().bottom, behavior })
}

/**
 * Scrolls an article to the top of its scroll container: the list, or this window; if it `isStep`
 * of a tour, a window keeps the step in view instead. Never scrolls a page around the frame, as
 * `scrollIntoView` would.
 */
export function reveal(item: HTMLElement, isFirst: boolean, isStep = false): void {
  const behavior = isFirst || wantsLessMotion() ? 'instant' : 'smooth'
  const list = listOf(item)
  if (!isFolded())
    return isStep && !scrollsItself(list)
      ? revealStep(item, behavior)
      : scrollToTop(list, item, behavior)
  const { top } = item.getBoundingClientRect()
  window.scrollBy({ top: isFirst ? 0 : toHead(top), behavior })
}

/**
 * Opens the page at a linked event: scrolls to its article once that has been painted open, further
 * down. A page that opens and scrolls in one frame counts as a layout shift.
 */
export function revealOpened(item: HTMLElement, isFirst: boolean, isStep: boolean): void {
  if (!isFirst) reveal(item, false, isStep)
  else requestAnimationFrame(() => requestAnimationFrame(() => reveal(item, true, isStep)))
}
