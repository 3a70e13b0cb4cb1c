import { expect, test, type StoryPage } from './page.ts'

/** Opens with a clock that stands still until the test moves it on. */
async function openStill(story: StoryPage, query = ''): Promise<void> {
  await story.page.clock.install({ time: '2026-01-01T00:00:00Z' })
  await story.openLive(query)
  await story.page.clock.pauseAt('2026-01-01T06:00:00Z')
}

async function next(story: StoryPage): Promise<string> {
  const before = story.params.get('event')
  await expect
    .poll(async () => {
      await story.page.clock.runFor(500)
      return story.params.get('event')
    })
    .not.toBe(before)
  return story.params.get('event') ?? ''
}

test('play goes from event to event in order of time, and pause holds', async ({ story }) => {
  const { page } = story
  await openStill(story)
  const order = await story.listed()
  await story.play.click()
  const played = [await next(story), await next(story), await next(story)]
  expect(played).toEqual(order.slice(0, 3))
  await story.pause.click()
  await page.clock.runFor(30_000)
  expect(story.params.get('event')).toBe(played[2])
  await expect(story.play).toBeVisible()
})

test('nothing plays by itself', async ({ story }) => {
  const { page } = story
  await openStill(story, '?until=2025-03-10T0000Z')
  const address = page.url()
  await page.clock.runFor(120_000)
  await expect(story.play).toBeVisible()
  expect(page.url()).toBe(address)
})

test('anything else that the reader does stops playing', async ({ story }) => {
  const { page } = story
  await openStill(story)
  await story.play.click()
  await next(story)
  await next(story)
  const [first = ''] = await story.listed()
  await story.title(first).focus()
  await page.keyboard.press('Enter')
  await expect(story.play).toBeVisible()
  await page.clock.runFor(30_000)
  await story.expectParam('event', first)
})

test('playing stops at the last event', async ({ story }) => {
  const { page } = story
  await openStill(story)
  const order = await story.listed()
  await story.go(`?event=${order.at(-2)}`)
  await page.clock.runFor(500)
  await story.play.click()
  expect(await next(story)).toBe(order.at(-1))
  await page.clock.runFor(30_000)
  await expect(story.play).toBeVisible()
  expect(story.params.get('event')).toBe(order.at(-1))
})

test('playing keeps the address within what browsers allow', async ({ story }) => {
  const { page } = story
  await page.addInitScript(() => {
    const counted = { writes: 0 }
    Object.assign(window, { counted })
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = history[name].bind(history)
      history[name] = (...all: Parameters<History['pushState']>) => {
        counted.writes++
        write(...all)
      }
    }
  })
  await story.open('?until=2025-03-18T1200Z')
  const knob = await page.locator('#timeline .knob').boundingBox()
  if (!knob) throw new Error('The timeline has no handle')
  const started = Date.now()
  await page.mouse.move(knob.x + 6, knob.y + 6)
  await page.mouse.down()
  await page.mouse.move(knob.x - 300, knob.y + 6, { steps: 60 })
  await page.mouse.up()
  await story.expectParam('until', /^2025-03-(0|1[0-6])/)
  const writes = await page.evaluate(
    () => (window as unknown as { counted: { writes: number } }).counted.writes,
  )
  expect(writes).toBeGreaterThan(0)
  expect(writes).toBeLessThanOrEqual(2 + (Date.now() - started) / 300)
})
