import { expect, test } from './page.ts'

test('a link with a search shows no event that it hides, before and while the search comes', async ({
  story,
}) => {
  const { page } = story
  const gate: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  await page.route(/searchable-[\w-]+\.js/, async (route) => {
    await opened
    await route.continue()
  })
  await page.goto('./?q=Helsinki', { waitUntil: 'commit' })
  await expect(page.locator('#events')).toBeAttached()
  await expect(page.locator('#events')).toBeHidden()
  await expect(page.locator('html.is-live')).toBeAttached()
  await expect(page.locator('#events')).toBeHidden()
  await expect(page.locator('#map')).toBeHidden()
  await expect(page.locator('h1')).toBeVisible()
  gate.open?.()
  await expect(page.locator('#events')).toBeVisible()
  const listed = await story.listed()
  expect(listed.length).toBeGreaterThan(1)
  expect(listed.length).toBeLessThan(30)
})

test('where the search cannot be had, it is said, and a press fetches it; what was typed stays', async ({
  story,
}) => {
  const { page } = story
  story.allow(/searchable/, /Failed to load/)
  await page.route(/searchable-[\w-]+\.js/, (route) => route.abort())
  await story.openLive()
  const all = await story.listed()
  await page.getByRole('searchbox').fill('Helsinki')
  await expect(page.getByText('The search could not be loaded')).toBeVisible()
  expect(await story.listed()).toEqual(all)
  await page.unroute(/searchable-[\w-]+\.js/)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('The search could not be loaded')).toBeHidden()
  await expect.poll(async () => (await story.listed()).length).toBeLessThan(all.length)
  await expect(page.getByRole('searchbox')).toHaveValue('Helsinki')
  await expect(page.getByRole('searchbox')).toBeFocused()
})
