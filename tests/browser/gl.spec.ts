import { compare, pictureOf } from './pixels.ts'
import { expect, test, type StoryPage } from './page.ts'

const ENGINE = /createGl|maplibre/
const WORKER = '**/*maplibre-gl-worker*'
/** The basemap alone: everything that both painters share is out of the picture. */
const BASEMAP =
  '#map > :not(.map-base, .map-gl) { visibility: hidden !important } #map { outline: none !important }'

/**
 * Lines of dots and dashes: SVG counts them from the start of the line, MapLibre in each tile, by the whole
 * zoom. Where such a line lies is the same, and a dot may be where there is a gap.
 */
const BROKEN_LINES = '.map-base :is(.map-disputed, .map-crimeaLine) { visibility: hidden }'

async function startGl(story: StoryPage): Promise<void> {
  await story.map.dispatchEvent('pointerenter')
  await expect(story.map).toHaveAttribute('data-painter', 'gl', { timeout: 30_000 })
}

async function loseContext({ map }: StoryPage): Promise<void> {
  await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const handle = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { contextHandle: handle })
    handle?.loseContext()
  })
}

async function restoreContext({ page }: StoryPage): Promise<void> {
  await page.evaluate(() => {
    const { contextHandle } = window as unknown as { contextHandle: WEBGL_lose_context }
    contextHandle.restoreContext()
  })
}

test('MapLibre is asked for at the first interest in the map, not before', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await story.title('jeddah-talks').click()
  await story.slider.press('ArrowLeft')
  await page.waitForLoadState('networkidle')
  expect(story.requests.filter((url) => ENGINE.test(url))).toEqual([])
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await startGl(story)
  expect(story.requests.filter((url) => ENGINE.test(url)).length).toBeGreaterThanOrEqual(2)
  await expect(story.map.locator('.map-base')).toBeHidden()
})

/** Opens a close view and waits until the finer tier, which it needs, has come and is drawn. */
async function openClose(story: StoryPage, query: string): Promise<void> {
  const [response] = await Promise.all([
    story.page.waitForResponse(/detail-.*\.json$/),
    story.open(query),
  ])
  const { layers } = (await response.json()) as { layers: { land: { path: string } } }
  const land = story.map.locator('.map-layers [data-layer="land"]')
  await expect(land).toHaveAttribute('d', layers.land.path)
}

for (const width of [320, 390, 768, 1280]) {
  test(`both painters put every place at the same pixel at ${width} px, in three cameras`, async ({
    story,
  }) => {
    const { page } = story
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 700 })
    await openClose(story, '?map=37,45.5,5.6')
    await startGl(story)
    for (const camera of ['?map=34.5,47.2,3.9', '?map=37,45.5,5.6', '']) {
      await loseContext(story)
      await expect(story.map).toHaveAttribute('data-painter', 'svg')
      await story.go(`./${camera}`)
      await expect(story.map.locator('.map-base')).toBeVisible()
      const svg = await pictureOf(story.map, BASEMAP)
      const without = await pictureOf(story.map, `${BASEMAP} ${BROKEN_LINES}`)
      await restoreContext(story)
      await expect(story.map).toHaveAttribute('data-painter', 'gl')
      const gl = await pictureOf(story.map, BASEMAP)
      const { share, shift } = await compare(page, svg, gl, { wantsShift: true, without })
      test.info().annotations.push({ type: camera || 'home', description: `${share}` })
      expect(shift, `shift at ${camera}`).toEqual([0, 0])
      expect(share, `share of pixels that change at ${camera}`).toBeLessThan(0.001)
    }
  })
}

test('a lost context shows the SVG map, and the map comes back with it', async ({ story }) => {
  await story.openLive()
  await startGl(story)
  await loseContext(story)
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await expect(story.map.locator('.map-base')).toBeVisible()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
  await restoreContext(story)
  await expect(story.map).toHaveAttribute('data-painter', 'gl')
})

test('a context that is lost for good leaves the SVG map, which goes on working', async ({
  story,
}) => {
  await story.openLive()
  await startGl(story)
  await loseContext(story)
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  const { page } = story
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
  await story.slider.press('ArrowLeft')
  await story.expectParam('event', /./)
  await page.waitForLoadState('networkidle')
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await expect(story.map.locator('.map-base')).toBeVisible()
})

test('a context that is lost five times is not asked for again, and the SVG map goes on working', async ({
  story,
}) => {
  await story.openLive()
  await startGl(story)
  for (let loss = 1; loss < 5; loss++) {
    await loseContext(story)
    await expect(story.map).toHaveAttribute('data-painter', 'svg')
    await restoreContext(story)
    await expect(story.map).toHaveAttribute('data-painter', 'gl')
  }
  await loseContext(story)
  await expect(story.map.locator('.map-gl')).toHaveCount(0)
  await expect(story.map.locator('.map-base')).toBeVisible()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
})

test('a worker that ends while the map is used is given up at the next camera', async ({
  story,
}) => {
  const { page } = story
  const coming = page.waitForEvent('worker')
  await story.openLive()
  await startGl(story)
  await (await coming).evaluate(() => close())
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await expect(story.map.locator('.map-gl')).toHaveCount(0, { timeout: 20_000 })
  await expect(story.map.locator('.map-base')).toBeVisible()
})

test('with data saving on, MapLibre is never asked for and the SVG is the map', async ({
  story,
}) => {
  const { page } = story
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await story.openLive()
  await story.map.hover()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
  await page.waitForLoadState('networkidle')
  expect(story.requests.filter((url) => ENGINE.test(url))).toEqual([])
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
})

test('a worker that never comes leaves the SVG map, which goes on working', async ({ story }) => {
  const { page } = story
  story.allow(/Failed to load resource|net::ERR_FAILED/)
  await page.route(WORKER, (route) => route.abort())
  await story.openLive()
  await Promise.all([
    page.waitForEvent('requestfailed', (request) => request.url().includes('worker')),
    story.map.dispatchEvent('pointerenter'),
  ])
  await expect(story.map.locator('.map-gl')).toHaveCount(0, { timeout: 15_000 })
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await expect(story.map.locator('.map-base')).toBeVisible()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
})

test('a worker that never answers is given up, and the SVG map goes on working', async ({
  story,
}) => {
  const { page } = story
  await page.route(WORKER, () => undefined)
  await story.openLive()
  await Promise.all([page.waitForRequest(WORKER), story.map.dispatchEvent('pointerenter')])
  await expect(story.map.locator('.map-gl')).toHaveCount(1)
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await expect(story.map.locator('.map-gl')).toHaveCount(0, { timeout: 20_000 })
  await expect(story.map.locator('.map-base')).toBeVisible()
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
})

test('a map engine that is not found leaves the SVG map, which goes on working', async ({
  story,
}) => {
  const { page } = story
  story.allow(/Failed to load resource: the server responded with a status of 404/)
  await page.route('**/createGl-*.js', (route) => route.fulfill({ status: 404, body: '' }))
  await story.openLive()
  const [response] = await Promise.all([
    page.waitForResponse(/createGl/),
    story.map.dispatchEvent('pointerenter'),
  ])
  expect(response.status()).toBe(404)
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await story.map.locator('button[data-mark]:not([aria-expanded])').first().click()
  await story.expectParam('event', /./)
})
