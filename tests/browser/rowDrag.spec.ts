import { expect, test, withoutGl } from './page.ts'

test('a step of a tour dropped where it was or beside the list stays, and nothing waits for it', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await story.open('?mode=build')
  const dialog = page.getByRole('dialog', { name: 'Your own tour' })
  for (const at of [0, 1, 2]) await dialog.locator('.own-events button').nth(at).click()
  const rows = dialog.locator('.own-steps > li')
  await expect(rows).toHaveCount(3)
  const before = await rows.allTextContents()
  const head = dialog.locator('.own-head').nth(1)
  await head.dragTo(rows.nth(1))
  await expect(dialog.locator('.is-drop')).toHaveCount(0)
  await head.hover()
  await page.mouse.down()
  // The first move begins the drag, and only a second is one over something.
  for (const x of [40, 60]) await rows.first().hover({ position: { x, y: 20 } })
  await expect(dialog.locator('.is-drop')).toHaveCount(1)
  await page.mouse.move(2, 2)
  await page.mouse.up()
  await expect(dialog.locator('.is-drop')).toHaveCount(0)
  expect(await rows.allTextContents()).toEqual(before)
})
