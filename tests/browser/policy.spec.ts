import type { Frame, Page } from '@playwright/test'
import { expect, test } from './page.ts'

/** A page on another host, as an article elsewhere is: for a browser `localhost` is not 127.0.0.1. */
function articleFor(baseURL: string): string {
  return new URL('/article.html', baseURL).href.replace('127.0.0.1', 'localhost')
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
  await frame.getByRole('button', { name: 'Zoom in' }).click()
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
    const article = articleFor(baseURL ?? '')
    await page.route(article, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>An article</title><iframe ${sandbox ?? ''} src="${site}" style="width:1200px;height:760px"></iframe>`,
      }),
    )
    await page.goto(sandbox === null ? site : article)
    const frame = page.frames().at(-1) ?? page.mainFrame()
    await goClose(frame)
    expect(await frame.evaluate(() => self.origin)).toMatch(origin)
    await expect(frame.locator('#jeddah-talks .sources')).toBeVisible()
    expect(await violations(frame)).toEqual([])
  })

test('a script and a style that are smuggled in at run time do nothing', async ({ page }) => {
  await watch(page)
  await page.goto('./')
  const main = page.mainFrame()
  await main.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.smuggled = true'
    const style = document.createElement('style')
    style.textContent = 'h1 { display: none }'
    document.head.append(script, style)
  })
  await expect.poll(async () => (await violations(main))?.length).toBe(2)
  expect(await main.evaluate(() => (window as unknown as Watched).smuggled)).toBeUndefined()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const path of ['events/jeddah-talks/', '404.html'])
  test(`${path} keeps its own policy and looks as it should`, async ({ page }) => {
    await watch(page)
    await page.goto(path)
    expect(await violations(page.mainFrame())).toEqual([])
    const margin = await page.evaluate(() => getComputedStyle(document.body).margin)
    expect(margin, 'the inlined style is applied').toBe('0px')
  })
