import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from '@playwright/test'
import { expect, test } from './page.ts'

/**
 * An article on another host (for a browser `localhost` is not 127.0.0.1) with the site in a frame. A
 * real server: a page that the test itself made up would count as a public one, which may not frame
 * what is on this machine.
 */
async function articleWith(frame: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(`<!doctype html><title>An article</title>${frame}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}/`, close: () => server.close() }
}

interface Watched {
  violations?: string[]
  smuggled?: boolean
}

/** Notes every breach of the policy in all frames, from their first line on. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const self = window as unknown as Watched
    self.violations = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      self.violations?.push(`${violatedDirective} ${blockedURI}`),
    )
  })
}

function violations(frame: Frame): Promise<string[] | undefined> {
  return frame.evaluate(() => (window as unknown as Watched).violations)
}

/** Wakes the map and goes close, so that WebGL, its worker and the fine basemap have all come. */
async function goClose(frame: Frame): Promise<void> {
  const map = frame.locator('#map')
  await frame.locator('html.is-live').waitFor({ state: 'attached' })
  await map.hover({ position: { x: 60, y: 200 } })
  await expect(map).toHaveAttribute('data-painter', 'gl', { timeout: 40_000 })
  await frame.locator('#map').getByRole('button', { name: 'Zoom in' }).click()
}

const GROUNDS = [
  { name: 'on its own', sandbox: null, origin: /^http:/ },
  { name: 'in a frame elsewhere', sandbox: '', origin: /^http:/ },
  { name: 'in a sandbox without an origin', sandbox: 'sandbox="allow-scripts"', origin: /^null$/ },
] as const

for (const { name, sandbox, origin } of GROUNDS)
  test(`the policy breaks nothing ${name}, with WebGL on`, async ({ page, baseURL }) => {
    const site = `${baseURL}?event=jeddah-talks`
    await watch(page)
    const article = await articleWith(
      `<iframe ${sandbox ?? ''} src="${site}" style="width:1200px;height:760px"></iframe>`,
    )
    await page.goto(sandbox === null ? site : article.address)
    const frame = page.frames().at(-1) ?? page.mainFrame()
    await goClose(frame)
    expect(await frame.evaluate(() => self.origin)).toMatch(origin)
    await expect(frame.locator('#jeddah-talks .sources')).toBeVisible()
    expect(await violations(frame)).toEqual([])
    article.close()
  })

test('a script and a style that are smuggled in at run time do nothing', async ({ page }) => {
  await watch(page)
  await page.goto('./')
  const main = page.mainFrame()
  await main.evaluate(() => {
    const script = document.createElement('script')
    // Past what refuses a text for a script: as a node.
    script.append('window.smuggled = true')
    const style = document.createElement('style')
    style.textContent = 'h1 { display: none }'
    document.head.append(script, style)
  })
  // Trusted Types stop the script before its source is asked about, without an event.
  await expect.poll(() => violations(main)).toEqual(['style-src-elem inline'])
  expect(await main.evaluate(() => (window as unknown as Watched).smuggled)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a text becomes neither markup nor the address of a script', async ({ page }) => {
  await page.goto('./')
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  const refused = await page.evaluate(async () => {
    const element = document.createElement('div')
    const script = document.createElement('script')
    const tries: (() => unknown)[] = [
      () => (element.innerHTML = '<img src=x onerror=alert(1)>'),
      () => element.insertAdjacentHTML('beforeend', '<b>'),
      () => new DOMParser().parseFromString('<b>', 'text/html'),
      () => document.createRange().createContextualFragment('<b>'),
      () => (script.src = 'https://evil.example/a.js'),
      () => (script.textContent = 'alert(1)'),
      () => new Worker('https://evil.example/a.js'),
      () => new Worker('data:text/javascript,postMessage(1)'),
      () =>
        (
          window as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: object) => void }
          }
        ).trustedTypes.createPolicy('mine', {}),
    ]
    return tries.map((attempt) => {
      try {
        attempt()
        return false
      } catch (error) {
        return error instanceof TypeError
      }
    })
  })
  expect(refused).toEqual(refused.map(() => true))
})

test('the ways through the page need nothing that the policy refuses', async ({ page }) => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  await watch(page)
  await page.goto('./?event=jeddah-talks')
  await goClose(page.mainFrame())
  // Notes are read from the page of the event.
  await page.locator('#jeddah-talks .more > a').click()
  await expect(page.locator('#jeddah-talks details.more')).toHaveAttribute('open', '')
  for (const query of [
    '?mode=present&path=two-calls',
    '?mode=handout',
    '?mode=activity&activity=order',
    '?mode=embed',
    '?q=ceasefire&known=2025-03-18',
  ]) {
    await page.goto(`./${query}`)
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await page.mouse.move(300, 300)
    await page.keyboard.press('Tab')
    expect(await violations(page.mainFrame()), query).toEqual([])
  }
  expect(thrown).toEqual([])
})

for (const path of ['events/jeddah-talks/', '404.html'])
  test(`${path} keeps its own policy and looks as it should`, async ({ page }) => {
    await watch(page)
    await page.goto(path)
    expect(await violations(page.mainFrame())).toEqual([])
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin)
    expect(margin, 'the inlined style is applied').toBe('0px')
  })
