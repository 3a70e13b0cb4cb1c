import type { Locator } from '@playwright/test'
import { expect, test, type StoryPage } from './page.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const SIZES = [
  [390, 844],
  [1280, 720],
] as const

/** A count of several places, which a closer look takes apart. */
function countOf({ map }: StoryPage): Locator {
  return map.locator('.map-button[aria-expanded][aria-label*=" near it"]').first()
}

function wayBack({ page }: StoryPage): Locator {
  return page.locator('.map-frame.is-main > .map-back').filter({ visible: true })
}

async function eventsIn(list: Locator): Promise<string[]> {
  const all = await list
    .locator('[data-event]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event') ?? ''))
  return all
}

for (const [width, height] of SIZES)
  for (const by of ['press', 'key'] as const)
    test(`a count opens its list and brings the map to its places, by ${by} at ${width} px`, async ({
      story,
    }) => {
      const { page, map } = story
      await page.setViewportSize({ width, height })
      await story.open()
      const count = countOf(story)
      const id = (await count.getAttribute('data-mark')) ?? ''
      const said = (await count.getAttribute('aria-label')) ?? ''
      const number = Number(/(\d+) events/.exec(said)?.[1])
      if (by === 'press') await count.click()
      else await count.press('Enter')
      await story.expectParam('map', /,/)
      await expect(wayBack(story)).toHaveText('Back to the whole map')
      const list = map.locator(`#map-panel-${id}`)
      expect(await eventsIn(list)).toHaveLength(number)
      // The button that opened it says so, though it may stand for one event now.
      await expect(map.locator(`[data-mark="${id}"]`)).toHaveAttribute('aria-expanded', 'true')
      if (by === 'key') await page.keyboard.press('Escape')
      // Neither the list nor the other map lies over it.
      await wayBack(story).click()
      await expect(list).toHaveCount(0)
      await story.expectParam('map', null)
      await expect(wayBack(story)).toHaveCount(0)
      await expect(count).toHaveAttribute('aria-label', said)
    })

test('a finger brings it there as well', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto('./')
  await page.locator('html.is-live').waitFor({ state: 'attached' })
  await page.locator('#map .map-button[aria-label*=" near it"]').first().tap()
  await expect(
    page.locator('.map-frame.is-main > .map-back').filter({ visible: true }),
  ).toBeVisible()
  await expect(page.locator('#map .map-panel')).toBeVisible()
  await context.close()
})

test('a map that the reader has moved stays, and what is chosen in the list leaves it there', async ({
  story,
}) => {
  const { map } = story
  await story.openLive('?map=35,49,4')
  await countOf(story).click()
  await expect(map.locator('.map-panel')).toBeVisible()
  await story.expectParam('map', '35,49,4')
  await expect(wayBack(story)).toHaveCount(0)
  await map.locator('.map-panel [data-event]').first().click()
  await story.expectParam('event', /./)
  await story.expectParam('map', '35,49,4')
})

test('on a tour the way back leads to the map of the step', async ({ story }) => {
  await story.openLive('?path=talks-and-strikes&step=5')
  await countOf(story).click()
  await expect(wayBack(story)).toHaveText('Back to the wider map')
  await wayBack(story).click()
  await story.expectParam('map', null)
  await story.expectParam('step', '5')
})
