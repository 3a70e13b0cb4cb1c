import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { keepCopy, makeOther, publish, test, versionOf } from './site.ts'

const SITE = process.env['TEST_SITE'] ?? 'dist'
const V2 = '0123456789ab'

interface Version {
  readonly folder: string
  readonly version: string
  readonly names: ReadonlySet<string>
}

let work = ''
let [old, next]: Version[] = []

function versionIn(folder: string): Version {
  return { folder, version: versionOf(folder), names: new Set(readdirSync(join(folder, 'assets'))) }
}

test.beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'truceline-versions-'))
  for (const name of ['old', 'next']) cpSync(SITE, join(work, name), { recursive: true })
  makeOther(join(work, 'next'), V2)
  old = versionIn(join(work, 'old'))
  next = versionIn(join(work, 'next'))
})
test.afterAll(() => rmSync(work, { recursive: true, force: true }))

function both(): readonly [Version, Version] {
  if (!old || !next) throw new Error('There are no two versions')
  return [old, next]
}

/** A tab, and whatever went wrong in it or is not of the version that it shows. */
class Tab {
  readonly page: Page
  readonly #errors: string[] = []
  readonly #asked: string[] = []
  #since = 0

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', ({ message }) => this.#errors.push(message))
    page.on('framenavigated', () => (this.#since = this.#asked.length))
    page.on('response', (response) => {
      const name = /\/assets\/([^?]+)/.exec(response.url())?.[1]
      if (name === undefined) return
      if (response.ok()) this.#asked.push(name)
      else this.#errors.push(`${response.status()} for ${name}`)
    })
  }

  static async open(context: BrowserContext, address: string): Promise<Tab> {
    const tab = new Tab(await context.newPage())
    await tab.page.goto(address)
    // Hosts let browsers keep a page for some minutes.
    await tab.page.reload()
    await keepCopy(tab.page)
    return tab
  }

  /** Has the browser look for a newer worker, as it does by itself from time to time. */
  async look(): Promise<void> {
    await this.page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration()
      await found?.update()
      const { installing } = found ?? {}
      if (!installing) return
      await new Promise<void>((resolve) => {
        installing.addEventListener('statechange', () => resolve(), { once: true })
      })
    })
  }

  /** Goes through parts that come late, and says that all it got is of this version. */
  async works({ version, names }: Version): Promise<void> {
    const { page } = this
    await page.bringToFront()
    await expect(page.locator('html')).toHaveAttribute('data-version', version)
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      history.pushState(null, '', '?mode=present')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect(page.locator('.present-title')).toBeVisible()
    await page.evaluate(() => {
      history.pushState(null, '', './')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await expect(page.locator('#stopped')).toBeHidden()
    expect(this.#errors).toEqual([])
    expect(this.#asked.slice(this.#since).filter((name) => !names.has(name))).toEqual([])
  }

  async reload(): Promise<void> {
    await this.page.locator('#newer button').click()
    await expect(this.page.locator('#newer')).toHaveCount(0)
    await this.page.waitForLoadState()
    await keepCopy(this.page)
  }
}

test('two tabs of two versions work side by side, forward and back, each with its own files', async ({
  context,
  site,
}) => {
  test.slow()
  const [v1, v2] = both()
  const first = await Tab.open(context, site.address)
  publish(site, v2.folder)
  const second = await Tab.open(context, site.address)
  await second.look()
  // Kept whole while the worker of the other version still answers.
  await second.page.locator('#bar .menu summary', { hasText: 'More' }).click()
  const group = second.page.getByRole('group', { name: 'Use offline' })
  await group.getByRole('button', { name: /^Keep/ }).click()
  await expect(group.getByRole('status')).toContainText('Everything is kept')
  await second.page.keyboard.press('Escape')
  await first.works(v1)
  await expect(first.page.locator('#newer')).toBeVisible()
  // The host takes it back.
  publish(site, v1.folder)
  await second.look()
  await second.works(v2)
  await expect(second.page.locator('#newer')).toBeVisible()
  await second.reload()
  await second.works(v1)
})
