import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type Page } from '@playwright/test'
import { serve } from '../../scripts/pages-server.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const EVENTS = 10_000
const STORY = `.cache/story-${EVENTS}-1`
const SITE = join(ROOT, '.cache/large-site')

let server: Server
let address = ''

/** An invented story of ten thousand events, built into a site of its own. */
test.beforeAll(async () => {
  test.setTimeout(300_000)
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: ROOT,
      stdio: 'ignore',
    })
  if (!existsSync(join(ROOT, STORY, 'events.json')))
    run('scripts/story-generate.mjs', '--events', String(EVENTS), '--seed', '1')
  run('bin/truceline.mjs', 'build', '--story', STORY, '--out', SITE)
  server = await serve(SITE, { base: '/truceline/' })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/truceline/`
})

test.afterAll(() => void server?.close())

async function open(page: Page, query = ''): Promise<string[]> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('requestfailed', (request) => errors.push(request.url()))
  await page.goto(`${address}${query}`)
  await page.waitForFunction(() => performance.getEntriesByName('first-event').length > 0)
  await expect(page.locator('#events .summary').first()).toBeVisible()
  return errors
}

const rows = (page: Page) => page.locator('#events > [data-event]')
const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length)

// One worker: each would build the site for itself.
test.describe.configure({ mode: 'default' })

test.describe('a story of ten thousand events', () => {
  test('is scrubbed and scrolled through with few elements in the document', async ({ page }) => {
    const errors = await open(page)
    await expect(rows(page).first()).toHaveAttribute('aria-setsize', String(EVENTS))
    const handle = page.locator('#thumbs input')
    for (let step = 0; step < 10; step += 1) await handle.press('PageUp')
    for (let step = 0; step < 30; step += 1) await handle.press('PageDown')
    await expect(rows(page).first()).not.toHaveAttribute('aria-setsize', String(EVENTS))
    // The last of forty presses reaches list and count a moment apart.
    const size = async () => Number(await rows(page).first().getAttribute('aria-setsize'))
    await expect(async () => {
      const told = `${(await size()).toLocaleString('en-GB')} of 10,000`
      expect(await page.locator('.shown').textContent()).toContain(told)
    }).toPass()
    const shown = await size()
    await page.locator('.events').evaluate((section) => {
      section.scrollTop = section.scrollHeight
    })
    await expect(rows(page).last()).toHaveAttribute('aria-posinset', String(shown))
    await expect(rows(page).last().locator('.summary')).toBeVisible()
    expect(await rows(page).count()).toBeLessThan(40)
    expect(await elements(page)).toBeLessThan(3500)
    expect(errors).toEqual([])
  })

  test('keeps the place of the reader over a reload, on the way back, and when it is turned', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open(page)
    await page.mouse.move(900, 400)
    const first = () =>
      page.locator('.events').evaluate((section) => {
        const { top } = section.getBoundingClientRect()
        const all = [...section.querySelectorAll('#events > [data-event]')]
        const row = all.find((one) => one.getBoundingClientRect().bottom > top + 1)
        return row?.querySelector('article')?.id ?? ''
      })
    const kept = () =>
      page.evaluate(() =>
        JSON.stringify((history.state as Record<string, unknown> | null)?.['large-place'] ?? null),
      )
    await page.locator('.events').evaluate((section) => {
      section.scrollTop = 700_000
    })
    await expect.poll(kept).toContain('invented-')
    await expect(rows(page).first().locator('.summary')).toBeVisible()
    const place = await first()
    expect(Number(/\d+$/.exec(place)?.[0])).toBeGreaterThan(1000)
    await expect.poll(kept).toContain(place)

    await page.reload()
    await expect.poll(first).toBe(place)
    await page.goto('about:blank')
    await page.goBack()
    await expect.poll(first).toBe(place)
    await page.setViewportSize({ width: 1280, height: 900 })
    await expect(rows(page).first().locator('.summary')).toBeVisible()
    await expect.poll(first).toBe(place)
  })

  test('opens at an event that a link names, with its article', async ({ page }) => {
    const errors = await open(page, '?event=invented-07321')
    const article = page.locator('#invented-07321')
    await expect(article.locator('h3 a')).toHaveAttribute('aria-current', 'true')
    await expect(article).toBeInViewport()
    await expect(article.getByText('Who says what', { exact: true })).toBeVisible()
    await expect(page.locator('[data-state="selected"]').first()).toBeAttached()
    expect(errors).toEqual([])
  })

  test('is searched, and walked through by key without losing the focus', async ({ page }) => {
    await open(page)
    await page.locator('input[type=search]').fill('number 4711')
    await expect(page.locator('.shown')).toContainText('1 of 10,000')
    await expect(rows(page)).toHaveCount(1)
    await page.locator('input[type=search]').fill('')
    await expect(page.locator('.shown')).toHaveText('10,000 events')
    await expect(rows(page).nth(1)).toBeAttached()
    const links = page.locator('#events h3 a')
    await links.first().focus()
    for (let key = 0; key < 40; key += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('#events') !== null)).toBe(
        true,
      )
    }
  })

  test('is walked through by key faster than the page is drawn', async ({ page }) => {
    await open(page)
    await page.locator('#events h3 a').first().focus()
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0
    })
    for (let key = 0; key < 40; key += 1) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('#events') !== null)).toBe(
        true,
      )
    }
  })

  test('shows the same points where a thread draws them, where there is none, and where it fails', async ({
    browser,
  }) => {
    const drawn = async (prepare: (page: Page) => Promise<unknown>): Promise<string> => {
      const page = await browser.newPage()
      await prepare(page)
      await page.goto(address)
      const canvas = page.locator('canvas.map-cloud')
      // Of a canvas that a thread draws on, the page learns by drawing it onto another.
      const inked = () =>
        canvas.evaluate((element: HTMLCanvasElement) => {
          const copy = document.createElement('canvas')
          Object.assign(copy, { width: element.width || 1, height: element.height || 1 })
          const pen = copy.getContext('2d')
          pen?.drawImage(element, 0, 0)
          const pixels = pen?.getImageData(0, 0, copy.width, copy.height).data ?? []
          return pixels.some((value) => value > 0) ? copy.toDataURL() : ''
        })
      await expect.poll(inked).not.toBe('')
      const picture = await inked()
      await page.close()
      return picture
    }
    let asked = 0
    const beside = await drawn(async (page) => page.on('worker', () => (asked += 1)))
    const alone = await drawn((page) =>
      page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    )
    const failed = await drawn((page) => page.route('**/cloudWorker-*', (route) => route.abort()))
    expect(asked).toBe(1)
    expect(alone).toBe(beside)
    expect(failed).toBe(beside)
  })

  test('is readable to its end without a script', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(address)
    await expect(page.locator('#events article')).toHaveCount(50)
    await page.getByRole('link', { name: 'All 10,000 events, page by page' }).click()
    await expect(page.locator('article')).toHaveCount(100)
    await page.getByRole('link', { name: 'Later events' }).first().click()
    await expect(page.locator('#invented-00101')).toBeVisible()
    await page.close()
  })
})
