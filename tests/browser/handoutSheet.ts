import type { Page } from '@playwright/test'
import { expect, type StoryPage } from './page.ts'

/** Opens the handout and waits until it is drawn. */
export async function openHandout(story: StoryPage, query = ''): Promise<void> {
  await story.open(`?mode=handout${query}`)
  await expect(story.page.locator('.handout-foot')).toBeVisible()
  await expect(story.page.locator('.handout-timeline svg')).toHaveCount(
    query.includes('include=') && !query.includes('timeline') ? 0 : 1,
  )
}

/** Text as a machine compares it: lines break anywhere. */
export const dense = (text: string): string => text.replace(/\s+/g, '')

/** The texts of all elements that match. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent ?? ''))
