import { contrast } from '../../src/scene/shared/contrast.ts'
import { expect, sideways, test } from './page.ts'

const LEFT_OUT = [
  ['parts=map,timeline', ['.bar', '#timebar', 'section.events', 'h1']],
  ['parts=list', ['.map', '#timeline', '.bar', '#timebar', 'h1']],
  ['parts=header,map,list', ['#timeline', '.bar', '#timebar']],
  ['static', ['.bar', '#timebar', '.thumbs', '.unfold', '.map-controls', '.legend']],
] as const

for (const [flags, hidden] of LEFT_OUT)
  test(`${flags}: what the host leaves out is not there, and the rest fills the frame`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width: 800, height: 600 })
    await story.open(`?mode=embed&${flags}`)
    for (const selector of hidden) await expect(page.locator(selector).first()).toBeHidden()
    await expect(page.getByRole('link', { name: 'Open full page' })).toBeVisible()
    if (flags === 'parts=list')
      await expect(page.locator('#events [data-event]:visible')).not.toHaveCount(0)
    expect(await sideways(page)).toBe(0)
  })

test('a static frame is a picture with text: nothing in it takes a press or a key', async ({
  page,
  story,
}) => {
  await story.open('?mode=embed&static&until=2025-03-19T1500Z')
  await expect(page.locator('.intro p').last()).toHaveText(/^Up to 19 March/)
  const before = page.url()
  await story.map.click({ force: true, position: { x: 200, y: 150 } })
  for (let press = 0; press < 4; press++) await page.keyboard.press('Tab')
  expect(
    await page.evaluate(() => document.activeElement?.closest('.map, .time, .bar') ?? null),
  ).toBeNull()
  expect(page.url()).toBe(before)
  expect(story.requests.filter((url) => url.includes('controls'))).toEqual([])
})

for (const width of [360, 640, 1200])
  test(`at ${width} px a static frame has the pictures of a live one: as large, and the map in the same place`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width, height: 600 })
    const boxes = async (query: string) => {
      await story.open(query)
      const [map, time] = await Promise.all(
        ['.map-section', '.timeline-frame'].map((part) => page.locator(part).boundingBox()),
      )
      return { map, time: { width: time?.width, height: time?.height } }
    }
    const live = await boxes('?mode=embed')
    const { map, time } = await boxes('?mode=embed&static=1')
    expect(time).toEqual(live.time)
    if (width < 720) expect(map).toEqual(live.map)
    else expect(map?.height).toBeGreaterThanOrEqual(live.map?.height ?? 0)
  })

for (const theme of ['light', 'dark'])
  test(`an accent that nobody could read is moved until all can, in ${theme}`, async ({
    page,
    story,
  }) => {
    await story.openLive(`?mode=embed&accent=ffe680&theme=${theme}`)
    const chosen = page.locator('.segmented input:checked + span')
    const colours = () =>
      chosen.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return [color, backgroundColor].map((colour) => {
          const parts = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number)
          return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
        })
      })
    const ink = theme === 'light' ? '#1b1c1e' : '#f1efe9'
    await expect.poll(async () => (await colours())[1]).not.toBe(ink)
    const [front = '', ground = ''] = await colours()
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(4.5)
  })

test('a transparent frame shows the host’s ground', async ({ page, story }) => {
  await story.open('?mode=embed&background=transparent')
  const grounds = await page
    .locator('html, body')
    .evaluateAll((all) => all.map((element) => getComputedStyle(element).backgroundColor))
  expect(grounds).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'])
})

test('flags that cannot be read are named, and the frame shows as usual', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 600, height: 600 })
  await story.openLive('?mode=embed&lang=uk&accent=red&parts=film')
  await page.getByText('Part of the link could not be read').click()
  for (const found of ['lang=uk', 'accent=red', 'parts=film'])
    await expect(page.locator('.notice')).toContainText(found)
  await expect(story.map).toBeVisible()
})
