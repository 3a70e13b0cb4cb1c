import { title, titleOf } from './lesson.ts'
import { expect, test, withoutGl, type StoryPage } from './page.ts'

async function openLesson(story: StoryPage, query = '&path=two-calls'): Promise<void> {
  await withoutGl(story.page)
  await story.open(`?mode=present${query}`)
  await expect(title(story)).toBeVisible()
}

test('single letters can be switched off and on, named keys act always, and nothing keeps it', async ({
  story,
}) => {
  const { page } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openLesson(story)
  const cover = page.locator('.present-cover')
  const box = page.getByRole('checkbox', {
    name: 'Single letters and signs act as keys in this window',
  })
  await page.keyboard.press('?')
  await expect(box).toBeChecked()
  await box.uncheck()
  await page.getByRole('button', { name: 'Close' }).click()
  for (const key of ['b', 'w', '.', ',', 'l', 'c', 'n', 'p', 'f', 'r', '?'])
    await page.keyboard.press(key)
  await expect(cover).toBeHidden()
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(title(story)).toHaveText(titleOf(1))
  await page.keyboard.press(' ')
  await expect(title(story)).toHaveText(titleOf(2))
  await page.getByRole('button', { name: 'Keys and more' }).click()
  await box.check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(cover).toBeVisible()
})

test('letters that were switched off act again when the page is loaded anew', async ({ story }) => {
  const { page } = story
  await openLesson(story)
  await page.getByRole('button', { name: 'Keys and more' }).click()
  await page.getByRole('checkbox').uncheck()
  await page.reload()
  await expect(title(story)).toBeVisible()
  await page.keyboard.press('b')
  await expect(page.locator('.present-cover')).toBeVisible()
})

test('a letter acts while a box to check has the focus, and Space checks the box', async ({
  story,
}) => {
  const { page } = story
  await openLesson(story)
  await page.getByRole('button', { name: 'Keys and more' }).click()
  const box = page.getByRole('checkbox')
  await box.focus()
  await page.keyboard.press(' ')
  await expect(box).not.toBeChecked()
  await page.keyboard.press(' ')
  await expect(box).toBeChecked()
  await page.keyboard.press('b')
  await expect(page.locator('.present-sheet')).toHaveCount(0)
  await expect(page.locator('.present-cover')).toBeVisible()
})

test('Space presses the button that has the focus, however it came there', async ({ story }) => {
  const { page } = story
  await openLesson(story)
  await page.getByRole('button', { name: 'Keys and more' }).focus()
  await page.keyboard.press('Space')
  await expect(page.locator('.present-keys')).toBeVisible()
  await expect(title(story)).toHaveText(titleOf(0))
})

/** From now on the page's root tells whether names were hidden on either map. */
const watchNames = (story: StoryPage): Promise<void> =>
  story.page.evaluate(() => {
    const root = document.documentElement
    for (const names of document.querySelectorAll('.map-labels'))
      new MutationObserver(() => {
        if (getComputedStyle(names).visibility === 'hidden') root.dataset['flew'] = ''
      }).observe(names, { attributes: true, attributeFilter: ['class'] })
  })

for (const motion of ['no-preference', 'reduce'] as const)
  test(`names are hidden while the camera flies before a class, and back at rest (${motion})`, async ({
    story,
  }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: motion })
    await openLesson(story)
    await watchNames(story)
    for (const at of [1, 2, 3]) {
      await page.keyboard.press('PageDown')
      await expect(title(story)).toHaveText(titleOf(at))
    }
    const flew = page.locator('html[data-flew]')
    await expect(flew).toHaveCount(motion === 'reduce' ? 0 : 1)
    await expect(page.locator('.map-labels.is-flying')).toHaveCount(0)
  })

test('a step without a line says what the page says of its event', async ({ story }) => {
  const { page } = story
  await openLesson(story, '&path=own&own=1/Mine/jeddah-talks///trump-putin-call//Listen')
  const summary = await page.locator('article#jeddah-talks .summary').first().textContent()
  await expect(page.locator('.present-text')).toHaveText(summary ?? '-')
  await page.keyboard.press('PageDown')
  await expect(page.locator('.present-text')).toHaveText('Listen')
})
