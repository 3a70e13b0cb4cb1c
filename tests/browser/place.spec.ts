import type { Page } from '@playwright/test'
import { expect, OFTEN, test, withoutGl } from './page.ts'

const EVENT = 'trump-zelenskyy-call'

/** Where the card is, CSS px from the top of the window. */
function topOf(page: Page): Promise<number> {
  return page.locator(`#${EVENT}`).evaluate((card) => Math.round(card.getBoundingClientRect().top))
}

/** Scrolls as a reader does until the card is at the top of what is read. */
async function scrollTo(page: Page): Promise<void> {
  await page.locator(`#${EVENT}`).evaluate((card) => {
    window.dispatchEvent(new WheelEvent('wheel'))
    card.scrollIntoView({ behavior: 'instant' })
  })
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)), OFTEN)
    .toContain('"event"')
}

async function expectNear(page: Page, top: number): Promise<void> {
  await expect.poll(async () => Math.abs((await topOf(page)) - top), OFTEN).toBeLessThan(4)
}

for (const [name, width, height] of [
  ['a desk', 1280, 800],
  ['a phone', 390, 844],
] as const) {
  test(`a reload keeps the reader's place in the list on ${name}`, async ({ story }) => {
    const { page } = story
    await withoutGl(page)
    await page.setViewportSize({ width, height })
    await story.openLive()
    await scrollTo(page)
    const top = await topOf(page)
    await page.reload()
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await expectNear(page, top)
    await story.wake()
    await expectNear(page, top)
  })

  test(`who goes away and comes back is where they were, on ${name}`, async ({ story }) => {
    const { page } = story
    await withoutGl(page)
    await page.setViewportSize({ width, height })
    await story.openLive()
    await scrollTo(page)
    const top = await topOf(page)
    await page.goto(`./events/${EVENT}/`)
    await page.goBack()
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await expectNear(page, top)
  })
}

test('a phone that is turned, and turned back, shows the card that was read', async ({ story }) => {
  const { page } = story
  await withoutGl(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await story.openLive()
  await scrollTo(page)
  const top = await topOf(page)
  await page.setViewportSize({ width: 844, height: 390 })
  const within = () =>
    page.locator(`#${EVENT}`).evaluate((card) => {
      const { top: start, bottom } = card.getBoundingClientRect()
      return start < innerHeight && bottom > 0
    })
  await expect.poll(within, OFTEN).toBe(true)
  await page.setViewportSize({ width: 390, height: 844 })
  await expectNear(page, top)
})

test('at the start of the list there is no place to keep', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.reload()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
