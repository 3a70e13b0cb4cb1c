import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { keepCopy, makeOther, test } from './site.ts'

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

test('a copy that the browser does not let go of is not called removed', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  const group = await openSettings(page)
  await expect(group.getByRole('status')).toContainText('kept')
  await page.evaluate(() => {
    caches.delete = () => Promise.reject(new DOMException('refused', 'SecurityError'))
  })
  await group.getByRole('button', { name: 'Remove the offline copy' }).click()
  await expect(group.getByRole('status')).toContainText('did not remove')
})

test('a newer version waits, says so, and is there after loading anew', async ({ page, site }) => {
  await page.goto(site.address)
  await keepCopy(page)
  makeOther(site.folder, '0123456789ab')
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
