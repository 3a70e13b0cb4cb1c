import type { Page } from '@playwright/test'
import { expect, test, type StoryPage } from './page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

async function openCount(story: StoryPage, width: number, height: number) {
  await story.page.setViewportSize({ width, height })
  await story.open()
  const count = story.map.locator('.map-button[aria-expanded]').first()
  const id = (await count.getAttribute('data-mark')) ?? ''
  const sheet = story.map.locator(`#map-panel-${id}`)
  return { button: story.map.locator(`[data-mark="${id}"]`), sheet }
}

/** Where what lies below the map stands. */
function places(page: Page): Promise<number[]> {
  return page
    .locator('section.time, section.events, .map-section')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const)
  test(`at ${width} × ${height} a count opens a sheet from below, and nothing moves`, async ({
    story,
  }) => {
    const { page } = story
    const { button, sheet } = await openCount(story, width, height)
    await button.scrollIntoViewIfNeeded()
    const before = await places(page)
    await button.click()
    await expect(sheet).toBeVisible()
    const box = await sheet.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0)
    expect(box?.height).toBeLessThanOrEqual(0.55 * height + 1)
    expect(box?.height).toBeGreaterThan(60)
    expect(await places(page)).toEqual(before)
    await expect(sheet.locator('.map-panel-item').first()).toBeFocused()
    await sheet.locator('.map-panel-item').last().scrollIntoViewIfNeeded()
    expect(await places(page)).toEqual(before)
  })

const WAYS = {
  Escape: ({ page }: StoryPage) => page.keyboard.press('Escape'),
  'its button': ({ map }: StoryPage) => map.locator('.map-panel-close').press('Enter'),
} as const

for (const [name, close] of Object.entries(WAYS))
  test(`${name} closes the sheet, and the focus goes back to the count`, async ({ story }) => {
    const { button, sheet } = await openCount(story, 390, 844)
    await button.press('Enter')
    await expect(sheet.locator('.map-panel-item').first()).toBeFocused()
    await close(story)
    await expect(sheet).toHaveCount(0)
    await expect(button).toBeFocused()
  })

test('a press beside it closes the sheet', async ({ story }) => {
  const { page } = story
  const { button, sheet } = await openCount(story, 390, 844)
  await button.click()
  await expect(sheet).toBeVisible()
  await page.locator('.map-title').filter({ visible: true }).first().click()
  await expect(sheet).toHaveCount(0)
})

test('an event picked from the sheet is selected', async ({ story }) => {
  const { button, sheet } = await openCount(story, 390, 844)
  await button.click()
  const first = sheet.locator('[data-event]').first()
  const event = (await first.getAttribute('data-event')) ?? ''
  await first.click()
  await story.expectParam('event', event)
  await expect(sheet).toHaveCount(0)
})

test('a window made wider has the list beside its count again', async ({ story }) => {
  const { page } = story
  const { button, sheet } = await openCount(story, 390, 844)
  await button.click()
  await expect(sheet).toHaveAttribute('popover', 'manual')
  await page.setViewportSize({ width: 900, height: 844 })
  await expect(sheet).not.toHaveAttribute('popover')
  await expect
    .poll(async () => {
      const [map, box] = [await story.map.boundingBox(), await sheet.boundingBox()]
      return map && box ? box.x >= map.x && box.x + box.width <= map.x + map.width : false
    })
    .toBe(true)
})

/** The last count of the whole timeline, by its button, and what is told of it. */
async function timelineCount(story: StoryPage, width: number, height: number) {
  await story.page.setViewportSize({ width, height })
  await story.openLive('?timeline=full')
  const target = story.page.locator('.time-targets button[data-target^="mark "]').last()
  const key = (await target.getAttribute('data-target')) ?? ''
  const button = story.page.locator(`.time-targets button[data-target="${key}"]`)
  return { button, sheet: story.page.locator('.time-panel') }
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [699, 600],
] as const)
  test(`at ${width} × ${height} a count of the timeline opens the same sheet`, async ({
    story,
  }) => {
    const { page } = story
    const { button, sheet } = await timelineCount(story, width, height)
    await button.press('Enter')
    await expect(sheet).toHaveAttribute('popover', 'manual')
    const box = await sheet.boundingBox()
    expect(box?.x).toBe(0)
    expect(box?.width).toBe(width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(height, 0)
    expect(box?.height).toBeLessThanOrEqual(0.55 * height + 1)
    await expect(sheet.locator('.map-panel-item').first()).toBeFocused()
    await sheet.locator('.map-panel-item').last().scrollIntoViewIfNeeded()
    await expect(sheet.locator('.map-panel-item').last()).toBeInViewport({ ratio: 0.9 })
    await expect(sheet.locator('.map-panel-close')).toBeInViewport({ ratio: 1 })
    expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  })

for (const [name, press] of [
  ['Escape', ({ page }: StoryPage) => page.keyboard.press('Escape')],
  ['its button', ({ page }: StoryPage) => page.locator('.map-panel-close').press('Enter')],
] as const)
  test(`${name} closes the sheet of the timeline, and the focus goes back`, async ({ story }) => {
    const { button, sheet } = await timelineCount(story, 390, 844)
    await button.press('Enter')
    await expect(sheet.locator('.map-panel-item').first()).toBeFocused()
    await press(story)
    await expect(sheet).toHaveCount(0)
    await expect(button).toBeFocused()
    await expect(story.page.locator('html')).toHaveClass(/is-full/)
  })

test('a press beside it closes the sheet of the timeline', async ({ story }) => {
  const { button, sheet } = await timelineCount(story, 390, 844)
  await button.press('Enter')
  await expect(sheet).toBeVisible()
  await story.page.mouse.click(200, 12)
  await expect(sheet).toHaveCount(0)
})
