import type { Page } from '@playwright/test'
import { expect, OFTEN, sideways, test, withoutGl } from './page.ts'

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

test('a phone that is turned again and again keeps the place, and nothing is left over or sideways', async ({
  story,
}) => {
  test.slow()
  const { page } = story
  await withoutGl(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await story.openLive()
  await scrollTo(page)
  // Of the card no more than its end is in view: a wider page has it lower.
  const card = page.locator(`#${EVENT}`)
  await card.evaluate((one) => scrollBy(0, one.getBoundingClientRect().height - 120))
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state)), OFTEN)
    .toMatch(/"top":-\d{3}/)
  const top = await topOf(page)
  const session = await page.context().newCDPSession(page)
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
    return { nodes, jsEventListeners }
  }
  const turn = async (times: number) => {
    for (let time = 0; time < times; time++)
      for (const [width, height] of [
        [844, 390],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height })
        // Before the page has come to rest, it is turned again.
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }
    await expectNear(page, top)
    expect(await sideways(page)).toBe(0)
  }
  await page.setViewportSize({ width: 844, height: 390 })
  // It has come to rest, and what was noted before stays noted.
  await page.waitForFunction(() => new Promise((done) => setTimeout(done, 300, true)))
  await turn(4)
  const before = await counted()
  await turn(10)
  const after = await counted()
  expect(after.nodes).toBeLessThan(before.nodes * 1.05)
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners)
})

test('at the start of the list there is no place to keep', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.reload()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})
