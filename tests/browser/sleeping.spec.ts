import { setTimeout as pass } from 'node:timers/promises'
import type { CDPSession, Page } from '@playwright/test'
import { expect, test, withoutGl } from './page.ts'
import { openRawTab } from './rawTab.ts'

const DAY = 86_400_000
/** How long the page sleeps: several times what a frame counts for at most, and a title takes to read. */
const ASLEEP = 3000

/** What the handle shows, and when. */
function now(page: Page) {
  return page.evaluate(() => ({
    at: Number(document.querySelector<HTMLInputElement>('input.thumb')?.value),
    ms: performance.now(),
  }))
}

/** Nothing of the page runs for a while, as on a device that sleeps. */
async function suspend(session: CDPSession): Promise<void> {
  await session.send('Debugger.enable')
  const paused = new Promise((done) => session.once('Debugger.paused', done))
  await session.send('Debugger.pause')
  await paused
  await pass(ASLEEP)
  await session.send('Debugger.disable')
}

test('Play goes on behind a sleep without a jump, and rests after the browser’s Back', async ({
  playwright,
  launchOptions,
  baseURL,
}) => {
  // Playwright's own browser keeps no pages for Back.
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--enable-features=BackForwardCache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  const page = await browser.newPage()
  await withoutGl(page)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) =>
      Object.assign(window, { isFromCache: persisted }),
    )
  })
  await page.goto(`${baseURL}?until=2025-03-05T0000Z&lens=none`)
  await page.keyboard.press('Shift')
  const session = await page.context().newCDPSession(page)

  await page.locator('.play .menu > summary').click()
  await page.getByRole('radio', { name: 'By the clock' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const before = await now(page)
  await suspend(session)
  const after = await now(page)
  const awake = after.ms - before.ms - ASLEEP
  expect(after.at - before.at).toBeLessThan(((awake + 600) / 1000) * DAY)
  await expect.poll(async () => (await now(page)).at).toBeGreaterThan(after.at)

  // With nothing under way the page can be kept.
  await page.waitForLoadState('networkidle')
  await page.goto(`${baseURL}events/jeddah-talks/`)
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  expect(await page.evaluate(() => Boolean(Reflect.get(window, 'isFromCache')))).toBe(true)
  const back = await now(page)
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 600))),
  )
  expect((await now(page)).at).toBe(back.at)
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await expect.poll(async () => (await now(page)).at).toBeGreaterThan(back.at)
  expect(faults).toEqual([])
  await browser.close()
})

const PLAY = `[...document.querySelectorAll('.play button')].find((one) => one.textContent === 'Play')`
const AT = `Number(document.querySelector('input.thumb').value)`

test('a tab that is frozen while Play runs loses no time, and Play can be pressed again', async ({
  launchOptions,
  baseURL,
}) => {
  const { executablePath = '', args = [] } = launchOptions
  const tab = await openRawTab(executablePath, args, `${baseURL}?until=2025-03-20T0000Z&lens=none`)
  await tab.until(`document.documentElement.matches('.is-live')`)
  await tab.read(
    `document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })), 0`,
  )
  await tab.until(`Object.keys(${PLAY} ?? {}).some((key) => key.startsWith('__react'))`)
  await tab.read(`${PLAY}.click(), window.ticks = 0, setInterval(() => window.ticks++, 50)`)
  const start = Number(await tab.read(AT))
  await tab.until(`${AT} > ${start}`)

  // What is frozen is hidden, and Play rests while nobody looks.
  await tab.hide()
  await tab.until(`document.visibilityState === 'hidden' && Boolean(${PLAY})`)
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' })
  const [at, ticks] = [await tab.read(AT), Number(await tab.read('window.ticks'))]
  await pass(ASLEEP)
  await tab.send('Page.setWebLifecycleState', { state: 'active' })
  expect(Number(await tab.read('window.ticks')) - ticks).toBeLessThan(ASLEEP / 100)
  await tab.show()
  await tab.until(`document.visibilityState === 'visible' && Boolean(${PLAY})`)
  expect(await tab.read(AT)).toBe(at)
  await tab.read(`${PLAY}.click()`)
  await tab.until(`${AT} > ${Number(at)}`)
  await tab.quit()
})
