// Over 250 lines, because all that two maps do together is told with the same few helpers.
import type { Locator, Page } from '@playwright/test'
import { expect, sideways, test, withoutGl } from './page.ts'

const PHONE = { width: 390, height: 844 }

function other(page: Page): Locator {
  return page.locator('#map-other')
}

function inset(page: Page): Locator {
  return page.locator('#map-inset')
}

async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error('It is not to be seen')
  return found
}

function isApart(a: { x: number; width: number }, b: { x: number; width: number }): boolean {
  return a.x + a.width <= b.x + 1 || b.x + b.width <= a.x + 1
}

/** What of these lies under it. */
async function under(over: Locator, all: Locator): Promise<string[]> {
  const { x, y, width, height } = await box(over)
  return all.evaluateAll(
    (found, { left, top, right, bottom }) =>
      found.flatMap((one) => {
        const own = one.getBoundingClientRect()
        const isUnder =
          own.width > 0 &&
          own.left < right &&
          own.right > left &&
          own.top < bottom &&
          own.bottom > top
        return isUnder ? [one.textContent] : []
      }),
    { left: x, top: y, right: x + width, bottom: y + height },
  )
}

/** Names of the marks that are in sight on a map. */
function markNames(map: Locator): Promise<string[]> {
  return map
    .locator('button[data-mark]')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
}

for (const width of [1440, 1024, 768]) {
  test(`at ${width} px both maps stand side by side, the larger twice as tall or wide`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await story.open()
    const [small, large] = [await box(other(page)), await box(story.map)]
    expect(isApart(small, large)).toBe(true)
    expect(large.width * large.height).toBeGreaterThan(2 * small.width * small.height)
    await expect(inset(page)).toBeHidden()
    await expect(page.locator('.map-title')).toHaveText([
      /^Who spoke talks/,
      /^Where it hit strikes/,
    ])
    expect(await sideways(page)).toBe(0)
  })
}

test('hairlines lead from the outline on the small map to the corners of the large', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await story.open()
  const ties = page.locator('.map-ties')
  await expect(ties).toHaveAttribute('aria-hidden', 'true')
  const tie = await box(ties.locator('.map-tie'))
  const large = await box(story.map)
  expect(Math.abs(tie.x + tie.width - large.x)).toBeLessThan(3)
  expect(Math.abs(tie.y + tie.height - (large.y + large.height))).toBeLessThan(3)
  const outline = ties.locator('.map-outline')
  const before = await outline.getAttribute('d')
  await story.map.focus()
  await page.keyboard.press('+')
  await expect(outline).not.toHaveAttribute('d', before ?? '')
})

test('both maps show one selection, and a mark of either makes it', async ({ page, story }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await story.open('?event=overnight-strikes-18-19-march')
  await expect(story.map.locator('[data-state="selected"] button').first()).toBeVisible()
  const single = other(page).locator('button[data-mark]:not([aria-expanded])').first()
  await single.click()
  await expect(page.locator('#events [aria-current]')).toHaveCount(1)
  await expect(single.locator('xpath=..')).toHaveAttribute('data-state', 'selected')
})

test('an event that happened where both maps are is shown in both while it is selected', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await story.open('?event=putin-energy-halt-order')
  for (const map of [story.map, other(page)])
    await expect(map.locator('[data-state="selected"]').first()).toBeAttached()
})

test('the small map pans and zooms by keys, goes home, and leaves the address alone', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open()
  const sheet = other(page).locator('.map-base')
  const home = await sheet.getAttribute('viewBox')
  await other(page).focus()
  await page.keyboard.press('+')
  await expect(sheet).not.toHaveAttribute('viewBox', home ?? '')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('0')
  await expect(sheet).toHaveAttribute('viewBox', home ?? '')
  expect(story.params.get('map')).toBeNull()
})

test('the small map leaves the wheel to the page', async ({ page, story }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await story.open()
  const { x, y, width, height } = await box(other(page))
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
})

for (const [name, query] of [
  ['on a phone', ''],
  ['in a frame', '?mode=embed'],
] as const) {
  test(`${name} one map is large, and the other an inset in it that swaps by press and key`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize(name === 'in a frame' ? { width: 640, height: 600 } : PHONE)
    await story.open(query)
    await expect(story.map).toBeVisible()
    await expect(other(page)).toBeHidden()
    const [small, large] = [await box(inset(page)), await box(story.map)]
    expect(small.width).toBeLessThan(0.35 * large.width)
    expect(small.x).toBeGreaterThanOrEqual(large.x)
    expect(small.y + small.height).toBeLessThanOrEqual(large.y + large.height)

    await expect(inset(page)).toHaveAccessibleName('Show Who spoke')
    await inset(page).click()
    await expect(other(page)).toBeVisible()
    await expect(story.map).toBeHidden()
    await story.expectParam('frame', 'who-spoke')
    expect((await markNames(other(page))).join()).toContain('Washington')
    const capitals = other(page).locator('.map-label[data-kind="mark"] bdi')
    await expect(capitals.first()).toBeVisible()
    await expect.poll(() => under(inset(page), capitals), 'names under the inset').toEqual([])

    await expect(inset(page)).toHaveAccessibleName('Show Where it hit')
    await inset(page).focus()
    await page.keyboard.press('Enter')
    await expect(story.map).toBeVisible()
    await expect(inset(page)).toBeFocused()
    await story.expectParam('frame', 'where-it-hit')
  })
}

test('a link names the map that is large, and Back shows the one before', async ({
  page,
  story,
}) => {
  await page.setViewportSize(PHONE)
  await story.open('?frame=who-spoke')
  await expect(other(page)).toBeVisible()
  await inset(page).click()
  await expect(story.map).toBeVisible()
  await page.goBack()
  await expect(other(page)).toBeVisible()
})

test('on a phone the map with the selected event is the large one', async ({ page, story }) => {
  await page.setViewportSize(PHONE)
  await story.open('?event=jeddah-talks')
  await expect(other(page).locator('[data-state="selected"] button').first()).toBeVisible()
  await story.go('?event=kavkazskaya-depot-fire')
  await expect(story.map.locator('[data-state="selected"] button').first()).toBeVisible()
})

test('a search brings the main map to what it found, and one press goes back', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await withoutGl(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.openLive()
  const sheet = story.map.locator('.map-base')
  const home = await sheet.getAttribute('viewBox')
  await story.go('?place=odesa')
  await expect(sheet).not.toHaveAttribute('viewBox', home ?? '')
  const back = page.getByRole('button', { name: 'Back to the whole map' })
  await back.click()
  await expect(sheet).toHaveAttribute('viewBox', home ?? '')
  await expect(back).toBeHidden()
  await expect(story.map).toBeFocused()
})

test('an old link to a part of the map opens it in the main map, with all that it showed', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await story.open('?map=-20,45,1')
  await expect(page.locator('.is-main .map-holds')).toHaveText('everything')
  const names = (await markNames(story.map)).join()
  expect(names).toContain('Washington')
  expect(names).toContain('Moscow')
  await expect(story.map.locator('.map-arc').first()).toBeAttached()
})

test('a step of a tour about a call shows the far map before a class, one about a night the near', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await story.open('?mode=present&path=two-calls&step=3')
  await expect(other(page)).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(story.map).toBeVisible()
  await expect(other(page)).toBeHidden()
  await expect(inset(page)).toBeVisible()
})

test('before a class one looks around on the far map too, and one key leads back', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open('?mode=present&path=two-calls&step=3')
  const sheet = other(page).locator('.map-base')
  await expect(other(page)).toBeVisible()
  const { x, y } = await box(other(page))
  const before = await sheet.getAttribute('viewBox')
  await page.mouse.move(x + 500, y + 80)
  await page.mouse.down()
  await page.mouse.move(x + 600, y + 110, { steps: 3 })
  await page.mouse.up()
  await expect(sheet).not.toHaveAttribute('viewBox', before ?? '')
  await expect(page.getByRole('button', { name: 'Back to step 3 (R)' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(sheet).toHaveAttribute('viewBox', before ?? '')
})
