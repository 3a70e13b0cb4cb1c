import { expect, test } from './page.ts'

// What every site must do, whatever story it tells. `TEST_SITE=dist npm run test:browser -- anyStory`
// holds a host's own site against it, as the workflow does before it publishes.

test('the site opens, and an event can be selected, left, and opened as a page of its own', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  const events = page.locator('#events h3 a')
  const first = events.first()
  const title = (await first.textContent()) ?? ''
  expect(title).toMatch(/\S/)
  await first.click()
  await expect(first).toHaveAttribute('aria-current', 'true')
  await story.expectParam('event', /^[a-z0-9-]+$/)
  const id = story.params.get('event') ?? ''
  await page.goto(`events/${id}/`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await page.goBack()
  await expect(page.locator(`#${id} h3 a`)).toHaveAttribute('aria-current', 'true')
})

test('search, time and the map answer', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const all = (await story.listed()).length
  expect(all).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('a search that finds nothing at all')
  await expect(page.locator('#events [data-event]:not([hidden])')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await expect(page.locator('#events [data-event]:not([hidden])')).toHaveCount(all)
  const before = (await story.slider.getAttribute('aria-valuetext')) ?? ''
  await story.slider.press('Home')
  await expect(story.slider).not.toHaveAttribute('aria-valuetext', before)
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
})

test('without scripts every event is there to be read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('./')
  await expect(page.locator('#events article').first()).toBeVisible()
  expect(await page.locator('#events article').count()).toBeGreaterThan(0)
  await context.close()
})
