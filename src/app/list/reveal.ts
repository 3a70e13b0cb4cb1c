import { wantsLessMotion } from '../environment.ts'
import { ABOVE, scrollsItself, scrollToTop } from './scrollToTop.ts'

/** The section that holds the list, which may scroll by itself. */
function listOf(item: HTMLElement): HTMLElement {
  return item.closest<HTMLElement>('.events') ?? item
}

/** So much of a card's head must be seen in a frame that the card need not be brought nearer, CSS px. */
const HEAD = 72

/** In a host's frame, the list folded, map and timeline stay in view above the one card. */
function isFolded(): boolean {
  const { dataset } = document.documentElement
  return dataset['mode'] === 'embed' && dataset['list'] === undefined
}

/** How far the window scrolls to show a card's head, and no farther; 0 where it is seen. */
function toHead(top: number): number {
  return Math.min(top - ABOVE, 0) + Math.max(top + HEAD - window.innerHeight, 0)
}

/** Brings map and step of a guided path to the top of this window; the article follows below them. */
function revealStep(item: HTMLElement, behavior: ScrollBehavior): void {
  // The map itself may be stuck at the top already.
  const above = item.closest('main')?.querySelector('.bar')
  if (above) window.scrollBy({ top: above.getBoundingClientRect().bottom, behavior })
}

/**
 * Brings an article to the top of what scrolls it: the list, or this very window; where it `isStep`
 * of a guided path, a window keeps the step in view instead. Never scrolls a page around the frame,
 * which `scrollIntoView` would.
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
 * Opens the page at a linked event: brings its article up once it has been painted open, farther
 * down. A page that opens and scrolls in one frame counts as one that jumped (layout shift).
 */
export function revealOpened(item: HTMLElement, isFirst: boolean, isStep: boolean): void {
  if (!isFirst) reveal(item, false, isStep)
  else requestAnimationFrame(() => requestAnimationFrame(() => reveal(item, true, isStep)))
}
