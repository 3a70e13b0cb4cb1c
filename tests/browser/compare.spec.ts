import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

const CALL = 'trump-putin-call'
const OTHER = 'trump-zelenskyy-call'

function dialog(page: Page) {
  return page.getByRole('dialog')
}

test('two events are compared from a card, closed by Esc, and the focus returns', async ({
  story,
}) => {
  const { page } = story
  await story.openLive(`?event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await card.locator('summary', { hasText: 'Compare with' }).press('Enter')
  await card.getByLabel('Another event').selectOption(OTHER)
  const button = card.getByRole('button', { name: 'Compare the events' })
  await button.press('Enter')
  await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveText([
    (await story.title(CALL).textContent()) ?? '',
    (await story.title(OTHER).textContent()) ?? '',
  ])
  await story.expectParam('compare', OTHER)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await story.expectParam('compare', null)
  await expect(button).toBeFocused()
  await page.goBack()
  await expect(dialog(page)).toBeVisible()
  await page.goForward()
  await expect(dialog(page)).toHaveCount(0)
})

test('two speakers on one event stand side by side under the questions that both answer', async ({
  story,
}) => {
  const { page } = story
  await story.openLive(`?event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await card.locator('summary', { hasText: 'Compare with' }).click()
  await card.getByLabel('First speaker').selectOption('white-house')
  await card.getByLabel('Second speaker').selectOption('kremlin')
  await card.getByRole('button', { name: 'Compare the speakers' }).click()
  await story.expectParam('compare', 'white-house..kremlin')
  const names = dialog(page).locator('.compare-row').first().locator('.compare-name')
  await expect(names).toHaveText(['White House', 'Kremlin'])
  const shared = dialog(page).getByRole('heading', { level: 3, name: 'What the halt covers' })
  await expect(shared).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  await expect(dialog(page)).toHaveCount(0)
})

test('one press on the card compares the two who contradict each other most', async ({ story }) => {
  const { page } = story
  await story.openLive(`?event=${CALL}`)
  await page.getByRole('link', { name: 'Compare Kremlin and White House' }).press('Enter')
  await story.expectParam('compare', 'kremlin..white-house')
  const names = dialog(page).locator('.compare-row').first().locator('.compare-name')
  await expect(names).toHaveText(['Kremlin', 'White House'])
})

test('who has no words on an event is told so, with those to read instead', async ({ story }) => {
  const { page } = story
  await story.open(`?event=${CALL}&compare=putin..white-house`)
  await expect(dialog(page)).toContainText('Nothing in Vladimir Putin’s own words. Read instead:')
  await dialog(page).getByRole('button', { name: 'Kremlin' }).click()
  await story.expectParam('compare', 'kremlin..white-house')
  await expect(dialog(page)).not.toContainText('Read instead')
})

test('a link opens the comparison, and its ids are in the page but once', async ({ story }) => {
  const { page } = story
  await story.open(`?event=${CALL}&compare=${OTHER}`)
  await expect(dialog(page)).toBeVisible()
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index)
  })
  expect(twice).toEqual([])
  await page.keyboard.press('Escape')
  await expect(story.title(CALL)).toBeFocused()
})

test('as known on a day, a comparison has no later claim, and none of an event not yet known', async ({
  story,
}) => {
  const { page } = story
  await story.open(`?event=${CALL}&compare=white-house..kremlin&known=2025-03-18`)
  await expect(dialog(page)).toContainText('As known on 18 March 2025.')
  const shown = await dialog(page).locator('li').count()
  await story.go(`?event=${CALL}&compare=white-house..kremlin`)
  await expect(dialog(page)).not.toContainText('As known on')
  expect(await dialog(page).locator('li').count()).toBeGreaterThan(shown)
  await story.go(`?event=${CALL}&compare=${OTHER}&known=2025-03-18`)
  await expect(dialog(page)).toHaveCount(0)
})

test('at 320 px the two stand one under the other, and nothing is cut', async ({ story }) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 640 })
  await story.open(`?event=${CALL}&compare=${OTHER}`)
  const columns = dialog(page).locator('.compare-row > article')
  await expect(columns).toHaveCount(2)
  const [first, second] = await columns.evaluateAll((all) =>
    all.map((column) => {
      const { left, right, top, bottom } = column.getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )
  expect(second?.top).toBeGreaterThanOrEqual(first?.bottom ?? 0)
  expect(first?.left).toBeGreaterThanOrEqual(0)
  expect(first?.right).toBeLessThanOrEqual(320)
  expect(second?.right).toBeLessThanOrEqual(320)
})
