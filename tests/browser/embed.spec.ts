import type { Page } from '@playwright/test'
import { curatedEvents, EVENTS, expect, sideways, test } from './page.ts'
import { columnAtEdge, cutLine, inkAtEdge, roomAtEnd } from './lines.ts'
import { expectNoJump, watchShifts } from './shifts.ts'

/** Pixels of ink in the last rows of the window, in the column of the card. */
async function inkBelow(page: Page): Promise<number> {
  const { left, right } = await page.evaluate(columnAtEdge)
  const { width = 0, height: bottom = 0 } = page.viewportSize() ?? {}
  const png = (await page.screenshot()).toString('base64')
  return page.evaluate(inkAtEdge, { png, left, right, bottom, width })
}

const SIZES = [
  [320, 600],
  [360, 600],
  [640, 600],
  [768, 600],
  [1200, 600],
] as const

for (const [width, height] of SIZES)
  test(`at ${width} × ${height} px: title, one map, timeline, one sentence and few controls, and nothing to scroll`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width, height })
    await story.openLive('?mode=embed')
    expect(await sideways(page)).toBe(0)
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 0.99 })
    await expect(page.getByRole('link', { name: 'Open full page' })).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.map:visible')).toHaveCount(1)
    await expect(page.locator('.map-section')).toBeInViewport({ ratio: 0.99 })
    await expect(page.locator('#timeline')).toBeInViewport({ ratio: 0.99 })
    await expect(page.locator('.intro')).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.intro p').first()).toHaveText(/^[^.]+\.$/)
    await expect(page.locator('#jeddah-talks')).toBeHidden()
    expect((await page.locator('.map-section').boundingBox())?.height).toBeGreaterThan(230)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    expect((await page.evaluate(columnAtEdge)).cut).toEqual([])
  })

test('at 320 × 320 px: a picture, a sentence and a link, and a press on a mark says what it is', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 320, height: 320 })
  await story.openLive('?mode=embed')
  const full = page.getByRole('link', { name: 'Open full page' })
  const bare = async (): Promise<void> => {
    await expect(page.locator('.map-section')).toBeInViewport({ ratio: 1 })
    await expect(full).toBeInViewport({ ratio: 1 })
    await expect(page.locator('.bar button:visible, #timebar button:visible')).toHaveCount(0)
    await expect(page.locator('#timeline, .unfold, .map-inset')).toHaveCount(3)
    for (const part of ['#timeline', '.unfold', '.map-inset', '.map-foot', 'h1'])
      await expect(page.locator(part)).toBeHidden()
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(320)
    expect((await page.evaluate(columnAtEdge)).cut).toEqual([])
  }
  await expect(page.locator('.intro p:visible')).toHaveCount(1)
  await bare()
  await page.locator('.map:visible button[data-mark]:not([aria-expanded])').first().click()
  const title = page.locator('#events .is-selected h3')
  await expect(title).toBeInViewport({ ratio: 1 })
  await expect(full).toHaveAttribute('href', /\?event=/)
  await bare()
})

for (const [width, height] of SIZES)
  for (const event of ['jeddah-talks', 'trump-putin-call'])
    test(`at ${width} × ${height} px the card of ${event} is in view beside map and timeline, and no line of it is cut`, async ({
      page,
      story,
    }) => {
      await page.setViewportSize({ width, height })
      await story.openLive(`?mode=embed&event=${event}`)
      await expect(page.locator(`#${event} h3`)).toBeInViewport({ ratio: 1 })
      if (width >= 360) await expect(page.locator(`#${event} .where`)).toBeInViewport({ ratio: 1 })
      await expect(story.maps.locator('visible=true')).toBeInViewport({ ratio: 1 })
      await expect(page.locator('#timeline')).toBeInViewport({ ratio: 0.9 })
      await expect(page.locator('#events [data-event]:visible')).toHaveCount(1)
      expect(await inkBelow(page)).toBe(0)
      await page.evaluate(cutLine)
      expect((await page.evaluate(columnAtEdge)).cut).not.toEqual([])
      expect(await inkBelow(page)).toBe(0)
      const [free, fade] = await page.evaluate(roomAtEnd)
      expect(free).toBeGreaterThanOrEqual(fade - 1)
    })

test('at the end of all events the last line is whole, and pictures alone fade nowhere', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 360, height: 600 })
  await story.openLive('?mode=embed')
  await page.getByRole('button', { name: 'All events' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-list')
  const [free, height] = await page.evaluate(roomAtEnd)
  expect(free).toBeGreaterThanOrEqual(height - 1)
  await story.openLive('?mode=embed&parts=map,timeline,controls')
  const fade = (sheet: Element) => getComputedStyle(sheet, '::after').content
  expect(await page.locator('.sheet').evaluate(fade)).toBe('none')
})

test('what is rarely needed is behind one button, and nothing is lost', async ({ page, story }) => {
  await page.setViewportSize({ width: 640, height: 600 })
  await story.openLive('?mode=embed')
  const rare = [
    page.getByRole('searchbox'),
    page.locator('.full-toggle'),
    page.locator('.ways-list select'),
    page.locator('.play .menu'),
    page.getByRole('button', { name: 'Share' }),
  ]
  for (const one of rare) await expect(one).toBeHidden()
  const button = page.getByRole('button', { name: 'Search and filter' })
  const before = await button.boundingBox()
  await button.click()
  for (const one of rare) await expect(one).toBeVisible()
  expect(await button.boundingBox()).toEqual(before)
  expect(await sideways(page)).toBe(0)
})

test('map, controls and timeline stay where they are, whatever is selected', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 640, height: 600 })
  await story.openLive('?mode=embed')
  const places = () =>
    page
      .locator('.map-section, #timebar, .timeline-frame, .unfold')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
  const before = await places()
  for (let step = 0; step < 4; step++) {
    await page.getByRole('button', { name: 'Previous event' }).click()
    await expect(page.locator('#events .is-selected')).toBeVisible()
    expect(await places()).toEqual(before)
  }
})

test('the list is folded behind a button, and an event of it opens its card', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 600, height: 600 })
  await story.open('?mode=embed')
  const button = page.getByRole('button', { name: 'All events' })
  await expect(page.locator('#events [data-event]:visible')).toHaveCount(0)
  await expect(page.locator('.intro')).toHaveText(/\w/)
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('#events [data-event]:visible')).toHaveCount(curatedEvents().length)
  await story.title('jeddah-talks').click()
  await expect(page.locator('#jeddah-talks .sources')).toBeVisible()
  await button.click()
  await expect(page.locator('#events [data-event]:visible')).toHaveCount(1)
  await expect(page.locator('.intro')).toBeHidden()
})

test('choosing events leaves map and timeline in view', async ({ page, story }) => {
  await page.setViewportSize({ width: 600, height: 600 })
  await story.openLive('?mode=embed')
  for (let step = 0; step < 3; step++)
    await page.getByRole('button', { name: 'Previous event' }).click()
  await expect(page.locator('#events [aria-current]')).toBeInViewport()
  await expect(story.map).toBeInViewport({ ratio: 0.9 })
})

test('search and filters open inside the frame', async ({ page, story }) => {
  await page.setViewportSize({ width: 1000, height: 600 })
  await story.openLive('?mode=embed')
  await expect(page.getByRole('searchbox')).toBeHidden()
  await page.getByRole('button', { name: 'Search and filter' }).click()
  await page.getByRole('searchbox').fill('Jeddah')
  await expect(story.count).toContainText(new RegExp(`of ${EVENTS} events`))
  expect(await sideways(page)).toBe(0)
})

test('the full page is one link away, at the same view, without what only a frame heeds', async ({
  page,
  story,
}) => {
  await story.open('?mode=embed&parts=header,map,list&accent=0b6b74&theme=dark')
  await page.locator('#map button[data-mark]:not([aria-expanded])').first().click()
  const event = await page.locator('#events [aria-current]').getAttribute('href')
  const id = /event=([\w-]+)/.exec(event ?? '')?.[1] ?? ''
  await expect(page.getByRole('link', { name: 'Open full page' })).toHaveAttribute(
    'href',
    `./?event=${id}&theme=dark`,
  )
})

for (const [width, height] of [
  [320, 480],
  [360, 600],
  [768, 600],
  [1200, 600],
] as const)
  for (const query of ['', '&event=jeddah-talks', '&static=1&until=2025-03-19'])
    test(`a frame of ${width} × ${height} px opens ${query || 'as it is'} without a jump`, async ({
      page,
      story,
    }) => {
      await watchShifts(page)
      await page.setViewportSize({ width, height })
      await story.open(`?mode=embed${query}`)
      await expect(page.locator('#events .is-selected:visible, .intro:visible')).toHaveCount(1)
      await expectNoJump(page)
    })

test('nothing flashes: before any script has come, the frame is a frame', async ({
  page,
  story,
}) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await held
    await route.continue()
  })
  await watchShifts(page)
  await page.setViewportSize({ width: 768, height: 600 })
  await page.goto('./?mode=embed&theme=dark', { waitUntil: 'commit' })
  await expect(page.locator('#timeline')).toBeInViewport()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('#events [data-event]:visible')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Open full page' })).toBeVisible()
  release()
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await expect(page.locator('.intro')).toBeVisible()
  await expectNoJump(page)
  expect(story.requests.length).toBeGreaterThan(1)
})
