import { readFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { curatedEvents, expect, sideways, test, withoutGl, type StoryPage } from './page.ts'

const builder = ({ page }: StoryPage): Locator =>
  page.getByRole('dialog', { name: 'Your own tour' })

/** The steps of the path as the class would see them. */
const steps = async (story: StoryPage): Promise<string[]> =>
  (await builder(story).locator('.own-head').allInnerTexts()).map((text) =>
    text.replace(/^\d+\s*/, ''),
  )

/** Drops a file on the builder, as a hand does that brings it from a folder. */
async function dropFile(story: StoryPage, name: string, text: string): Promise<void> {
  const held = await story.page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], file, { type: 'application/json' }))
      return transfer
    },
    [name, text] as const,
  )
  await builder(story).locator('.own-steps').dispatchEvent('drop', { dataTransfer: held })
}

/** A path as a file has it, each step with a line of the same letter. */
function fileOf(title: string, letter: string, length: number): string {
  const all = curatedEvents().slice(0, 30)
  const said = all.map(({ id }) => ({ title: 'A', event: id, text: letter.repeat(length) }))
  return JSON.stringify({ id: 'long', title, summary: title, steps: said })
}

test('a path is made by keys alone, shown, linked, saved and opened again', async ({ story }) => {
  const { page } = story
  const { keyboard } = page
  await withoutGl(page)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.open('?mode=present')
  await expect(page.locator('.present-title')).toBeVisible()
  await keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: 'Your own tour' })
  await dialog.getByRole('searchbox').focus()
  await keyboard.type('phone trump')
  const picks = dialog.locator('.own-events button')
  const all = await picks.count()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await keyboard.press('ArrowDown')
  await keyboard.press('Space')
  const rows = dialog.locator('.own-steps > li')
  await expect(rows).toHaveCount(2)
  expect(all).toBeGreaterThan(1)
  const first = (await rows.first().locator('.own-head').innerText()).replace(/^1\s*/, '')
  await dialog.getByRole('button', { name: `Later: ${first}` }).press('Enter')
  await expect(dialog.locator('.own-said')).toHaveText(`${first}: now step 2`)
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
  await story.expectParam('own', /^1\/My tour\//)
  await keyboard.press('PageDown')
  await expect(page.locator('.present-title')).toHaveText(first)
  // The address follows behind the step's paint.
  await story.expectParam('step', '2')

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
  await expect(dialog.getByRole('alert').getByRole('listitem')).toHaveCount(0)
})

test('from the menu a path is made by hand; Esc, Back and a reload lose nothing of it', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await story.openLive()
  await page.locator('summary', { hasText: /^More$/ }).click()
  await page.getByRole('button', { name: 'Make your own tour' }).click()
  await story.expectParam('mode', 'build')
  const dialog = builder(story)
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  for (const at of [0, 1, 2]) await dialog.locator('.own-events button').nth(at).click()
  const [one = '', two = '', three = ''] = await steps(story)
  await dialog.locator('.own-head').first().dragTo(dialog.locator('.own-steps > li').nth(2))
  await expect(dialog.locator('.own-said')).toHaveText(`${one}: now step 3`)
  expect(await steps(story)).toEqual([two, three, one])
  await dialog.getByLabel('Title of the tour').fill('Three weeks')
  const line = dialog.getByRole('textbox', { name: `What to say at: ${one}` })
  await line.fill('Who spoke first?')

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await story.expectParam('mode', null)
  await expect(page.locator('summary', { hasText: /^More$/ })).toBeFocused()
  await page.goBack()
  await expect(line).toHaveValue('Who spoke first?')
  await page.reload()
  await expect(line).toHaveValue('Who spoke first?')
  await expect(dialog.getByLabel('Title of the tour')).toHaveValue('Three weeks')

  await dropFile(story, 'week.json', '{ "id": "x", "title": "<b>", "summary": "s", "steps": [{}] }')
  await expect(dialog.getByRole('alert')).toContainText('week.json:1:')
  await expect(dialog.getByRole('alert')).toContainText('found')
  await expect(dialog.getByRole('alert')).toContainText('wanted "text". Add "text".')
  expect(await steps(story)).toHaveLength(3)
  expect(await violationsInBoth(story, 'dialog')).toEqual([])
  await dropFile(story, 'week.json', fileOf('From a file', 'x', 5))
  await expect(dialog.locator('.own-head')).toHaveCount(30)
  await dialog.getByRole('button', { name: 'Bring back “Three weeks” (3 steps)' }).click()
  expect(await steps(story)).toEqual([two, three, one])
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  await dialog.getByRole('button', { name: 'Start over' }).click()
  await dialog.getByRole('button', { name: 'Forget it' }).click()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.goBack()
  await expect(dialog).toHaveCount(0)
})

test('a path too long for a link is shown again after a reload, and in the second window', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await story.open('?mode=build')
  const dialog = builder(story)
  await dropFile(story, 'long.json', fileOf('Long', 'ї', 280))
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.locator('.own-said')).toHaveText(/^Too long for a link/)
  await dialog.getByRole('button', { name: 'Show it' }).click()
  await expect(page.locator('.present-title')).toBeVisible()
  await page.keyboard.press('End')
  await story.expectParam('step', '30')
  await story.expectParam('own', null)
  await page.reload()
  await expect(page.locator('.present-text')).toHaveText('ї'.repeat(280))
  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('n')
  const desk = await opening
  await expect(desk.locator('.desk-text')).toHaveText('ї'.repeat(280))
  await page.keyboard.press('Home')
  await expect(desk.locator('.desk .present-kicker')).toHaveText('Step 1 of 30')
  await expect(desk.locator('.desk-status')).toHaveText(/^In step/)
})

test('where the browser keeps nothing, the builder says so, keeps it meanwhile, and asks before it is lost', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await page.setViewportSize({ width: 320, height: 640 })
  await story.open('?mode=present&path=own&step=2')
  await expect(page.locator('.present-notice')).toHaveText(
    /has no copy of it. Press P to open its file/,
  )
  await story.open('?mode=build')
  const dialog = builder(story)
  await dialog.locator('.own-events button').first().click()
  await expect(dialog.locator('.own-kept')).toHaveText(
    /^This browser cannot keep your tour: save it/,
  )
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    document.documentElement.style.fontSize = '200%'
  })
  expect(await sideways(page)).toBe(0)
  const cut = await dialog
    .locator('div, header, li, button')
    .evaluateAll((parts) =>
      parts
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ className, textContent }) => `${className}: ${textContent}`),
    )
  expect(cut).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.goBack()
  await expect(dialog.locator('.own-head')).toHaveCount(1)
  const asked = page.waitForEvent('dialog')
  const leaving = page.evaluate(() => {
    setTimeout(() => location.reload())
  })
  expect((await asked).type()).toBe('beforeunload')
  await (await asked).dismiss()
  await leaving
  await expect(dialog.locator('.own-head')).toHaveCount(1)
})

test('the events are one stop for Tab, and few stops lie between them or the steps and the title', async ({
  story,
}) => {
  const { page } = story
  await withoutGl(page)
  await story.open('?mode=build')
  const dialog = builder(story)
  const picks = dialog.locator('.own-events button')
  const title = dialog.getByRole('textbox', { name: 'Title of the tour' })
  await dialog.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(picks.first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(picks.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(picks.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(title).toBeFocused()
  await dialog.locator('.own-steps > li button').first().focus()
  await page.keyboard.press('Shift+Tab')
  await expect(title).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(picks.last()).toBeFocused()
  const headings = await dialog.getByRole('heading').allTextContents()
  expect(headings).toEqual(['Your own tour', 'Events', 'Steps'])
})
