import type { Page } from '@playwright/test'

/**
 * What can be pressed and is smaller than 24 by 24 px, a line each. A link within a sentence is as large
 * as its line (WCAG 2.5.8); one that is all of its line, its item or its cell is not in a sentence.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24
    const PRESSED = 'a[href], button, summary, select, input:not([type="hidden"])'
    const BLOCKS = 'p, li, dd, dt, td, th, figcaption, small, h1, h2, h3, h4, div, nav, section'

    const isInSentence = (element: Element): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false
      if (getComputedStyle(element).display !== 'inline') return false
      const rest = element.parentElement?.closest(BLOCKS)?.cloneNode(true)
      if (!(rest instanceof Element)) return false
      for (const pressed of rest.querySelectorAll('a, button, summary, .visually-hidden'))
        pressed.remove()
      return /\p{L}{2}/u.test(rest.textContent ?? '')
    }
    /** A box is pressed through its label too. */
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      return (label ?? element).getBoundingClientRect()
    }
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden, .skip, [inert]') &&
      element.getBoundingClientRect().width > 1

    const small = [...document.querySelectorAll(PRESSED)].filter((element) => {
      if (!isSeen(element) || isInSentence(element)) return false
      const { width, height } = boxOf(element)
      return Math.min(width, height) < LEAST - 0.5
    })
    const lines = small.map((element) => {
      const { width, height } = boxOf(element)
      const place = element.closest('[class]')?.className.toString() ?? ''
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return `${element.localName} ${place}: ${name.trim().slice(0, 30)} (${Math.round(width)} × ${Math.round(height)})`
    })
    return [...new Set(lines)]
  })
}
