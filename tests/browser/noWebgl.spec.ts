import { expect, test } from './page.ts'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test('without WebGL the SVG is the map, and nothing breaks', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const has = await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))
  expect(has).toBeNull()
  await story.map.hover({ position: { x: 60, y: 60 } })
  await page.waitForLoadState('networkidle')
  await expect(story.map.locator('.map-gl')).toHaveCount(0)
  await expect(story.map).toHaveAttribute('data-painter', 'svg')
  await expect(story.map.locator('.map-base')).toBeVisible()
})

test('without WebGL a mark of the map selects its event', async ({ story }) => {
  await story.open()
  await story.map.locator('button[data-mark]:not([aria-expanded])').first().click()
  await story.expectParam('event', /./)
  await story.expectSelected(story.params.get('event') ?? '')
})

test('without WebGL the buttons zoom, and lead home again', async ({ story }) => {
  await story.open()
  const base = story.map.locator('.map-base')
  const home = (await base.getAttribute('viewBox')) ?? ''
  await story.map.getByRole('button', { name: 'Zoom in' }).click()
  await story.expectParam('map', /,/)
  await expect(base).not.toHaveAttribute('viewBox', home)
  const [, , width] = ((await base.getAttribute('viewBox')) ?? '').split(' ').map(Number)
  expect(width).toBeCloseTo(Number(home.split(' ')[2]) / 2, 0)
  await story.map.getByRole('button', { name: 'Show the whole map' }).click()
  await story.expectParam('map', null)
  await expect(base).toHaveAttribute('viewBox', home)
})

test('without WebGL the keys pan and zoom the map', async ({ story }) => {
  await story.open('?map=30,50,4')
  const base = story.map.locator('.map-base')
  await story.map.focus()
  const [left] = ((await base.getAttribute('viewBox')) ?? '').split(' ').map(Number)
  await story.page.keyboard.press('ArrowRight')
  await expect
    .poll(async () => Number(((await base.getAttribute('viewBox')) ?? '').split(' ')[0]))
    .toBeGreaterThan(left ?? 0)
  await story.page.keyboard.press('+')
  await story.expectParam('map', /,5$/)
})

test('without WebGL dragging moves the map', async ({ story }) => {
  const { page } = story
  await story.open('?map=10,30,4')
  const box = await story.map.boundingBox()
  if (!box) throw new Error('The page has no map')
  await page.mouse.move(box.x + 200, box.y + 100)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 140, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => Number(story.params.get('map')?.split(',')[0])).toBeGreaterThan(10)
  await expect.poll(() => Number(story.params.get('map')?.split(',')[1])).toBeGreaterThan(30)
})

test('the wheel scrolls the page, and says how to zoom', async ({ story }) => {
  const { page } = story
  await page.setViewportSize({ width: 900, height: 700 })
  await story.open('?map=10,30,4')
  await story.map.hover({ position: { x: 200, y: 100 } })
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect(story.map.getByText('Use Ctrl + scroll to zoom the map')).toBeVisible()
  await story.expectParam('map', '10,30,4')
})
