import type { Page } from '@playwright/test'
import { curatedPaths, expect, test } from './page.ts'

/** Where the maps, the key under them and the timeline stand. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      ['#map', '#map-other', '.map-foot', '.key-line', '#timebar', '.timeline-frame'].map(
        (part) => {
          const { left, top, width, height } =
            document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect()
          return [part, [left, top, width, height].map(Math.round).join(' ')]
        },
      ),
    ),
  )
}

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
] as const)
  test(`at ${width} × ${height} a link to a step has one layout, before scripts and with them`, async ({
    story,
  }) => {
    const { page } = story
    await page.setViewportSize({ width, height })
    let goOn = (): void => undefined
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    await page.route('**/assets/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./?path=talks-and-strikes&step=5', { waitUntil: 'commit' })
    await expect(page.locator('.timeline-frame .lane-name').first()).toBeAttached()
    await expect(page.locator('#events')).toBeAttached()
    const cold = await places(page)
    goOn()
    await expect(page.locator('.step')).toBeVisible()
    expect(await places(page)).toEqual(cold)
  })

test('on a desk no step of a tour moves map or timeline', async ({ story }) => {
  await story.open('?path=two-calls')
  await expect(story.page.locator('.step')).toBeVisible()
  for (const [width, height] of [
    [1280, 720],
    [1000, 768],
  ] as const) {
    await story.page.setViewportSize({ width, height })
    await story.go('?path=two-calls')
    const first = await places(story.page)
    for (const [path, steps] of curatedPaths())
      for (const [index, title] of steps.entries()) {
        await story.go(`?path=${path}&step=${index + 1}`)
        await expect(story.page.locator('.step h2')).toHaveText(title)
        expect({ title, ...(await places(story.page)) }).toEqual({ title, ...first })
      }
  }
})
