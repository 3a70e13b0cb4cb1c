import { compare, pictureOf } from './pixels.ts'
import { expect, test, type StoryPage } from './page.ts'

interface Shift {
  readonly value: number
  readonly hadRecentInput: boolean
}

async function watchShifts({ page }: StoryPage): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as unknown as Shift[]))
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

async function shifted({ page }: StoryPage): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const { shifts } = window as unknown as { shifts: readonly Shift[] }
    return shifts.reduce((sum, { value }) => sum + value, 0)
  })
}

for (const width of [390, 820, 1280])
  test(`nothing moves while the scripts take over at ${width} px`, async ({ story }) => {
    await story.page.setViewportSize({ width, height: 800 })
    await watchShifts(story)
    await story.openLive()
    expect(await shifted(story)).toBeLessThan(0.02)
  })

for (const width of [390, 1280])
  test(`the scripts draw at ${width} px what the document showed before them`, async ({
    story,
  }) => {
    const { page } = story
    story.allow(/net::ERR_FAILED/)
    await page.setViewportSize({ width, height: 800 })
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('./')
    await page.evaluate(() => document.fonts.ready)
    const parts = ['#map', '.masthead', '#bar', '#timeline'] as const
    const before = new Map<string, Buffer>()
    for (const part of parts) before.set(part, await pictureOf(page.locator(part)))
    await page.unroute('**/*.js')
    await story.open()
    for (const part of parts) {
      const after = await pictureOf(page.locator(part))
      const { share } = await compare(page, before.get(part) ?? after, after)
      test.info().annotations.push({ type: part, description: `${share}` })
      /** The timeline was written at one width and is drawn anew to fit. */
      expect(share, part).toBeLessThan(part === '#timeline' ? 0.06 : 0.001)
    }
  })
