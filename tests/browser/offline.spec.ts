// Over 250 lines, because all of it needs a site that may be changed, spoilt and taken away.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serve } from '../../scripts/pages-server.mjs'

type Spoil = (path: string) => { status: number; type: string; body: string } | null

/** A site of its own, which may be changed and taken away. */
interface Site {
  readonly folder: string
  readonly address: string
  /** Answers all requests with this status, or for some files (null: as it should) something else. */
  readonly spoil: (how: Spoil | null) => void
  readonly stop: () => void
}

const test = base.extend<{ site: Site }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from here
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'truceline-offline-'))
    cpSync(process.env['TEST_SITE'] ?? 'dist', folder, { recursive: true })
    const server: Server = await serve(folder, { base: '/fork/' })
    let spoilt: Spoil | null = null
    const [usual] = server.listeners('request') as ((...all: unknown[]) => void)[]
    server.removeAllListeners('request')
    server.on('request', (request, response) => {
      const found = spoilt?.(request.url ?? '')
      if (!found) return usual?.call(server, request, response)
      response.writeHead(found.status, { 'content-type': found.type }).end(found.body)
    })
    const spoil = (how: Spoil | null): void => {
      spoilt = how
    }
    const stop = (): void => {
      server.closeAllConnections()
      server.close()
    }
    const { port } = server.address() as AddressInfo
    await use({ folder, address: `http://127.0.0.1:${port}/fork/`, spoil, stop })
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

const PAGE = { type: 'text/html', body: '<!doctype html><title>Welcome</title><p>Log in' }

for (const status of [404, 500, 503])
  test(`a host that answers ${status} is as good as none: the copy is shown`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address)
    await keepCopy(page)
    site.spoil(() => ({ status, ...PAGE }))
    await page.goto(`${site.address}?event=trump-putin-call`)
    await expect(page.locator('#trump-putin-call h3 a')).toHaveAttribute('aria-current', 'true')
    await page.goto(`${site.address}events/jeddah-talks/`)
    await expect(page).toHaveURL(/\?event=jeddah-talks/)
  })

/** How each file of the copy ends. */
function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const all: string[] = []
    for (const name of await caches.keys()) {
      const copy = await caches.open(name)
      for (const request of await copy.keys()) {
        const text = await (await copy.match(request))?.text()
        if (text?.includes('Log in') || text === 'half') all.push(request.url)
      }
    }
    return all
  })
}

for (const [what, spoilt] of [
  ['a filter’s page', { status: 200, ...PAGE }],
  ['half a file', { status: 200, type: 'text/javascript', body: 'half' }],
] as const)
  test(`${what} that comes for a script is never kept, and the copy is made once it can be`, async ({
    page,
    site,
  }) => {
    let isSpoilt = true
    site.spoil((path) => (isSpoilt && /ShareDialog/.test(path) ? spoilt : null))
    await page.goto(site.address)
    await page.mouse.move(300, 300)
    await page.mouse.move(310, 300)
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const registration = await navigator.serviceWorker.getRegistration()
          return registration === undefined || registration.installing === null
        }),
      )
      .toBe(true)
    expect(await kept(page)).toEqual([])
    isSpoilt = false
    await page.reload()
    await keepCopy(page)
    expect(await kept(page)).toEqual([])
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

test('a file that is kept badly is taken out by the button that reloads', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await keepCopy(page)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const copy = await caches.open(name)
      for (const request of await copy.keys())
        if (/index-.*js$/.test(request.url))
          await copy.put(
            request,
            new Response('let half of', { headers: { 'content-type': 'text/javascript' } }),
          )
    }
  })
  await page.reload()
  await page.locator('#stopped button').click()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(page.locator('#stopped')).toBeHidden()
})

test('a device whose storage is full is given all that the network has', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: 1,
  })
  const name = /createGl[^"]*\.js/.exec(readFileSync(join(site.folder, 'sw.js'), 'utf8'))?.[0] ?? ''
  const got = await page.evaluate(async (path) => {
    const response = await fetch(path)
    return { ok: response.ok, bytes: (await response.text()).length }
  }, `assets/${name}`)
  expect(got.ok).toBe(true)
  expect(got.bytes).toBeGreaterThan(100_000)
})

test('a page of a version that the host has taken back loads its later parts from the copy of that version', async ({
  page,
  site,
}) => {
  await page.goto(site.address)
  await keepCopy(page)
  // The copy of another version, whose worker waits.
  await page.evaluate(async () => {
    const copy = await caches.open('truceline /fork/ 0123456789ab')
    const headers = { 'content-type': 'text/javascript' }
    await copy.put('./assets/later-0.js', new Response('export const told = 1', { headers }))
  })
  const told = await page.evaluate(
    async (path) => ((await import(path)) as { told: number }).told,
    `${site.address}assets/later-0.js`,
  )
  expect(told).toBe(1)
})
