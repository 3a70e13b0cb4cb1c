import { readFileSync } from 'node:fs'
import { expect, test, withoutGl } from './page.ts'

test('a path is made by keys alone, shown, linked, saved and opened again', async ({ story }) => {
  const { page } = story
  const { keyboard } = page
  await withoutGl(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open('?mode=present')
  await expect(page.locator('.present-title')).toBeVisible()
  await keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: 'Your own path' })
  await dialog.getByRole('searchbox').focus()
  await keyboard.type('phone trump')
  const picks = dialog.locator('.own-events button')
  const all = await picks.count()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  const rows = dialog.locator('.own-steps > li')
  await expect(rows).toHaveCount(2)
  expect(all).toBeGreaterThan(1)
  const first = (await rows.first().locator('.own-head').innerText()).replace(/^1\s*/, '')
  await dialog.getByRole('button', { name: `Later: ${first}` }).press('Enter')
  await expect(dialog.getByRole('status')).toHaveText(`${first}: now step 2`)
  await expect(dialog.getByRole('button', { name: `Later: ${first}` })).toBeFocused()
  await rows.first().getByRole('textbox').focus()
  await keyboard.type('Listen / <b>both</b> sides. ')

  const saving = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save as file' }).press('Enter')
  const file = await (await saving).path()
  await dialog.getByRole('button', { name: 'Show it' }).press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(page.locator('.present-text')).toHaveText('Listen / <b>both</b> sides.')
  await story.expectParam('path', 'own')
  await story.expectParam('own', /^1\/My path\//)
  await keyboard.press('PageDown')
  await expect(page.locator('.present-title')).toHaveText(first)

  await page.reload()
  await expect(page.locator('.present-title')).toHaveText(first)
  await keyboard.press('p')
  await expect(rows).toHaveCount(2)
  await dialog
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(rows).toHaveCount(1)
  const open = dialog.locator('input[type="file"]')
  await open.setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "id": "x", "title": "<img src=x onerror=alert(1)>", "steps": [] }'),
  })
  await expect(dialog.getByRole('alert')).toContainText('wanted "summary". Add "summary".')
  await expect(rows).toHaveCount(1)
  const saved = { name: 'path.json', mimeType: 'application/json', buffer: readFileSync(file) }
  await open.setInputFiles(saved)
  await expect(rows).toHaveCount(2)
  await expect(dialog.getByRole('alert')).toBeEmpty()
})
