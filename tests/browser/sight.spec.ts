import { expect, test, type StoryPage } from './page.ts'
import { compare } from './pixels.ts'

/** Below this many CSS px a thing counts as cut. */
const SLACK = 1

/** What leaves the window to the side, or is cut by its own box. */
function lost({ page }: StoryPage): Promise<string[]> {
  return page
    .locator('h1, h2, h3, p, button, summary, label, select, time, .kicker, figcaption')
    .evaluateAll(
      (all, slack) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, .map'))
          .filter((one) => {
            const { left, right } = one.getBoundingClientRect()
            const { overflowX } = getComputedStyle(one)
            const isCut = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + slack
            return right > innerWidth + slack || left < -slack || isCut
          })
          .map((one) => `${one.tagName} ${one.className} “${one.textContent?.slice(0, 50)}”`),
      SLACK,
    )
}

/** Rules of the test's own; the page's policy lets no style element in. */
async function addRules({ page }: StoryPage, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, rules)
}

async function openAll({ page }: StoryPage): Promise<void> {
  await page.getByRole('button', { name: 'Search and filter' }).press('Enter')
  await expect(page.getByRole('searchbox')).toBeVisible()
}

test.describe('at four times the size', () => {
  /** A window of 1280 × 1024 zoomed to 400 %. */
  test.use({ viewport: { width: 320, height: 256 } })

  test('everything is there, and nothing scrolls to the side', async ({ story }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await story.openLive('?event=jeddah-talks')
    await openAll(story)
    expect(await lost(story)).toEqual([])
    const across = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await across()).toBeLessThanOrEqual(320)
    await story.play.scrollIntoViewIfNeeded()
    await expect(story.play).toBeInViewport({ ratio: 1 })
    await story.title('jeddah-talks').focus()
    await expect(story.title('jeddah-talks')).toBeInViewport()
  })
})

test.describe('with text spaced as a reader may ask', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('nothing is cut', async ({ story }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await story.openLive('?event=jeddah-talks')
    await openAll(story)
    await addRules(
      story,
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
    )
    expect(await lost(story)).toEqual([])
  })
})

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } })

  test('what is chosen, the handle and the focus are told apart', async ({ story }) => {
    const { page } = story
    await story.openLive('?until=2025-03-18T1200Z')
    const upTo = page.locator('.segmented label', { hasText: 'Up to here' })
    const on = await upTo.screenshot()
    await story.chooseMode('At one moment')
    await page.getByRole('searchbox').focus()
    const off = await upTo.screenshot()
    expect((await compare(page, on, off)).share).toBeGreaterThan(0.02)
    await story.chooseMode('Up to here')
    await page.getByRole('searchbox').focus()
    const knob = await page.locator('#timeline .knob').boundingBox()
    if (!knob) throw new Error('The timeline has no handle')
    const clip = { x: knob.x - 8, y: knob.y - 2, width: knob.width + 16, height: knob.height + 4 }
    const shown = await page.screenshot({ clip })
    await addRules(story, '.knob, .thumb { visibility: hidden }')
    const without = await page.screenshot({ clip })
    expect((await compare(page, shown, without)).share).toBeGreaterThan(0.1)
    const more = page.locator('.menu > summary', { hasText: 'More' })
    await more.focus()
    await page.keyboard.press('Shift')
    const outline = await more.evaluate((one) => getComputedStyle(one).outlineStyle)
    expect(outline).toBe('solid')
  })
})

test('three clocks tell three times, each with its city, on cards, axis and handle', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?event=trump-zelenskyy-call&until=2025-03-19T1500Z')
  const card = page.locator('#trump-zelenskyy-call > .kicker time')
  const told: string[] = []
  for (const [clock, city] of [
    ['place', 'Kyiv'],
    ['Europe/Moscow', 'Moscow'],
    ['America/New_York', 'Washington'],
  ] as const) {
    await page.locator('.menu > summary', { hasText: 'More' }).press('Enter')
    await page.getByLabel('Time zone').selectOption(clock)
    await page.keyboard.press('Escape')
    await expect(story.slider).toHaveAttribute('aria-valuetext', new RegExp(`in ${city};`))
    await expect(page.locator('#timeline .flag-text')).toContainText(city)
    told.push(`${await card.textContent()} | ${await story.slider.getAttribute('aria-valuetext')}`)
  }
  expect(new Set(told).size).toBe(3)
  expect(told[0]).toMatch(/about 17:00 in Kyiv; \d+ events so far$/)
  expect(told[1]).toMatch(/about 18:00 in Moscow; \d+ events so far$/)
  expect(told[2]).toMatch(/about 11:00 in Washington; \d+ events so far$/)
})

/** Zones that are not whole hours from any other, one of them with daylight-saving time. */
for (const [zone, city, moment, began] of [
  ['Asia/Kathmandu', 'Kathmandu', '20:45', '20:46'],
  ['America/St_Johns', 'St. John’s', '12:30', '12:31'],
] as const)
  test.describe(`on a device in ${zone}`, () => {
    test.use({ timezoneId: zone })

    test('the reader’s own clock is told, by its minute and its city, and goes by a link', async ({
      story,
    }) => {
      const { page } = story
      await story.openLive('?event=trump-zelenskyy-call&until=2025-03-19T1500Z&clock=reader')
      await expect(story.slider).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`^19 March, about ${moment} in ${city}; \\d+ events so far$`),
      )
      await expect(page.locator('#timeline .flag-text')).toContainText(`${moment}`)
      await expect(page.locator('#timeline .flag-text')).toContainText(city)
      const card = page.locator('#trump-zelenskyy-call > .kicker time')
      await expect(card).toContainText(began)
      await expect(card).toContainText(city)
      await page.locator('.menu > summary', { hasText: 'More' }).press('Enter')
      await expect(page.getByLabel('Time zone')).toHaveValue('reader')
      await page.getByLabel('Time zone').selectOption('place')
      await expect(card).toContainText('17:01')
      await expect(card).not.toContainText(city)
    })
  })
