import { readFileSync } from 'node:fs'
import type { FrameLocator, Locator, Page } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { expect, test, type StoryPage } from './page.ts'

const QUERY = '?kind=call&until=2025-03-19'
const HOST = readFileSync(new URL('host/page.html', import.meta.url), 'utf8')

const dialogOf = (page: Page | FrameLocator): Locator =>
  page.getByRole('dialog', { name: 'Share this view' })

async function openShare(story: StoryPage, query = QUERY): Promise<Locator> {
  await story.openLive(query)
  const { page } = story
  const fold = page.getByRole('button', { name: /^Search and filter/ })
  if (await fold.isVisible()) await fold.click()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialogOf(page)).toBeVisible()
  return dialogOf(page)
}

async function unfold(dialog: Locator, name: string): Promise<void> {
  await dialog
    .locator('summary')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click()
}

test('the dialog says what is shared, and its link opens that view', async ({ story }) => {
  const dialog = await openShare(story)
  await expect(dialog).toContainText('Only calls.')
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue()
  expect(new URL(link).searchParams.get('kind')).toBe('call')
  const shown = await story.listed()
  await story.page.goto(link)
  await story.page.locator('html.is-live').waitFor({ state: 'attached' })
  expect(await story.listed()).toEqual(shown)
})

test('it is left by Esc, and the focus is where it was', async ({ story }) => {
  const { page } = story
  const dialog = await openShare(story)
  await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test('Tab stays in the dialog', async ({ story }) => {
  const dialog = await openShare(story)
  const inside = () => dialog.evaluate((own) => own.contains(document.activeElement))
  const seen = new Set<string>()
  for (let step = 0; step < 20; step++) {
    await story.page.keyboard.press('Tab')
    const isPage = await story.page.evaluate(() => document.activeElement === document.body)
    expect(isPage || (await inside())).toBe(true)
    seen.add(await story.page.evaluate(() => document.activeElement?.textContent ?? ''))
  }
  expect(seen).toContain('Embed')
  expect(seen).toContain('Save')
})

test('copying puts the link on the clipboard', async ({ story, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const dialog = await openShare(story)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status').first()).toHaveText('Copied.')
  const link = await dialog.getByRole('textbox', { name: 'Link to this view' }).inputValue()
  expect(await story.page.evaluate(() => navigator.clipboard.readText())).toBe(link)
})

test('where copying is refused, the link is selected and a line says so', async ({ story }) => {
  await story.page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    })
  })
  const dialog = await openShare(story)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status').first()).toHaveText(/copy it with your keyboard or menu/)
  const field = dialog.getByRole('textbox', { name: 'Link to this view' })
  await expect(field).toBeFocused()
  const selected = await field.evaluate((own: HTMLTextAreaElement) =>
    own.value.slice(own.selectionStart, own.selectionEnd),
  )
  expect(selected).toBe(await field.inputValue())
})

test('a phone is offered its own way to share, and nothing where there is none', async ({
  story,
}) => {
  const dialog = await openShare(story)
  await expect(dialog.getByRole('button', { name: 'Share with another app' })).toHaveCount(0)
  await story.page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = JSON.stringify(data)
        return Promise.resolve()
      },
    })
  })
  await (await openShare(story)).getByRole('button', { name: 'Share with another app' }).click()
  const shared = await story.page.evaluate(() => document.documentElement.dataset['shared'] ?? '')
  expect(JSON.parse(shared)).toMatchObject({
    url: expect.stringContaining('kind=call'),
    text: expect.stringContaining('Only calls.'),
  })
})

test('the code of a frame follows its flags, and so does the preview', async ({ story }) => {
  const dialog = await openShare(story)
  await unfold(dialog, 'Embed')
  const code = dialog.getByRole('textbox', { name: 'Embed code' })
  await expect(code).toHaveValue(/<iframe[^]*mode=embed[^]*kind=call[^]*<\/iframe>/)
  await dialog.getByRole('radio', { name: 'Dark' }).check()
  await dialog.getByRole('checkbox', { name: 'Timeline' }).uncheck()
  await dialog.getByRole('spinbutton', { name: 'Height in pixels' }).fill('720')
  await expect(code).toHaveValue(/theme=dark/)
  await expect(code).toHaveValue(/height="720"/)
  await expect(code).not.toHaveValue(/<script/)
  await dialog.getByRole('checkbox', { name: /by a script/ }).check()
  await expect(code).toHaveValue(/<script async src="[^"]*\/embed\.js"><\/script>$/)
  const [, loader = ''] = /<script async src="([^"]*)"/.exec(await code.inputValue()) ?? []
  expect((await story.page.request.get(loader)).ok()).toBe(true)
  await unfold(dialog, 'Preview')
  const frame = dialog.locator('iframe')
  await expect(frame).toHaveAttribute('src', /mode=embed.*theme=dark/)
  const inside = dialog.frameLocator('iframe')
  await expect(inside.locator('html.is-live')).toBeAttached()
  await expect(inside.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a view is cited in three forms', async ({ story }) => {
  const dialog = await openShare(story)
  await unfold(dialog, 'Cite')
  await expect(dialog.getByRole('textbox', { name: 'Plain text' })).toHaveValue(
    /^Truceline\. Talks and strikes.*Only calls\..* Accessed .*https?:\/\//,
  )
  await dialog.getByRole('radio', { name: 'BibTeX' }).check()
  await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{march-2025,/)
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check()
  const csl = await dialog.getByRole('textbox', { name: 'CSL-JSON' }).inputValue()
  expect(JSON.parse(csl)).toMatchObject([{ type: 'webpage', author: [{ literal: 'Truceline' }] }])
})

const NAME = 'march-2025_until-2025-03-19t2200z_kind-call'
const FILES = [
  ['CSV table', 'csv', /^\uFEFFevent,title,/],
  ['GeoJSON', 'geojson', /^\{\n "type": "FeatureCollection"/],
  ['JSON', 'json', /"shows": ".*Only calls\./],
  [
    'SVG picture',
    'svg',
    /^<svg [^]*<title>Talks and strikes[^]*Only calls[^]*Truceline[^]*sources[^]*Natural/,
  ],
  ['PNG picture', 'png', /^\uFFFDPNG[^]{30000}/],
] as const

test('each kind of file is saved under a name that says what is shown', async ({ story }) => {
  const dialog = await openShare(story)
  await unfold(dialog, 'Save')
  for (const [button, ending, told] of FILES) {
    const coming = story.page.waitForEvent('download')
    await dialog.getByRole('button', { name: button, exact: true }).click()
    const download = await coming
    expect(download.suggestedFilename()).toBe(`${NAME}.${ending}`)
    expect(readFileSync(await download.path(), 'utf8'), button).toMatch(told)
  }
})

test('in a frame that may neither copy, save, open windows nor ask, each has another way', async ({
  page,
  story,
}) => {
  story.allow(/sandboxed|Clipboard API has been blocked/i)
  await page.route('**/host', (route) => route.fulfill({ body: HOST, contentType: 'text/html' }))
  await page.goto('/host')
  const frame = page.frameLocator('iframe')
  await frame.locator('html.is-live').waitFor({ state: 'attached' })
  await frame.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = dialogOf(frame)
  await dialog.getByRole('button', { name: 'Copy link' }).click()
  await expect(dialog.getByRole('status').first()).toHaveText(/Copied|blocked copying/)
  await expect(dialog.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(/^http/)
  await unfold(dialog, 'Save')
  await dialog.getByRole('button', { name: 'CSV table' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text of the file' })).toHaveValue(
    /event,title,/,
  )
  await dialog.getByRole('button', { name: 'SVG picture' }).click()
  const picture = dialog.getByRole('img', { name: /\.svg/ })
  await expect(picture).toBeVisible()
  await expect
    .poll(() => picture.evaluate((own: HTMLImageElement) => own.naturalWidth))
    .toBeGreaterThan(500)
})

test('where its script is gone, a line says so and the button can be pressed again', async ({
  story,
}) => {
  story.allow(/status of 404|Failed to fetch dynamically/)
  const { page } = story
  await page.route('**/assets/ShareDialog-*.js', (route) => route.fulfill({ status: 404 }))
  await story.openLive()
  const button = page.getByRole('button', { name: 'Share', exact: true })
  await button.click()
  await expect(
    page.locator('#stopped').getByRole('button', { name: 'Reload the page' }),
  ).toBeVisible()
  await expect(button).toBeEnabled()
})

for (const width of [320, 1280])
  test(`axe finds nothing wrong with all of it open, ${width} px, light and dark, and nothing is cut`, async ({
    story,
  }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 640 })
    const dialog = await openShare(story)
    for (const name of ['QR code', 'Embed', 'Cite', 'Save']) await unfold(dialog, name)
    await expect(dialog.getByRole('img', { name: /^QR code/ })).toBeVisible()
    await expect(dialog.getByRole('textbox', { name: 'Plain text', exact: true })).toBeVisible()
    expect(await violationsInBoth(story)).toEqual([])
    const { over, small } = await dialog.evaluate((own) => ({
      over: own.scrollWidth - own.clientWidth,
      small: [...own.querySelectorAll('button, summary, label:has(input), input[type="number"]')]
        .filter((one) => Math.min(one.clientWidth, one.getBoundingClientRect().height) < 24)
        .map((one) => one.textContent),
    }))
    expect(over).toBeLessThanOrEqual(0)
    expect(small).toEqual([])
  })

test('at 200 % text and 320 px the dialog scrolls down and not sideways', async ({ story }) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 640 })
  const dialog = await openShare(story)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'))
  for (const name of ['Embed', 'Cite', 'Save']) await unfold(dialog, name)
  expect(await dialog.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(0)
  const save = dialog.getByRole('button', { name: 'JSON', exact: true })
  await save.scrollIntoViewIfNeeded()
  await expect(save).toBeInViewport()
})
