import type { Locator } from '@playwright/test'
import { expect, test } from './page.ts'

/** Left edges of the first two and the last two characters of what an element says, in CSS px. */
async function edges(words: Locator): Promise<readonly number[]> {
  return words.evaluate((element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
    return [0, 1, text.length - 2, text.length - 1].map((at) => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left
    })
  })
}

test('on a page from right to left, words in Latin letters keep their figures first and their full stops last', async ({
  story,
}) => {
  await story.openLive()
  await story.page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const article = story.page.locator('#trump-putin-call')
  for (const words of [article.locator('time').first(), article.locator('.summary')]) {
    const [first = 0, second = 0, beforeLast = 0, last = 0] = await edges(words)
    expect(second).toBeGreaterThan(first)
    expect(last).toBeGreaterThan(beforeLast)
  }
})
