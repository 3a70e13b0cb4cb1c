import { EVENTS } from './page.ts'
import { expect, test } from './hostPage.ts'

for (const width of [320, 768, 1200])
  test(`at ${width} px a card opens to its full height, without a scrollbar and without a loop`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const frame = await host.open('article')
    await host.alive(frame)
    await host.expectFits()
    const before = (await host.iframe.boundingBox())?.height ?? 0
    await page.locator('#steer').click()
    await host.expectSelected(frame, 'jeddah-talks')
    await host.expectHigher(before + 100)
    await host.expectFits()
    await expect(frame.locator('#jeddah-talks .sources li').last()).toBeVisible()
    const told = await host.heights()
    expect(told.length).toBeLessThan(12)
    expect(Math.min(...told)).toBeGreaterThan(300)
    await frame.locator('.unfold').click()
    await host.expectHigher(5000)
    await host.expectFits()
    await frame.locator('.unfold').click()
    await expect.poll(async () => (await host.iframe.boundingBox())?.height ?? 0).toBeLessThan(5000)
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

test('the host’s page hears what is shown, as a sentence and a link, and which event was opened', async ({
  page,
  host,
}) => {
  const frame = await host.open('article')
  await host.alive(frame)
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    document.addEventListener('truceline', (event) => heard.push((event as CustomEvent).detail))
  })
  await frame.locator('#map button[data-mark]:not([aria-expanded])').first().click()
  const id = (await frame.locator('#events [aria-current]').getAttribute('href')) ?? ''
  const event = /event=([\w-]+)/.exec(id)?.[1] ?? ''
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: object[] }).heard))
    .toContainEqual(expect.objectContaining({ type: 'event', event }))
  const heard = await page.evaluate(
    () => (window as unknown as { heard: { type: string; link?: string }[] }).heard,
  )
  const view = heard.find(({ type }) => type === 'view')
  expect(view).toMatchObject({ sentence: expect.stringMatching(/Selected: .+\.$/) })
  expect(view?.link).toMatch(new RegExp(`/truceline/\\?event=${event}&theme=light$`))
})

test('the host’s page opens views, steps, plays, pauses and changes the colours', async ({
  page,
  host,
}) => {
  const frame = await host.open('article')
  await host.alive(frame)
  const send = (message: object): Promise<void> =>
    page.evaluate((said) => {
      const { truceline } = window as unknown as {
        truceline: { send: (name: string, message: object) => void }
      }
      truceline.send('talks', said)
    }, message)
  await send({ type: 'open', query: '?until=2025-03-12T0000Z&kind=meeting,negotiation' })
  await expect(frame.locator('.shown')).toContainText(new RegExp(`^\\d of ${EVENTS} events`))
  await send({ type: 'select', event: 'jeddah-talks' })
  await host.expectSelected(frame, 'jeddah-talks')
  await send({ type: 'step', by: 1 })
  await expect(frame.locator('#jeddah-talks h3 a')).not.toHaveAttribute('aria-current', 'true')
  await send({ type: 'theme', theme: 'dark' })
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await send({ type: 'play' })
  await expect(frame.getByRole('button', { name: 'Pause', exact: true })).toBeVisible()
  await send({ type: 'pause' })
  await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(frame.locator('html')).toHaveAttribute('data-mode', 'embed')
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
