import { curatedEvents, expect, test } from './page.ts'

test.describe('where a file does not come', () => {
  test('the page’s script: the whole text is there, with a way to try again', async ({
    page,
    story,
  }) => {
    story.allow(/ERR_FAILED/)
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.goto('./?mode=embed&event=jeddah-talks')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('could not be loaded')
    await expect(page.locator('#events [data-event]:visible')).toHaveCount(curatedEvents().length)
    await page.unroute('**/assets/index-*.js')
    await alert.getByRole('button', { name: 'Reload the page' }).click()
    await page.locator('html.is-live').waitFor({ state: 'attached' })
    await expect(page).toHaveURL(/mode=embed&event=jeddah-talks/)
    await expect(alert).toBeHidden()
  })

  test('the story’s data: the same', async ({ page, story }) => {
    story.allow(/ERR_FAILED/, /Failed to fetch/)
    await page.route('**/assets/outline-*.json', (route) => route.abort())
    await page.goto('./?mode=embed')
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await expect(page.locator('#events [data-event]:visible')).toHaveCount(curatedEvents().length)
  })

  test('what folds the list: the list is there unfolded', async ({ page, story }) => {
    story.allow(/ERR_FAILED/)
    await page.route('**/assets/start-*.js', (route) => route.abort())
    await story.open('?mode=embed')
    await expect(page.locator('#events [data-event]:visible')).toHaveCount(curatedEvents().length)
    await expect(story.map).toBeVisible()
  })

  test('the controls: the frame says so, and the next press tries again', async ({
    page,
    story,
  }) => {
    story.allow(/ERR_FAILED/)
    await page.route('**/assets/controls-*.js', (route) => route.abort())
    await story.open('?mode=embed')
    await page.keyboard.press('Shift')
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await page.locator('#map [data-mark]:not([aria-expanded])').first().click()
    await expect(page.locator('#events .is-selected')).toBeVisible()
    await page.unroute('**/assets/controls-*.js')
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await story.wake()
    await expect(page.getByRole('alert')).toBeHidden()
  })

  test('the finer map, drawn and by WebGL: the map that is there goes on', async ({
    page,
    story,
  }) => {
    story.allow(/ERR_FAILED/)
    await page.route(/(createGl|detail|regions)-/, (route) => route.abort())
    await story.openLive('?mode=embed')
    await story.map.hover()
    for (let step = 0; step < 5; step += 1)
      await story.map.getByRole('button', { name: 'Zoom in' }).click()
    await story.map.getByRole('button', { name: 'Show the whole map' }).click()
    await expect(story.map.locator('.map-base')).toBeVisible()
    await story.map.locator('[data-mark]:not([aria-expanded])').first().click()
    await expect(page.locator('#events .is-selected')).toBeVisible()
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the document reads in full', async ({ page, story }) => {
    await page.goto('./?mode=embed')
    await expect(page.locator('#events [data-event]:visible')).toHaveCount(curatedEvents().length)
    await expect(page.locator('.dek')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(story.requests.length).toBeGreaterThan(0)
  })
})
