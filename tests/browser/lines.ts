import type { Page } from '@playwright/test'

/** A line of text that the lower edge of the window cuts. */
interface CutLine {
  readonly text: string
  /** Whether it fades out before the edge. */
  readonly fades: boolean
}

/** The lines of title, sentence and card that the lower edge of the window goes through. */
export function cutLines(page: Page): Promise<readonly CutLine[]> {
  return page.evaluate(() => {
    const edge = window.innerHeight
    const fade = getComputedStyle(document.body, '::after')
    const faded = Number(fade.opacity) === 1 ? Number.parseFloat(fade.height) : 0
    const found: { text: string; fades: boolean }[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement
      if (!holder?.closest('.masthead, .intro, #events') || !holder.checkVisibility()) continue
      if (holder.closest('.visually-hidden')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const { top, bottom, width } of range.getClientRects())
        if (width > 1 && top < edge - 1 && bottom > edge + 1)
          found.push({ text: text.textContent ?? '', fades: edge - top <= faded })
    }
    return found
  })
}
