import { violationsInBoth } from './axe.ts'
import { expect, test } from './page.ts'

const PHONE = { width: 390, height: 844 }

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  for (const width of [1440, 390]) {
    test(`both maps are there at ${width} px, with land, marks and no dead button`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto('./')
      const maps = [page.locator('#map'), page.locator('#map-other')]
      for (const map of maps) {
        const { width: wide, height } = (await map.boundingBox()) ?? { width: 0, height: 0 }
        expect(Math.min(wide, height)).toBeGreaterThan(150)
        await expect(map.locator('a.map-button').locator('visible=true').first()).toBeVisible()
      }
      await expect(page.locator('#map-inset')).toBeHidden()
    })
  }
})

test.describe('axe finds nothing', () => {
  for (const [name, size, query] of [
    ['side by side', { width: 1280, height: 800 }, ''],
    ['with an inset', PHONE, ''],
    ['swapped', PHONE, '?frame=who-spoke'],
    ['with the way back', { width: 1280, height: 800 }, '?place=odesa'],
  ] as const) {
    test(name, async ({ page, story }) => {
      await page.setViewportSize(size)
      await story.open(query)
      expect(await violationsInBoth(story, '.map-section')).toEqual([])
    })
  }
})

test('the map of a link’s frame, step, event or kind is the large one before any script has come', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.route('**/*.js', () => undefined)
  for (const [query, large] of [
    ['?frame=who-spoke', '#map-other'],
    ['?event=jeddah-talks&frame=who-spoke&until=2025-03-20', '#map-other'],
    ['?frame=where-it-hit', '#map'],
    ['?event=trump-putin-call', '#map-other'],
    ['?event=kavkazskaya-depot-fire', '#map'],
    ['?path=two-calls', '#map-other'],
    ['?path=two-calls&step=5', '#map'],
    ['?kind=call', '#map-other'],
    ['?kind=strike', '#map'],
    ['', '#map'],
  ] as const) {
    await page.goto(`./${query}`, { waitUntil: 'commit' })
    await expect(page.locator('.map-frame > .map').filter({ visible: true })).toHaveCount(1)
    await expect(page.locator(large)).toBeVisible()
  }
})
