import { expect, test } from './page.ts'

test('in a lesson no notice of a newer version covers the map; after it, it is there', async ({
  story,
}) => {
  const { page } = story
  await story.open('?mode=present&path=two-calls&step=5')
  await page.evaluate(() => {
    const line = document.body.appendChild(document.createElement('p'))
    line.id = 'newer'
    line.textContent = 'A newer version'
  })
  await expect(page.locator('.present')).toBeVisible()
  await expect(page.locator('#newer')).toBeHidden()
  await page.evaluate(() => delete document.documentElement.dataset['mode'])
  await expect(page.locator('#newer')).toBeVisible()
})
