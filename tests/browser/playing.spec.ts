import { expect, OFTEN, test, type StoryPage } from './page.ts'

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
    }, OFTEN)
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
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible()
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
  await story.open('?until=2025-03-18T1200Z&lens=none')
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

async function choosePace({ page }: StoryPage, speed?: string): Promise<void> {
  await page.locator('.play .menu > summary').click()
  await page.getByRole('radio', { name: 'By the clock' }).check()
  if (speed) await page.getByRole('combobox', { name: 'Speed' }).selectOption(speed)
  await page.keyboard.press('Escape')
}

/** What the handle shows once what is under way has been drawn. */
async function shownAt({ page, slider }: StoryPage): Promise<number> {
  await page.clock.runFor(20)
  return Number(await slider.inputValue())
}

const DAY = 86_400_000

test('by the clock the time passes at the speed chosen, and pause holds it', async ({ story }) => {
  const { page } = story
  await openStill(story, '?until=2025-03-10T0000Z&lens=none')
  await choosePace(story, '2 days a second')
  await story.play.click()
  const before = await shownAt(story)
  await page.clock.runFor(2000)
  await story.pause.click()
  const passed = (await shownAt(story)) - before
  expect(passed / DAY).toBeGreaterThan(3.5)
  expect(passed / DAY).toBeLessThan(4.5)
  const rest = await shownAt(story)
  await page.clock.runFor(30_000)
  expect(await shownAt(story)).toBe(rest)
})

test('by the clock it stops at the end, says so, and plays again from the start', async ({
  story,
}) => {
  const { page } = story
  await openStill(story, '?until=2025-03-30T0000Z')
  await choosePace(story)
  await story.play.click()
  await page.clock.runFor(5000)
  const again = page.getByRole('button', { name: 'Play again' })
  await expect(again).toBeVisible()
  await expect(page.getByText('Reached the end of the story.')).toBeAttached()
  await page.clock.runFor(1000)
  await expect(page.locator('#status')).toHaveText(/^Whole story/)
  await again.click()
  await page.clock.runFor(1000)
  await expect(story.slider).toHaveAttribute(
    'aria-valuetext',
    /^(1|28|the start of 28) (March|Febr)/,
  )
})

test('playing, either way, makes no entry in the history', async ({ story }) => {
  const { page } = story
  await openStill(story, '?until=2025-03-18T1200Z')
  const entries = () => page.evaluate(() => history.length)
  const before = await entries()
  await story.play.click()
  await next(story)
  await next(story)
  await story.pause.click()
  await choosePace(story)
  await story.play.click()
  await page.clock.runFor(3000)
  await story.pause.click()
  await page.clock.runFor(1000)
  await story.expectParam('event', null)
  expect(await entries()).toBe(before)
})

test('with less motion the time goes on in jumps of a second', async ({ story }) => {
  const { page } = story
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openStill(story, '?until=2025-03-10T0000Z&lens=none')
  await choosePace(story)
  await story.play.click()
  const before = await shownAt(story)
  const seen = new Set<number>()
  for (let quarter = 0; quarter < 12; quarter++) {
    await page.clock.runFor(240)
    seen.add((await shownAt(story)) - before)
  }
  expect([...seen]).toEqual([0, DAY, 2 * DAY, 3 * DAY])
})

test('scrolling the list stops playing, and the two do not fight', async ({ story }) => {
  const { page } = story
  await openStill(story, '?until=2025-03-10T0000Z')
  await choosePace(story)
  const list = await page.locator('section.events').boundingBox()
  if (!list) throw new Error('The page has no list')
  await story.play.click()
  await page.clock.runFor(2000)
  await page.mouse.move(list.x + 100, list.y + 100)
  await page.mouse.wheel(0, -400)
  await expect(story.play).toBeVisible()
  await page.clock.runFor(1000)
  const rest = await shownAt(story)
  await page.clock.runFor(30_000)
  expect(await shownAt(story)).toBe(rest)
})

test('Pause is in sight wherever the page is scrolled to', async ({ story }) => {
  const { page } = story
  await page.setViewportSize({ width: 800, height: 700 })
  await openStill(story)
  await story.play.click()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
  await expect(story.pause).toBeInViewport({ ratio: 1 })
  await story.pause.click()
  await expect(story.play).toBeAttached()
  await expect(page.locator('.play.is-away')).toHaveCount(0)
})
