import { readFileSync } from 'node:fs'
import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './page.ts'

const HOST = readFileSync(new URL('host/page.html', import.meta.url), 'utf8')

/** Opens the host's page, with the story in a frame that may run scripts and nothing else. */
async function openHost(page: Page): Promise<FrameLocator> {
  await page.route('**/host', (route) => route.fulfill({ body: HOST, contentType: 'text/html' }))
  await page.goto('/host')
  const frame = page.frameLocator('iframe')
  await frame.locator('html.is-live').waitFor({ state: 'attached' })
  return frame
}

test('in a sandboxed frame, refused storage, the story works', async ({ page, story }) => {
  const frame = await openHost(page)
  const refused = await frame.locator('html').evaluate(() => {
    try {
      return localStorage.length < 0
    } catch {
      return true
    }
  })
  expect(refused).toBe(true)
  const title = frame.locator('#jeddah-talks h3 a')
  await title.click()
  await expect(title).toHaveAttribute('aria-current', 'true')
  await expect(frame.locator('#jeddah-talks .sources')).toBeVisible()
  const slider = frame.getByRole('slider', { name: 'Time shown' })
  const before = (await slider.getAttribute('aria-valuetext')) ?? ''
  await slider.press('ArrowLeft')
  await expect(slider).not.toHaveAttribute('aria-valuetext', before)
  expect(story.requests.length).toBeGreaterThan(2)
})

test('in a sandboxed frame the map is there and takes presses', async ({ page, story }) => {
  const frame = await openHost(page)
  const map = frame.locator('#map')
  await map.locator('button[data-mark]:not([aria-expanded])').first().click()
  await expect(frame.locator('#events [aria-current]')).toHaveCount(1)
  await expect(map.locator('.map-base, canvas').locator('visible=true').first()).toBeVisible()
  await map.getByRole('button', { name: 'Zoom in' }).click()
  await page.waitForLoadState('networkidle')
  expect(story.requests.length).toBeGreaterThan(2)
})

test('selecting in a frame does not scroll the page around it', async ({ page, story }) => {
  const frame = await openHost(page)
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '3000px'
    scrollTo(0, 0)
  })
  await frame.getByRole('slider', { name: 'Time shown' }).press('ArrowLeft')
  await expect(frame.locator('#events [aria-current]')).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  expect(story.requests.length).toBeGreaterThan(2)
})
