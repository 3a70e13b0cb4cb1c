import { expect, test } from './hostPage.ts'

test('a system that strips scripts shows it at a fixed height, with all in reach', async ({
  page,
  host,
}) => {
  const frame = await host.open('cms')
  await host.alive(frame)
  await host.expectSelected(frame, 'jeddah-talks')
  await expect(frame.locator('.map:visible')).toBeInViewport()
  await expect(frame.locator('#timeline')).toBeInViewport()
  await expect(frame.locator('#jeddah-talks h3')).toBeInViewport()
  const last = frame.locator('#jeddah-talks .sources a[href^="http"]').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  const full = frame.getByRole('link', { name: 'Open full page' })
  await expect(full).toHaveAttribute('href', './?event=jeddah-talks')
  const [opened] = await Promise.all([page.context().waitForEvent('page'), full.click()])
  await expect(opened).toHaveURL(/\/truceline\/\?event=jeddah-talks$/)
  await expect(opened.locator('html')).not.toHaveAttribute('data-mode', 'embed')
})

test('the wheel and the finger go past the frame', async ({ page, host }) => {
  const frame = await host.open('cms')
  await host.alive(frame)
  await frame.locator('.map:visible').hover()
  const scrolled = () => page.evaluate(() => scrollY)
  const inside = () => host.inside().evaluate(() => scrollY)
  await expect(async () => {
    await page.mouse.wheel(0, 600)
    expect(await inside()).toBeGreaterThan(0)
  }).toPass()
  await expect(async () => {
    await page.mouse.wheel(0, 2000)
    expect(await scrolled()).toBeGreaterThan(300)
  }).toPass()
})

test('Tab goes into the frame, through it and out again', async ({ page, host }) => {
  await host.open('cms')
  const frame = page.frameLocator('iframe').first()
  await host.alive(frame)
  await page.locator('#before').focus()
  const isOut = () => page.evaluate(() => document.activeElement?.id === 'after')
  const reached = new Set<string>()
  for (let press = 0; press < 250 && !(await isOut()); press++) {
    await page.keyboard.press('Tab')
    const at = await host
      .inside()
      .evaluate(
        () => document.activeElement?.closest('.masthead, .bar, .map, .time, .events')?.className,
      )
    if (at) reached.add(at.split(' ')[0] ?? '')
  }
  expect(await isOut()).toBe(true)
  expect([...reached].sort()).toEqual(['bar', 'events', 'map', 'masthead', 'time'])
})

test('a learning platform’s frame in a frame, in a sandbox, gets its height', async ({
  page,
  host,
}) => {
  const content = await host.open('lms')
  const frame = content.frameLocator('#tool')
  await host.alive(frame)
  await frame.locator('.map:visible button[data-mark]:not([aria-expanded])').first().click()
  await expect(frame.locator('#events [aria-current]')).toHaveCount(1)
  await expect
    .poll(() => content.locator('#tool').evaluate(({ clientHeight }) => clientHeight))
    .toBeGreaterThan(605)
  expect(page.frames()).toHaveLength(3)
})

test('in a sandbox that opens no windows, a link out shows its address', async ({ host }) => {
  host.allow(/Blocked opening/)
  const content = await host.open('lms')
  const frame = content.frameLocator('#tool')
  await host.alive(frame)
  await frame.getByRole('link', { name: 'Open full page' }).click()
  const field = frame.getByRole('alert').getByRole('textbox')
  await expect(field).toHaveValue(/\/truceline\/$/)
  await expect(field).toBeFocused()
  await expect(frame.locator('.map:visible')).toHaveCount(1)
})

test('a page from right to left, zoomed, has a frame that fits', async ({ page, host }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  const frame = await host.open('rtl')
  await host.alive(frame)
  await host.expectSelected(frame, 'jeddah-talks')
  await host.expectHigher(620)
  expect(await host.inside().evaluate(() => document.documentElement.scrollWidth)).toBe(
    await host.inside().evaluate(() => document.documentElement.clientWidth),
  )
  expect((await host.heights()).length).toBeLessThan(4)
})

test('a loader in the manner of pym.js gives it its height and its width', async ({
  page,
  host,
}) => {
  const frame = await host.open('pym')
  await host.alive(frame)
  await host.expectHigher(400)
  await host.expectFits()
  await page.setViewportSize({ width: 400, height: 800 })
  await host.expectFits()
})

test('a blog that knows it by a secret gives it its height', async ({ host }) => {
  const frame = await host.open('wordpress')
  await host.alive(frame)
  await expect.poll(() => host.iframe.getAttribute('height')).not.toBe('600')
  await host.expectFits()
  await expect(frame.locator('.map:visible')).toHaveCount(1)
})

test('a frame that is shown late, hidden and shown again is whole', async ({ page, host }) => {
  const frame = await host.open('tabs')
  await host.alive(frame)
  const marks = frame.locator('.map button[data-mark]:not([aria-expanded]):visible')
  for (const shown of [true, false, true]) {
    await page.locator('#open').click()
    if (shown) await expect(marks.first()).toBeVisible()
    else await expect(marks.first()).toBeHidden()
  }
  await host.expectSelected(frame, 'jeddah-talks')
  await expect(frame.locator('#timeline svg:visible')).toHaveCount(1)
  const markup = await host.inside().evaluate(() => document.body.innerHTML)
  expect(markup).not.toMatch(/NaN|Infinity/)
  const heights = await host.heights()
  expect(heights.length).toBeGreaterThan(0)
  expect(Math.min(...heights)).toBeGreaterThan(300)
})

test('the host’s page prints with map and title in the frame’s place', async ({ page, host }) => {
  const frame = await host.open('cms')
  await host.alive(frame)
  await page.emulateMedia({ media: 'print' })
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(frame.locator('.map:visible .map-base')).toBeVisible()
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })

  test('a finger drawn over the map scrolls on, to the end of the frame and past it', async ({
    page,
    host,
  }) => {
    const frame = await host.open('article')
    await host.alive(frame)
    await host.expectFits()
    const box = await frame.locator('.map:visible').boundingBox()
    const client = await page.context().newCDPSession(page)
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up = 0) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: y - up }],
      })
    await touch('touchStart')
    for (let up = 20; up <= 320; up += 20) await touch('touchMove', up)
    await touch('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  })
})
