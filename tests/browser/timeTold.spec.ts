import type { Locator } from '@playwright/test'
import { violations } from './axe.ts'
import { expect, OFTEN, test } from './page.ts'

/** Counts and bands of the timeline: what they tell when they are pressed. */

async function middleOf(place: Locator): Promise<readonly [number, number]> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It has no box')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

test('a press on a band tells when it began, and by whose account', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const [x, y] = await middleOf(
    page.locator('#timeline .era-label', { hasText: 'Energy truce, as Ukraine counts it' }),
  )
  await page.mouse.click(x, y)
  const panel = page.getByRole('group', { name: 'Energy truce, as Ukraine counts it' })
  await expect(panel).toContainText('25 March')
  await expect(panel).toContainText('Zelenskyy says that the truce took effect on 25 March')
  expect(await violations(story, '.timeline-frame')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})

test('a count shows what it holds under the pointer, and lists it when pressed; an entry opens its event', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  const [x, y] = await middleOf(page.locator('#timeline .count').first())
  await page.mouse.move(x, y)
  const tip = page.getByRole('tooltip')
  await expect(tip).toBeVisible()
  const told = await tip.locator('p').allTextContents()
  expect(told.length).toBeGreaterThan(1)
  for (const line of told) expect(line).toMatch(/March|February/)
  await page.mouse.click(x, y)
  await expect(tip).toBeHidden()
  const entries = page.locator('.time-panel .map-panel-item')
  await expect(entries).toHaveCount(told.length)
  expect(await violations(story, '.timeline-frame')).toEqual([])
  const event = (await entries.first().getAttribute('data-event')) ?? ''
  await entries.first().click()
  await story.expectParam('event', event)
  await expect(entries).toHaveCount(0)
})

test('arrows go through counts and bands, Enter opens, Esc leads back', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const targets = page.getByRole('group', { name: 'Bands and counts on the timeline' })
  const buttons = targets.getByRole('button')
  await expect(targets.locator('.is-stop')).toHaveCount(1)
  await targets.locator('.is-stop').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await expect(buttons.first()).toBeFocused()
  const band = targets.getByRole('button', { name: 'US military aid to Ukraine paused' })
  for (let step = 0; step < 10 && !(await band.evaluate((one) => one.matches(':focus'))); step += 1)
    await page.keyboard.press('ArrowRight')
  await expect(band).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.time-panel')).toContainText('A White House official announced')
  await page.keyboard.press('Escape')
  await expect(band).toBeFocused()
})

test('what is spread out is opened by the close-up', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const count = page.locator('#timeline .mark[data-track="force"]:has(.count)').first()
  const [x, y] = await middleOf(count.locator('.count'))
  await page.mouse.click(x, y)
  await page.getByRole('button', { name: 'Spread them out' }).click()
  await expect
    .poll(() => Date.parse((story.params.get('lens') ?? '').slice(0, 10)), OFTEN)
    .toBeLessThan(Date.parse('2025-03-17'))
})
