import type { Page } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { titleOf } from './lesson.ts'
import { expect, test, withoutGl, type StoryPage } from './page.ts'

/** The lesson at a step, and its second window. */
async function openBoth({ page }: StoryPage, step: number): Promise<Page> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await withoutGl(page)
  await page.goto(`./?mode=present&path=two-calls&step=${step}`)
  await expect(page.locator('.present-title')).toBeVisible()
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('n')
  const desk = await opening
  await expect(desk.locator('.desk-status')).toHaveText(/^In step/)
  return desk
}

test('the second window shows notes and what comes next, goes along, and blacks out', async ({
  story,
}) => {
  const { page } = story
  const desk = await openBoth(story, 3)
  const title = page.locator('.present-title')
  await expect(desk.locator('.desk h2')).toHaveText(titleOf(2))
  await expect(desk.locator('.desk-notes')).toHaveText(/90 minutes to two and a half hours/)
  await expect(desk.locator('.desk-next')).toContainText(titleOf(3))
  await expect(desk.locator('.map [data-mark]').locator('visible=true').first()).toBeInViewport()
  expect(await violationsInBoth({ page: desk })).toEqual([])

  await page.keyboard.press('PageDown')
  await expect(desk.locator('.desk h2')).toHaveText(titleOf(3))
  await desk.keyboard.press('PageDown')
  await expect(title).toHaveText(titleOf(4))
  await desk.getByRole('button', { name: 'Black screen' }).click()
  await expect(page.locator('.present-cover')).toBeVisible()
  await page.keyboard.press('b')
  await expect(desk.getByRole('button', { name: 'Black screen' })).toHaveAttribute(
    'aria-pressed',
    'false',
  )

  const freeze = desk.getByRole('button', { name: 'Freeze the class view' })
  await freeze.click()
  await desk.keyboard.press('Home')
  await expect(desk.locator('.desk h2')).toHaveText(titleOf(0))
  await expect(title).toHaveText(titleOf(4))
  await freeze.click()
  await expect(title).toHaveText(titleOf(0))
  await freeze.click()
  await page.keyboard.press('PageDown')
  await expect(desk.locator('.desk h2')).toHaveText(titleOf(1))
  await expect(freeze).toHaveAttribute('aria-pressed', 'false')
})

test('closing or reloading either window is survived', async ({ story }) => {
  const { page } = story
  const desk = await openBoth(story, 2)
  await desk.reload()
  await expect(desk.locator('.desk-status')).toHaveText(/^In step/)
  await page.reload()
  await expect(page.locator('.present-title')).toHaveText(titleOf(1))
  await page.keyboard.press('PageDown')
  await expect(desk.locator('.desk h2')).toHaveText(titleOf(2))
  await desk.close()
  // A key goes where the focus is, and that was in the window that is gone.
  await page.bringToFront()
  await page.keyboard.press('PageDown')
  await expect(page.locator('.present-title')).toHaveText(titleOf(3))
  const windows = page.context()
  // While the browser still puts the closed one away, its name may lead to it.
  await expect(async () => {
    const again = windows.waitForEvent('page', { timeout: 3000 })
    await page.keyboard.press('n')
    await again
  }).toPass()
  const second = windows.pages().at(-1) ?? page
  await expect(second.locator('.desk h2')).toHaveText(titleOf(3))
  await page.close()
  await expect(second.getByRole('button', { name: 'Open the class window' })).toBeVisible()
  await second.keyboard.press('PageDown')
  await expect(second.locator('.desk h2')).toHaveText(titleOf(4))
})

test('a browser that opens no second window says what works instead', async ({ story }) => {
  const { page } = story
  await page.addInitScript(() => {
    window.open = () => null
  })
  await story.open('?mode=present&path=two-calls')
  await expect(page.locator('.present-title')).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.locator('.present-notice')).toHaveText(
    /blocked the second window.*mode=presenter/,
  )
  await story.open('?mode=presenter&path=two-calls&step=3')
  await expect(page.locator('.desk-notes')).toHaveText(/90 minutes to two and a half hours/)
  await expect(page.locator('.desk-status')).toHaveText(/do not belong to an open lesson/)
})
