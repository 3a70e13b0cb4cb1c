import { expect, test, type StoryPage } from './page.ts'

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } })

function toggle({ page }: StoryPage) {
  return page.locator('.full-toggle')
}

async function expectSlim({ page }: StoryPage): Promise<void> {
  await expect(page.locator('#timeline svg')).toHaveAttribute('data-variant', 'slim')
  await expect(page.locator('[inert]')).toHaveCount(0)
}

test('on a phone the whole timeline is one tap away, and the page behind it out of reach', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await toggle(story).click()
  await story.expectParam('timeline', 'full')
  await expect(page.locator('#timeline svg')).toHaveAttribute('data-variant', 'full')
  await expect(toggle(story)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.locator('#events')).toHaveCount(1)
  expect(
    await page
      .locator('#events, #map')
      .evaluateAll((parts) => parts.map((part) => part.closest('[inert]') !== null)),
  ).toEqual([true, true])
  const names = page.locator('#timeline .lane-name')
  await expect(names).toHaveText(['Talks', 'Fighting', 'Statements', 'People and aid'])
  const { width } = (await page.locator('section.time').boundingBox()) ?? { width: 0 }
  expect(width).toBe(320)
})

test('Esc closes it from anywhere inside, and the focus goes to its button', async ({ story }) => {
  const { page } = story
  await story.openLive('?timeline=full')
  await expect(page.locator('#timeline svg')).toHaveAttribute('data-variant', 'full')
  await story.slider.focus()
  await page.keyboard.press('Escape')
  await story.expectParam('timeline', null)
  await expectSlim(story)
  await expect(toggle(story)).toBeFocused()
})

test('Back closes it, and the page is where it was', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)
  const box = await toggle(story).boundingBox()
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 15)
  await expect(page.locator('html')).toHaveClass(/is-full/)
  await page.goBack()
  await expectSlim(story)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)
})

test('what is selected in it can be read with one more tap', async ({ story }) => {
  const { page } = story
  await story.openLive('?timeline=full')
  const mark = page.locator('#timeline .mark[data-event="us-aid-flow-resumes"] .glyph')
  await mark.click({ force: true })
  await story.expectParam('event', 'us-aid-flow-resumes')
  await page.getByRole('button', { name: /^Read: / }).click()
  await expectSlim(story)
  await expect(story.title('us-aid-flow-resumes')).toBeInViewport()
})

test('its menu opens within the window, and nothing scrolls sideways', async ({ story }) => {
  const { page } = story
  await story.openLive('?timeline=full&lanes=actor&event=trump-putin-call')
  await page.locator('.axis-tools summary').click()
  const panel = await page.locator('.axis-tools .panel').boundingBox()
  expect(panel?.x).toBeGreaterThanOrEqual(0)
  expect(panel?.y).toBeGreaterThanOrEqual(0)
  expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(320)
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(640)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.keyboard.press('Escape')
  await expect(page.locator('.axis-tools .panel')).toBeHidden()
  await expect(page.locator('html')).toHaveClass(/is-full/)
})

test('at 320 px the button leaves the scrubber as slim as it was, at hand over the list', async ({
  story,
}) => {
  await story.openLive()
  await expect(story.page.locator('html')).toHaveClass(/is-sticky/)
  const box = await toggle(story).boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await expect(toggle(story)).toHaveAccessibleName('Full timeline')
})
