import type { Page } from '@playwright/test'
import { expect, test, type StoryPage, laidOut, OFTEN } from './page.ts'

/** Lightness of a colour as computed, from 0 to 1. */
async function lightness(page: Page, selector: string, property: 'color' | 'backgroundColor') {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const channels =
        getComputedStyle(element)
          [name].match(/[\d.]+/g)
          ?.slice(0, 3)
          .map(Number) ?? []
      return channels.reduce((sum, channel) => sum + channel / 255 / 3, 0)
    }, property)
}

async function isDark({ page }: StoryPage): Promise<boolean> {
  const [ground, text] = [
    await lightness(page, 'body', 'backgroundColor'),
    await lightness(page, 'body', 'color'),
  ]
  expect(Math.abs(ground - text)).toBeGreaterThan(0.6)
  return ground < text
}

test('the page is as light or dark as the device', async ({ story }) => {
  await story.page.emulateMedia({ colorScheme: 'dark' })
  await story.open()
  expect(await isDark(story)).toBe(true)
  await story.page.emulateMedia({ colorScheme: 'light' })
  expect(await isDark(story)).toBe(false)
})

test('a link can ask for dark on a light device, and for light on a dark one', async ({
  story,
}) => {
  await story.page.emulateMedia({ colorScheme: 'light' })
  await story.open('?theme=dark')
  expect(await isDark(story)).toBe(true)
  await story.page.emulateMedia({ colorScheme: 'dark' })
  await story.go('?theme=light')
  await expect.poll(() => isDark(story)).toBe(false)
})

test('where motion is reduced, nothing moves: not the map, not the list', async ({ story }) => {
  const { page } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await story.openLive()
  await story.title('riyadh-us-russia-talks').click()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  const moves = await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    const where = () => [
      document.querySelector('.map-lines[data-live]')?.getAttribute('viewBox'),
      document.querySelector('#riyadh-us-russia-talks')?.getBoundingClientRect().top,
    ]
    await frame()
    await frame()
    const seen = new Set([JSON.stringify(where())])
    for (let count = 0; count < 20; count++) {
      await frame()
      seen.add(JSON.stringify(where()))
    }
    const running = document.getAnimations().filter(({ playState }) => playState === 'running')
    return { places: seen.size, running: running.length }
  })
  expect(moves).toEqual({ places: 1, running: 0 })
})

test('where motion is welcome, the camera flies', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.evaluate(() => {
    const places = new Set<string>()
    Object.assign(window, { places })
    const lines = document.querySelector('#map .map-lines[data-live]')
    if (!lines) throw new Error('The map has no lines')
    const note = (): void => void places.add(lines.getAttribute('viewBox') ?? '')
    note()
    new MutationObserver(note).observe(lines, { attributeFilter: ['viewBox'] })
  })
  const places = (): Promise<number> =>
    page.evaluate(() => (window as unknown as { places: Set<string> }).places.size)
  // In and out again there are two places without a flight; a busy machine may draw no more of one.
  await expect(async () => {
    for (const name of ['Zoom in', 'Zoom out']) {
      await story.map.getByRole('button', { name }).click()
      await laidOut(page)
    }
    expect(await places()).toBeGreaterThan(2)
  }).toPass({ ...OFTEN, timeout: 40_000 })
})

test('on paper every card is open, every address is written, and no control is left', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?event=jeddah-talks')
  await page.emulateMedia({ media: 'print', colorScheme: 'light' })
  /** Printing itself says so; taking on its style sheet alone does not. */
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const cards = await page.locator('article').count()
  await expect(page.locator('article .sources').locator('visible=true')).toHaveCount(cards)
  await expect(
    page.locator('button:visible:not([data-mark]), input:visible, select:visible'),
  ).toHaveCount(0)
  const written = await page
    .locator('.sources > li > a')
    .first()
    .evaluate((link) => ({
      after: getComputedStyle(link, '::after').content,
      href: link.getAttribute('href') ?? '-',
    }))
  expect(written.after).toContain(written.href)
  await expect(story.map).toBeVisible()
  await expect(page.locator('#timeline svg')).toBeVisible()
})

test('a printed story runs over many pages: nothing is cut off at the first', async ({ story }) => {
  await story.open()
  const pdf = await story.page.pdf({ format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(20)
})

test('printed from a dark device, the paper stays light', async ({ story }) => {
  await story.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await story.open()
  expect(await isDark(story)).toBe(false)
})
