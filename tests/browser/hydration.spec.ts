import type { Page } from '@playwright/test'
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

const PARTS = ['#map', '.masthead', '#timeline'] as const

async function pictures(page: Page): Promise<Buffer[]> {
  const all: Buffer[] = []
  for (const part of PARTS) all.push(await pictureOf(page.locator(part)))
  return all
}

/** Where everything lies, the controls too, which are shown when they can be used. */
function places(page: Page): Promise<string[]> {
  return page.locator('#bar, #map, #timebar, #timeline, #events').evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width } = one.getBoundingClientRect()
      return `${one.id} ${Math.round(x)} ${Math.round(y + scrollY)} ${Math.round(width)}`
    }),
  )
}

for (const width of [390, 1280])
  test(`the scripts draw at ${width} px what the document showed before them`, async ({
    story,
  }) => {
    const { page } = story
    story.allow(/net::ERR_FAILED/)
    await page.setViewportSize({ width, height: 1100 })
    await page.route('**/*.js', (route) => route.abort())
    await page.goto('./')
    const before = await pictures(page)
    const placesBefore = await places(page)
    await page.unroute('**/*.js')
    await story.open()
    const after = await pictures(page)
    expect(await places(page)).toEqual(placesBefore)
    for (const [index, part] of PARTS.entries()) {
      const pair = [before[index], after[index]] as const
      if (!pair[0] || !pair[1]) throw new Error(`No picture of ${part}`)
      const { share } = await compare(page, pair[0], pair[1])
      test.info().annotations.push({ type: part, description: `${share}` })
      /** The timeline was written at one width and is drawn anew to fit. */
      expect(share, part).toBeLessThan(part === '#timeline' ? 0.06 : 0.001)
    }
  })
