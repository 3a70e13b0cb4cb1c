import type { Page } from '@playwright/test'
import { overlaps, type Box } from './boxes.ts'
import { curatedAddresses, curatedEvents, expect, test } from './page.ts'

test.use({ javaScriptEnabled: false })

/** Without scripts there is no mark to wait for: the document is what it is. */
async function texts(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).allTextContents()
}

async function boxOf(page: Page, name: string): Promise<Box> {
  const box = await page.locator(name).boundingBox()
  if (!box) throw new Error(`${name} is not seen`)
  const { x, y, width, height } = box
  return { name, left: x, top: y, right: x + width, bottom: y + height }
}

test('without scripts the document holds every title, summary and claim', async ({
  page,
  story,
}) => {
  await page.goto('./')
  const events = curatedEvents()
  expect(events.length).toBeGreaterThan(40)
  expect(await texts(page, 'article h3')).toEqual(events.map(({ title }) => title))
  expect(await texts(page, 'article .summary')).toEqual(events.map(({ summary }) => summary))
  const cards = new Map(
    await page
      .locator('article')
      .evaluateAll((all) => all.map(({ id, textContent }) => [id, textContent ?? ''] as const)),
  )
  const missing = events.flatMap(({ id, claims }) =>
    claims.filter(({ text }) => !cards.get(id)?.includes(text)).map(({ text }) => `${id}: ${text}`),
  )
  expect(missing).toEqual([])
  expect(story.requests.filter((url) => url.endsWith('.js'))).toEqual([])
})

test('without scripts map, list and timeline lie over none of the others', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto('./')
    const map = await boxOf(page, '.map-section')
    const list = await boxOf(page, 'section.events')
    const time = await boxOf(page, 'section.time')
    expect(overlaps([map], [list, time])).toEqual([])
    expect(overlaps([list], [time])).toEqual([])
  }
})

test('without scripts every source is reachable, or printed with the reason why not', async ({
  page,
  story,
}) => {
  await page.goto('./')
  const links = page.locator('.sources > li > a')
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const href of hrefs) expect(href).toMatch(/^https?:\/\/[^/]+\.[^/]+/)
  const printed = await texts(page, '.sources .address')
  expect(new Set([...hrefs, ...printed])).toEqual(
    new Set([...hrefs, ...curatedAddresses(), ...printed]),
  )
  const silent = page.locator('.sources > li').filter({ hasNot: page.locator(':scope > a') })
  for (const text of await silent.allTextContents()) expect(text).toContain('Not linked:')
  expect(story.requests).not.toHaveLength(0)
})

test('without scripts every number of a source leads to that source', async ({ page, story }) => {
  await page.goto('./')
  const targets = await page
    .locator('.refs a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(targets.length).toBeGreaterThan(300)
  const ids = await page
    .locator('.sources > li')
    .evaluateAll((all) => all.map(({ id }) => `#${id}`))
  const known = new Set(ids)
  expect(targets.filter((target) => !known.has(target))).toEqual([])
  expect(known.size).toBe(ids.length)
  expect(story.requests).not.toHaveLength(0)
})

test('without scripts every event opens to its claims and sources', async ({ page, story }) => {
  await page.goto('./')
  const cards = page.locator('article')
  const count = await cards.count()
  expect(count).toBe(curatedEvents().length)
  await expect(page.locator('article > details')).toHaveCount(count)
  for (const index of [0, 20, count - 1]) {
    const card = cards.nth(index)
    await expect(card.locator('.sources')).toBeHidden()
    await card.locator('summary').first().click()
    await expect(card.locator('.sources')).toBeVisible()
  }
  expect(story.requests).not.toHaveLength(0)
})

test('without scripts nothing that needs one is offered', async ({ page, story }) => {
  await page.goto('./')
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0)
  expect(story.requests).not.toHaveLength(0)
})

test('without scripts no room is kept for controls, at any width', async ({ page }) => {
  await page.goto('./')
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    // What is only unseen would have a box.
    for (const controls of ['.bar', '#timebar'])
      expect(await page.locator(controls).boundingBox(), `${controls} at ${width}`).toBeNull()
  }
})

test('headings lead down through the document without a gap', async ({ page, story }) => {
  await page.goto('./')
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  const leaps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
  expect(leaps).toEqual([])
  expect(story.requests).not.toHaveLength(0)
})

test('without scripts the page reads at 320 px without scrolling sideways', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./')
  await page.locator('article summary').first().click()
  const { width, right } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    right: Math.max(
      // A map is cut at its edge, and so is what lies beyond.
      ...[...document.querySelectorAll('h1, h3, p, summary, li')]
        .filter((element) => !element.closest('.map'))
        .map((element) => element.getBoundingClientRect().right),
    ),
  }))
  expect(width).toBe(320)
  expect(right).toBeLessThanOrEqual(320)
  expect(story.requests).not.toHaveLength(0)
})
