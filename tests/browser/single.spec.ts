import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, test, type Page } from '@playwright/test'

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

test('the whole site is one file of at most 2 MB', () => {
  expect(existsSync(FILE), `${FILE}: run "npm run build"`).toBe(true)
  expect(statSync(FILE).size).toBeLessThanOrEqual(2_000_000)
})

test('from a disk, without a network, the file does all that the site does', async ({ page }) => {
  const opened = await open(page)
  await page.locator('#map').click({ position: { x: 200, y: 160 } })
  await expect(page.locator('#map canvas')).toBeAttached()
  await page.getByRole('searchbox').fill('Jeddah')
  await expect(page.locator('#events [data-event]:visible').first()).toContainText('Jeddah')
  await page.getByRole('searchbox').fill('')
  await page.locator('#thumbs input').press('Home')
  await expect(page.locator('.shown')).toContainText('of 45 events')
  await expect(page).toHaveURL(/truceline\.html\?until=/)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  await expect(dialog).toContainText('works on this device alone')
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

test('the file presents a lesson and prints a handout, from the disk alone', async ({ page }) => {
  const opened = await open(page, '?mode=present&path=two-calls&step=2')
  await expect(page.getByRole('heading', { name: 'Putin answers with questions' })).toBeVisible()
  await page.goto(`${pathToFileURL(FILE).href}?mode=handout&include=map,claims,notes`)
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible()
  await expect(page.locator('.handout-sheet')).toContainText('Where the numbers are')
  expect(outside(opened)).toEqual([])
  expect(opened.faults).toEqual([])
})

test('where the browser refuses its script, the file is read as text', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(pathToFileURL(FILE).href)
  await expect(page.locator('#events article')).toHaveCount(45)
  await expect(page.locator('#map svg').first()).toBeVisible()
  await page.close()
})
