import { coveredTop, scrollsItself } from './scrollToTop.ts'

/** Where the list is read. Positions are in CSS px from the top of the window. */

/** The part of the window in which the list is read. */
export interface Stage {
  readonly by: 'list' | 'page'
  readonly top: number
  readonly bottom: number
  /** Whether the list is at its start, or the page still above it. */
  readonly isAtStart: boolean
  /** How far it can still be scrolled. */
  readonly left: number
}

/** The fraction of the stage at which the reader is assumed to be reading. */
const READING = 1 / 3

function inPage(list: HTMLElement): Stage {
  const { scrollHeight } = document.documentElement
  const top = coveredTop()
  return {
    by: 'page',
    top,
    bottom: window.innerHeight,
    isAtStart: list.getBoundingClientRect().top > top - 1,
    left: scrollHeight - window.innerHeight - window.scrollY,
  }
}

function inList(list: HTMLElement): Stage {
  const { top, bottom } = list.getBoundingClientRect()
  const { scrollTop, scrollHeight, clientHeight } = list
  const left = scrollHeight - clientHeight - scrollTop
  return { by: 'list', top, bottom, isAtStart: scrollTop <= 0, left }
}

/** Where the list is read beside map and timeline; null if they are not in view with it. */
export function stageOf(list: HTMLElement): Stage | null {
  if (scrollsItself(list)) return inList(list)
  return document.documentElement.classList.contains('is-sticky') ? inPage(list) : null
}

/**
 * The line at which it is read; it moves down to the bottom once nothing more can be scrolled up to
 * it.
 */
export function readingLine({ top, bottom, left }: Stage): number {
  const height = bottom - top
  return top + height * Math.min(1, Math.max(READING, 1 - left / height))
}

/** The last item that starts above the line; items are in order, so found by binary search. */
export function itemAt(items: readonly HTMLElement[], line: number): HTMLElement | undefined {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const top = items[middle]?.getBoundingClientRect().top ?? Infinity
    if (top <= line) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
