import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { EVENTS, withoutGl } from './page.ts'
import { pagesOf } from './pdf.ts'

const SITE = fileURLToPath(new URL(`../../${process.env['TEST_SITE'] ?? 'dist'}`, import.meta.url))
const FILE = `${SITE}/truceline.html`

interface Opened {
  readonly asked: readonly string[]
  readonly faults: readonly string[]
}

/** Opens the file from the disk, with the network cut, and keeps what it asks for and complains of. */
async function open(page: Page, query = ''): Promise<Opened> {
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => {
    // React says so where it was built for development.
    if (message.type() === 'error' || message.text().includes('DevTools'))
      faults.push(message.text())
  })
  await page.context().setOffline(true)
  await page.goto(`${pathToFileURL(FILE).href}${query}`)
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  return { asked, faults }
}

/** Requests that leave the file: blobs and data are in it. */
const outside = ({ asked }: Opened): readonly string[] =>
  asked.filter((address) => !/^(blob:|data:)/.test(address) && !address.startsWith('file:'))

test('the whole site is one file of at most 2.5 MB', () => {
  expect(existsSync(FILE), `${FILE}: run "npm run build"`).toBe(true)
  expect(statSync(FILE).size).toBeLessThanOrEqual(2_500_000)
})

test('from a disk, without a network, the file does all that the site does', async ({ page }) => {
  const opened = await open(page)
  await page.locator('#map').click({ position: { x: 200, y: 160 } })
  await expect(page.locator('#map canvas')).toBeAttached()
  await page.getByRole('searchbox').fill('Jeddah')
  await expect(page.locator('#events [data-event]:visible').first()).toContainText('Jeddah')
  await page.getByRole('searchbox').fill('')
  await page.locator('#thumbs input').press('Home')
  await expect(page.locator('.shown')).toContainText(`of ${EVENTS} events`)
  await expect(page).toHaveURL(/truceline\.html\?until=/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await expect(dialog).toContainText('works on this device only')
  await dialog.getByText('Save', { exact: true }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'CSV table' }).click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/\.csv$/)
  expect(outside(opened)).toEqual([])
  expect(opened.asked.filter((address) => address.startsWith('file:'))).toHaveLength(1)
  expect(opened.faults).toEqual([])
})

test('a link into the file opens the event with its notes, and a close view with the finer map', async ({
  page,
}) => {
  const opened = await open(page, '?event=jeddah-talks&map=34.5,47.2,5.6')
  const detail = JSON.parse(readFileSync('data/basemap/detail.json', 'utf8')) as {
    readonly layers: { readonly land: { readonly path: string } }
  }
  const land = page.locator('#map .map-layers [data-layer="land"]')
  await expect(land).toHaveAttribute('d', detail.layers.land.path)
  const card = page.locator('#jeddah-talks')
  await expect(card.locator('h3 a')).toHaveAttribute('aria-current', 'true')
  await expect(card.locator('details').first()).toHaveAttribute('open', '')
  await expect(card.locator('a[href^="events/"]')).toHaveCount(0)
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => !/^(#|\?|https?:)/.test(href))).toEqual([])
  expect(opened.faults).toEqual([])
})

test('from the disk alone a lesson is presented, a path made, an activity played, a handout printed', async ({
  page,
}) => {
  const { keyboard } = page
  const address = pathToFileURL(FILE).href
  // The second painter of the map has a test of its own above, and is slow without a graphics card.
  await withoutGl(page)
  const opened = await open(page, '?mode=present&path=two-calls&step=2')
  const title = page.locator('.present-title')
  await expect(title).toHaveText('Putin answers with questions')
  await keyboard.press('PageDown')
  await expect(title).toHaveText('The first call')
  await keyboard.press('c')
  await expect(page.getByRole('dialog')).toContainText('The call lasted 90 minutes')
  await keyboard.press('Escape')
  const opening = page.context().waitForEvent('page')
  await keyboard.press('n')
  const desk = await opening
  await expect(desk.locator('.desk h2')).toHaveText('The first call')
  await desk.close()
  await keyboard.press('p')
  const builder = page.getByRole('dialog', { name: 'Your own tour' })
  await builder.locator('.own-events button').first().click()
  await builder.getByRole('textbox', { name: 'What to say' }).fill('Begin here')
  await keyboard.press('Escape')
  await expect(title).toHaveText('The first call')
  await page.goto(`${address}?mode=build`)
  await builder.getByRole('button', { name: 'Show it' }).click()
  await expect(page.locator('.present-text')).toHaveText('Begin here')

  await page.goto(`${address}?mode=activity&activity=place&seed=4821&n=5`)
  await expect(page.locator('.place-map path').first()).toBeAttached()
  await page.goto(`${address}?mode=activity&activity=order&seed=4821&n=5`)
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.locator('.activity-result h2')).toHaveText(/^\d of 5 /)
  await page.reload()
  await expect(page.locator('.activity-result h2')).toBeVisible()

  await page.goto(`${address}?mode=handout&kind=call&include=map,timeline,claims,notes,sources`)
  await expect(page.locator('.handout-sheet')).toContainText('Key to the numbers')
  await expect(page.locator('.handout-map img')).toBeVisible()
  const sheets = await pagesOf(await page.pdf({ format: 'A4' }))
  expect(sheets.length).toBeGreaterThan(2)
  expect(sheets.join(' ')).toContain('Trump and Putin speak')
  expect(outside(opened)).toEqual([])
  expect(opened.faults).toEqual([])
})

test('where the browser refuses its script, the file is read as text', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(pathToFileURL(FILE).href)
  await expect(page.locator('#events article')).toHaveCount(EVENTS)
  await expect(page.locator('#map svg').first()).toBeVisible()
  await page.close()
})
