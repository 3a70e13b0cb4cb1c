import { EVENTS } from './page.ts'
import { expect, test } from './hostPage.ts'

/** The host's page with another frame: its attributes in the place of the article's own. */
function article(attributes: string): string {
  return `<!doctype html><script src="https://example.org/truceline/embed.js"></script>
    <body style="margin: 0"><h1>An article</h1><p>Text above.</p>
    <iframe src="https://example.org/truceline/?mode=embed" title="Map" width="100%" height="600"
      style="border: 0" ${attributes}></iframe><p id="below" style="margin-bottom: 2000px">Below.</p>`
}

for (const width of [320, 640, 768, 1200])
  test(`at ${width} px the frame takes one height, which no card and no list changes`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const frame = await host.open('article')
    await host.alive(frame)
    await host.sized()
    await host.expectFits()
    const height = async () => (await host.iframe.boundingBox())?.height ?? 0
    const before = await height()
    expect(before).toBeGreaterThan(500)
    expect(before).toBeLessThanOrEqual(900)
    for (const steer of ['#steer', '#call']) {
      await page.locator(steer).press('Enter')
      await expect(frame.locator('#events .is-selected h3')).toBeVisible()
    }
    await host.expectSelected(frame, 'trump-putin-call')
    await frame.locator('.unfold').press('Enter')
    await expect(frame.locator('#events [data-event]:visible')).toHaveCount(EVENTS)
    await frame.locator('.unfold').press('Enter')
    await expect(frame.locator('#events [data-event]:visible')).toHaveCount(1)
    expect(await height()).toBe(before)
    expect((await host.heights()).length).toBeLessThan(4)
  })

test('what is pressed in the frame stays where it was in the host’s page', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 700, height: 700 })
  const frame = await host.write(article(''))
  await host.alive(frame)
  await host.expectFits()
  const button = frame.getByRole('button', { name: 'Previous event' })
  await button.scrollIntoViewIfNeeded()
  await button.click()
  const places = async () => [
    (await button.boundingBox())?.y,
    (await page.locator('#below').boundingBox())?.y,
    await page.evaluate(() => scrollY),
  ]
  const before = await places()
  for (let step = 0; step < 3; step++) {
    const was = await frame.locator('#events [aria-current]').getAttribute('href')
    await button.click()
    await expect(frame.locator('#events [aria-current]')).not.toHaveAttribute('href', was ?? '')
    expect(await places()).toEqual(before)
  }
})

test('a host may set a lower ceiling', async ({ host }) => {
  const frame = await host.write(article('data-max-height="480"'))
  await host.alive(frame)
  await expect.poll(async () => (await host.iframe.boundingBox())?.height).toBe(480)
  await frame.locator('.map:visible button[data-mark]:not([aria-expanded])').first().click()
  await expect(frame.locator('#events .is-selected')).toBeVisible()
  expect((await host.iframe.boundingBox())?.height).toBe(480)
})

test('under a higher ceiling a card opens in full, and no shorter card makes the page jump', async ({
  page,
  host,
}) => {
  await page.setViewportSize({ width: 700, height: 900 })
  const frame = await host.write(article('data-max-height="6000" name="talks"'))
  await host.alive(frame)
  await host.expectFits()
  const send = (event: string): Promise<void> =>
    page.evaluate((id) => {
      const { truceline } = window as unknown as {
        truceline: { send: (name: string, message: object) => void }
      }
      truceline.send('talks', { type: 'select', event: id })
    }, event)
  await send('trump-putin-call')
  await host.expectSelected(frame, 'trump-putin-call')
  await host.expectHigher(1200)
  await host.expectFits()
  const high = (await host.iframe.boundingBox())?.height ?? 0
  await send('jeddah-talks')
  await host.expectSelected(frame, 'jeddah-talks')
  await expect(frame.locator('#jeddah-talks .sources')).toBeVisible()
  expect((await host.iframe.boundingBox())?.height).toBeGreaterThanOrEqual(high)
})

test('the element takes a ceiling too', async ({ host }) => {
  const frame = await host.write(`<!doctype html>
    <script src="https://example.org/truceline/embed.js"></script>
    <truceline-map src="https://example.org/truceline/" max-height="500"></truceline-map>`)
  await host.alive(frame)
  await expect.poll(async () => (await host.iframe.boundingBox())?.height).toBe(500)
})

test('links in the text steer the frame, and other links lead where they lead', async ({
  page,
  host,
}) => {
  const frame = await host.open('article')
  await host.alive(frame)
  await page.locator('#steer').click()
  await host.expectSelected(frame, 'jeddah-talks')
  await page.locator('#call').press('Enter')
  await host.expectSelected(frame, 'trump-putin-call')
  await expect(page).toHaveURL(/\/article$/)
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'light')
  await page.locator('#elsewhere').click()
  await expect(page).toHaveURL(/\/other$/)
})

test('a link that is pressed before the frame is there steers it as soon as it is', async ({
  page,
  host,
}) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await held
    await route.continue()
  })
  const frame = await host.open('article')
  await page.waitForFunction(() => 'truceline' in window)
  await page.locator('#steer').click()
  release()
  await host.expectSelected(frame, 'jeddah-talks')
})

test('without the script of the frame’s site a link in the text opens the full page', async ({
  page,
  host,
}) => {
  host.allow(/ERR_FAILED/)
  await page.route('**/embed.js', (route) => route.abort())
  await host.open('article')
  await page.locator('#steer').click()
  await expect(page).toHaveURL(/\/truceline\/\?event=jeddah-talks$/)
  await expect(page.locator('#jeddah-talks h3 a')).toHaveAttribute('aria-current', 'true')
})

test('two frames live on one page, each with its own view; the far one starts as it comes near', async ({
  page,
  host,
}) => {
  const first = await host.open('two')
  await host.alive(first)
  expect(page.frames()).toHaveLength(3)
  const second = page.frameLocator('truceline-map[name="second"] iframe')
  await expect(second.locator('html.is-live')).toHaveCount(0)
  await page.locator('#one').click()
  await host.expectSelected(first, 'jeddah-talks')
  await page.locator('#two').click()
  await host.expectSelected(second, 'trump-putin-call')
  await host.expectSelected(first, 'jeddah-talks')
  const [one, two] = [
    await page.locator('truceline-map').first().boundingBox(),
    await page.locator('truceline-map').last().boundingBox(),
  ]
  expect(one?.height).toBeGreaterThan(600)
  expect(two?.height).toBe(600)
})

test('what stands in the element is there where its script does not run', async ({
  page,
  host,
}) => {
  host.allow(/ERR_FAILED/)
  await page.route('**/embed.js', (route) => route.abort())
  await host.open('two')
  await expect(page.getByRole('link', { name: 'The first map, in its own window' })).toBeVisible()
})

test('choices in a frame leave the host’s Back button alone', async ({ page, host }) => {
  const frame = await host.open('article')
  await host.alive(frame)
  const before = await page.evaluate(() => history.length)
  await page.locator('#steer').click()
  await host.expectSelected(frame, 'jeddah-talks')
  await expect.poll(() => host.inside().url()).toContain('event=jeddah-talks')
  expect(await page.evaluate(() => history.length)).toBe(before)
})
