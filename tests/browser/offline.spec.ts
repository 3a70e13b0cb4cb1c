import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serve } from '../../scripts/pages-server.mjs'

/** A site of its own, which may be changed and taken away. */
interface Site {
  readonly folder: string
  readonly address: string
  readonly stop: () => void
}

const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-offline-'))
    cpSync(process.env['TEST_SITE'] ?? 'dist', folder, { recursive: true })
    const server: Server = await serve(folder, { base: '/fork/' })
    const stop = (): void => {
      server.closeAllConnections()
      server.close()
    }
    const { port } = server.address() as AddressInfo
    await use({ folder, address: `http://127.0.0.1:${port}/fork/`, stop })
    stop()
    rmSync(folder, { recursive: true, force: true })
  },
})

test.use({ serviceWorkers: 'allow' })

/** Uses the page, and waits until its copy is kept. */
async function keepCopy(page: Page): Promise<void> {
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 300)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

async function openSettings(page: Page) {
  await page.locator('#bar .menu summary', { hasText: 'More' }).click()
  return page.getByRole('group', { name: 'Use offline' })
}

test('a second visit needs no network, at any link, and all of the page works', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await keepCopy(page)
  site.stop()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(`${site.address}?event=trump-putin-call`)
  await expect(page.locator('#trump-putin-call h3 a')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('searchbox').fill('Helsinki')
  await expect(page).toHaveURL(/q=Helsinki/)
  await expect(page.locator('#map svg').first()).toBeVisible()
  expect(errors).toEqual([])
})

test('what a reader keeps whole opens whole: the pages of events too', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  const group = await openSettings(page)
  await group.getByRole('button', { name: /^Keep/ }).click()
  await expect(group.getByRole('status')).toContainText('Everything is kept')
  site.stop()
  await page.goto(`${site.address}events/trump-putin-call/`)
  await expect(page.locator('h1')).toBeVisible()
})

test('an event page that is not kept opens the story at that event', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  site.stop()
  await page.goto(`${site.address}events/jeddah-talks/`)
  await expect(page).toHaveURL(/\?event=jeddah-talks/)
  await expect(page.locator('#jeddah-talks h3 a')).toHaveAttribute('aria-current', 'true')
})

test('a removed copy is gone: worker and files', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  const group = await openSettings(page)
  await group.getByRole('button', { name: 'Remove the offline copy' }).click()
  await expect(group.getByRole('status')).toContainText('removed')
  const left = await page.evaluate(async () => ({
    copies: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(left).toEqual({ copies: [], workers: 0 })
})

/** Publishes the same site as another version. */
function publish({ folder }: Site, version: string): void {
  for (const name of ['index.html', 'sw.js']) {
    const text = readFileSync(join(folder, name), 'utf8')
    const old = /data-version="?([0-9a-f]{12})/.exec(
      readFileSync(join(folder, 'index.html'), 'utf8'),
    )
    const before = name === 'sw.js' ? /"version":"([0-9a-f]{12})"/.exec(text)?.[1] : old?.[1]
    if (before === undefined) throw new Error(`${name} names no version`)
    writeFileSync(join(folder, name), text.replaceAll(before, version))
  }
}

test('a newer version waits, says so, and is there after loading anew', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  publish(site, '0123456789ab')
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
  })
  await expect(page.locator('#newer')).toContainText('A newer version of this page is available.')
  await page.locator('#newer button').click()
  await expect(page.locator('html')).toHaveAttribute('data-version', '0123456789ab')
  await page.mouse.move(300, 310)
  await expect(page.locator('#newer')).toHaveCount(0)
})

test('a frame keeps nothing', async ({ page, site }) => {
  const host = '<!doctype html><title>Article</title><iframe src="./" width="900" height="700">'
  writeFileSync(join(site.folder, 'host.html'), host)
  await page.goto(`${site.address}host.html`)
  const frame = page.frameLocator('iframe')
  await frame.locator('#bar .menu summary', { hasText: 'More' }).click()
  await expect(frame.getByRole('group', { name: 'Use offline' })).toContainText(
    'This browser keeps no offline copy',
  )
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  )
  expect(workers).toBe(0)
})
