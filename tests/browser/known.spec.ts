import type { Page } from '@playwright/test'
import { expect, test } from './page.ts'

const FIRE = 'kavkazskaya-depot-fire'
const CALL = 'trump-putin-call'
const FIRE_TITLE = /Oil depot burns/

function banner(page: Page) {
  return page.getByRole('region', { name: 'As known on' })
}

/** Chooses a day as a reader does, in two presses. */
async function chooseDay(page: Page, day: string): Promise<void> {
  await page.getByRole('radio', { name: 'As known on' }).click()
  await page.locator(`.calendar [data-day="${day}"]`).click()
}

test('on 18 March the reader does not know of the 19th’s fire: not in list, map, timeline, counts or search', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  const all = await story.counted()
  await chooseDay(page, '2025-03-18')
  await expect(banner(page)).toContainText('As known on 18 March 2025.')
  await story.expectParam('known', '2025-03-18')
  const listed = await story.listed()
  expect(listed).toContain(CALL)
  expect(listed).not.toContain(FIRE)
  expect(await story.counted()).toBe(listed.length)
  expect(listed.length).toBeLessThan(all)
  await expect(page.locator('#timeline')).not.toContainText(FIRE_TITLE)
  await expect(page.locator(`#timeline [data-key="${FIRE}"]`)).toHaveCount(0)
  await expect(story.map.getByRole('button', { name: FIRE_TITLE })).toHaveCount(0)
  await expect(story.map).not.toContainText('Kavkazskaya')
  await page.getByRole('searchbox').fill('Kavkazskaya')
  await expect(story.count).toContainText('0')
})

test('a card has no later claim, and says that its summary is hidden', async ({ story }) => {
  const { page } = story
  await story.openLive(`?known=2025-03-18&event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await expect(card.locator('.summary')).toContainText('Known by then: ')
  await expect(card.getByText('Length of the call')).toBeVisible()
  const shown = await card.locator('.claims li:visible').count()
  expect(shown).toBeGreaterThan(0)
  expect(shown).toBeLessThan(await card.locator('.claims li').count())
  const sources = await card.locator('.sources li:visible').allInnerTexts()
  expect(sources.length).toBeGreaterThan(1)
  expect(sources.filter((text) => /19 March/.test(text))).toEqual([])
  await page.getByRole('button', { name: 'Leave' }).click()
  await expect(card.locator('.summary')).not.toContainText('Known by then')
  await expect(card.locator('.claims li:visible')).toHaveCount(
    await card.locator('.claims li').count(),
  )
})

test('one press leaves, the focus stays in the page, and Back and Forward follow', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  const all = await story.listed()
  await chooseDay(page, '2025-03-18')
  await expect(banner(page)).toBeVisible()
  await banner(page).getByRole('button', { name: 'Leave' }).press('Enter')
  await expect(banner(page)).toHaveCount(0)
  await story.expectParam('known', null)
  expect(await story.listed()).toEqual(all)
  await expect(page.locator('#events-heading')).toBeFocused()
  await page.goBack()
  await expect(banner(page)).toContainText('18 March')
  await expect.poll(() => story.listed()).not.toContain(FIRE)
  await page.goForward()
  await expect(banner(page)).toHaveCount(0)
  await expect.poll(() => story.listed()).toEqual(all)
})

test('Esc leaves where nothing else takes it', async ({ story }) => {
  const { page } = story
  await story.openLive('?known=2025-03-18')
  await expect(banner(page)).toBeVisible()
  await page.locator('summary', { hasText: 'More' }).click()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toBeVisible()
  await banner(page).getByRole('button', { name: 'Leave' }).focus()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toHaveCount(0)
})

test('the playhead’s own time can be taken, and is said', async ({ story }) => {
  const { page } = story
  await story.openLive('?until=2025-03-20T1500Z')
  await page.getByRole('radio', { name: 'Between' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.calendar')).toHaveCount(0)
  await expect(banner(page)).toContainText('As known on 20 March 2025, 17:00 in Kyiv.')
  await story.expectParam('known', '2025-03-20T1500Z')
  await expect(page.getByRole('textbox', { name: 'Go to date' })).toHaveValue('20 March, 17:00')
  await expect(page.locator('#status')).toHaveText(/^As known on 20 March 2025, 17:00 in Kyiv\./)
})

test('a link shows nothing of the story until it is clear what was known', async ({ story }) => {
  const { page } = story
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/takeUp-[\w-]+\.js/, async (route) => {
    await held
    await route.continue()
  })
  await story.open(`?known=2025-03-18&event=${FIRE}`)
  await expect(page.locator('html.is-redacted')).toBeAttached()
  expect(await story.listed()).toEqual([])
  await expect(page.locator('#timeline .mark')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: FIRE_TITLE })).toHaveCount(0)
  release()
  await expect.poll(async () => (await story.listed()).length).toBeGreaterThan(10)
  await expect(page.getByRole('heading', { name: FIRE_TITLE })).toHaveCount(0)
  await story.expectParam('event', FIRE)
})

test('not even before the first script has run', async ({ story }) => {
  const { page } = story
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/assets\/.*\.(?:js|css)/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?known=2025-03-18', { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('#events')).toBeAttached()
  await expect(page.locator('#events')).toBeHidden()
  release()
  await expect(page.locator('#events')).toBeVisible()
})

test('where the dates cannot be fetched the page says so, shows no event, and can be left', async ({
  story,
}) => {
  const { page } = story
  story.allow(/takeUp/, /Failed to load/)
  await page.route(/takeUp-[\w-]+\.js/, (route) => route.abort())
  await story.open('?known=2025-03-18')
  await expect(page.locator('#empty')).toContainText('could not be loaded')
  await expect(page.locator('#empty')).toBeVisible()
  expect(await story.listed()).toEqual([])
  await story.go('?')
  await expect.poll(async () => (await story.listed()).length).toBeGreaterThan(40)
  await expect(page.locator('#events')).toBeVisible()
})

test('a page whose scripts fail can be read whole', async ({ story }) => {
  const { page } = story
  story.allow(/Failed to load/, /Failed to fetch/, /ERR_FAILED/)
  await page.route(/assets\/.*\.js/, (route) => route.abort())
  await page.goto('./?known=2025-03-18')
  await expect(page.locator('#events')).toBeVisible()
})

test('the guided path waits, and is there again', async ({ story }) => {
  const { page } = story
  await story.openLive('?path=two-calls&step=3&known=2025-03-18')
  await expect(banner(page)).toContainText('tour')
  await expect(page.getByRole('region', { name: 'The week of two calls' })).toHaveCount(0)
  await banner(page).getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByRole('region', { name: 'The week of two calls' })).toBeVisible()
})

test('at 320 px the line stays in sight, and hides neither the last event nor its button', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 640 })
  await story.openLive('?known=2025-03-18')
  await expect(banner(page)).toBeInViewport()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(banner(page)).toBeInViewport()
  const button = await banner(page).getByRole('button', { name: 'Leave' }).boundingBox()
  expect(button?.height).toBeGreaterThanOrEqual(24)
  const { last, top } = await page.evaluate(() => ({
    last: document.querySelector('.about')?.lastElementChild?.getBoundingClientRect().bottom ?? 0,
    top: document.querySelector('.known-banner')?.getBoundingClientRect().top ?? 0,
  }))
  expect(last).toBeLessThanOrEqual(top)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('a link to a day alone stands at the end of that day: flag, field and words say so', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?known=2025-03-18')
  await expect(banner(page)).toContainText('As known on 18 March 2025.')
  await expect(page.locator('#timeline .flag-text')).toHaveText('the end of 18 March')
  await expect(page.getByRole('textbox', { name: 'Go to date' })).toHaveValue('18 March')
  await expect(story.slider).toHaveAttribute('aria-valuetext', /^the end of 18 March/)
  await banner(page).getByRole('button', { name: 'Leave' }).click()
  await expect(page.locator('#timeline .flag-text')).toHaveText('the end of 31 March')
})
