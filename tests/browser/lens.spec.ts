import type { Locator } from '@playwright/test'
import { expect, OFTEN, test, type StoryPage } from './page.ts'

/** The two ends of the close-up in the address, in ms since the epoch. */
function lensOf(story: StoryPage): readonly number[] {
  const ends = (story.params.get('lens') ?? '').split('..')
  return ends.map((one) => Date.parse(one.replace(/T(\d\d)(\d\d)Z$/, 'T$1:$2Z')))
}

const FROM = Date.parse('2025-03-18T10:00Z')
const TO = Date.parse('2025-03-20T10:00Z')
const HOUR = 3_600_000

function handle({ page }: StoryPage, name: string): Locator {
  return page.getByRole('slider', { name, exact: true })
}

function labels({ page }: StoryPage): Locator {
  return page.locator('#timeline .tick-label')
}

async function middleOf(place: Locator): Promise<readonly [number, number]> {
  const box = await place.boundingBox()
  if (!box) throw new Error('It has no box')
  return [box.x + box.width / 2, box.y + box.height / 2]
}

test('the timeline opens on the night: hours there, days around it, and what was reported then in words', async ({
  story,
}) => {
  await story.open()
  await expect(
    labels(story)
      .filter({ hasText: /^18:00$/ })
      .first(),
  ).toBeAttached()
  await expect(labels(story).filter({ hasText: /^Wednesday 19 March$/ })).toBeAttached()
  await expect(labels(story).filter({ hasText: /^5$/ })).toBeAttached()
  const written = story.page.locator('#timeline .annotation')
  await expect(written).toHaveText(/call .+ 18:30 in Kyiv; strikes are reported from about 21:20$/)
  await expect(story.page.locator('#thumbs')).toHaveAccessibleDescription(
    /^Written on the timeline: /,
  )
})

test('its middle is dragged over another stretch, and its edge makes it wider', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  const window = page.locator('#timeline .window')
  const [x, y] = await middleOf(window)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 200, y, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => lensOf(story)[0], OFTEN).toBeLessThan(FROM - 72 * HOUR)
  const [from = 0, to = 0] = lensOf(story)
  expect(Math.abs(to - from - 48 * HOUR)).toBeLessThan(HOUR)
  const [gripX, gripY] = await middleOf(page.locator('#timeline .grip').last())
  await page.mouse.move(gripX, gripY)
  await page.mouse.down()
  await page.mouse.move(gripX + 100, gripY, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => lensOf(story)[1], OFTEN).toBeGreaterThan(to + 24 * HOUR)
  expect(lensOf(story)[0]).toBe(from)
})

test('it is moved and widened on the axis itself, where a press still seeks', async ({ story }) => {
  const { page } = story
  await story.openLive('?until=2025-03-05T1200Z')
  const head = await page.locator('#timeline .lens .target').boundingBox()
  if (!head) throw new Error('The lens has no head')
  expect(head.height).toBeGreaterThanOrEqual(24)
  const y = head.y + 10
  const dragBy = async (x: number, by: number) => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + by, y, { steps: 4 })
    await page.mouse.up()
  }
  await dragBy(head.x + head.width, 60)
  await expect.poll(() => lensOf(story)[1], OFTEN).toBeGreaterThan(TO + 12 * HOUR)
  expect(lensOf(story)[0]).toBe(FROM)
  await dragBy(head.x + head.width / 2, -60)
  await expect.poll(() => lensOf(story)[0], OFTEN).toBeLessThan(FROM - 24 * HOUR)
  const lens = lensOf(story)
  expect(story.params.get('until')).toBe('2025-03-05T1200Z')
  await page.mouse.click(head.x + head.width / 2 - 60, y)
  await story.expectParam('until', /^2025-03-1\d/)
  expect(lensOf(story)).toEqual(lens)
})

test('its handles are moved by keys, and say where they stand', async ({ story }) => {
  await story.openLive()
  const begins = handle(story, 'Close-up begins')
  const ends = handle(story, 'Close-up ends')
  const all = handle(story, 'Close-up')
  await expect(begins).toHaveAttribute('aria-valuetext', '18 March, 12:00 in Kyiv')
  await begins.press('ArrowLeft')
  await expect(begins).toHaveAttribute('aria-valuetext', '18 March, 11:00 in Kyiv')
  await expect.poll(() => lensOf(story), OFTEN).toEqual([FROM - HOUR, TO])
  await ends.press('PageUp')
  await expect(ends).toHaveAttribute('aria-valuetext', '21 March, 12:00 in Kyiv')
  await all.press('Shift+ArrowLeft')
  await expect(all).toHaveAttribute(
    'aria-valuetext',
    '17 March, 11:00 in Kyiv to 20 March, 12:00 in Kyiv',
  )
  await all.press('Home')
  await expect(all).toHaveAttribute(
    'aria-valuetext',
    'the start of 28 February to 3 March, 01:00 in Kyiv',
  )
})

test('one button puts it away, and the same place brings it back', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.getByRole('button', { name: 'Show the whole month', exact: true }).click()
  await story.expectParam('lens', 'none')
  await expect(labels(story).filter({ hasText: /^18:00$/ })).toHaveCount(0)
  await expect(handle(story, 'Close-up')).toHaveCount(0)
  await page.getByRole('button', { name: 'Open the night of 18 March', exact: true }).click()
  await story.expectParam('lens', null)
  await expect(
    labels(story)
      .filter({ hasText: /^18:00$/ })
      .first(),
  ).toBeAttached()
})

test('whenever the axis is cut, one press leads back to the whole month', async ({ story }) => {
  await story.openLive('?axis=2025-03-17T0000Z..2025-03-20T0000Z')
  await expect(handle(story, 'Close-up')).toHaveCount(0)
  await story.page.getByRole('button', { name: 'Show the whole month', exact: true }).click()
  await story.expectParam('axis', null)
})

test('a link opens it anywhere', async ({ story }) => {
  await story.openLive('?lens=2025-03-10T0900Z..2025-03-12T0900Z')
  await expect(handle(story, 'Close-up begins')).toHaveAttribute(
    'aria-valuetext',
    '10 March, 11:00 in Kyiv',
  )
  await expect(story.page.locator('#timeline .annotation')).toHaveCount(0)
})

test('evenly spaced there is none, and to scale it is there again', async ({ story }) => {
  const { page } = story
  await story.openLive('?lens=2025-03-10T0900Z..2025-03-12T0900Z')
  await page.locator('.axis-tools summary').click()
  await page.getByRole('radio', { name: 'Evenly spaced' }).check()
  await expect(page.locator('#timeline .lens')).toHaveCount(0)
  await page.getByRole('radio', { name: 'To scale' }).check()
  await expect(page.locator('#timeline .lens')).toHaveCount(1)
  await story.expectParam('lens', '2025-03-10T0900Z..2025-03-12T0900Z')
})

test('the handle of the time lies where the time is drawn, in the close-up too', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?until=2025-03-19T0900Z')
  const line = page.locator('#timeline .knob')
  const frame = await page.locator('#timeline').boundingBox()
  const share = await story.slider.evaluate((input: HTMLInputElement) => {
    const [low = 0, high = 1, value = 0] = [input.min, input.max, input.value].map(Number)
    const { left, width } = input.getBoundingClientRect()
    return left + 14 + ((value - low) / (high - low)) * (width - 28)
  })
  const drawn = (frame?.x ?? 0) + Number(await line.getAttribute('cx'))
  expect(Math.abs(share - drawn)).toBeLessThan(3)
  const [x, y] = await middleOf(page.locator('#timeline .knob'))
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 100, y, { steps: 5 })
  await page.mouse.up()
  await story.expectParam('until', /^2025-03-19T0[0-4]/)
  const after = await page.locator('#timeline .knob').boundingBox()
  expect(Math.abs((after?.x ?? 0) + (after?.width ?? 0) / 2 - (x - 100))).toBeLessThan(3)
})

test('a filter brings the close-up to what it finds, and not where the reader has put it', async ({
  story,
}) => {
  await story.openLive('?place=jeddah')
  await expect(handle(story, 'Close-up begins')).toHaveAttribute('aria-valuetext', /^(10|11) March/)
  await story.openLive('?place=jeddah&lens=none')
  await expect(handle(story, 'Close-up')).toHaveCount(0)
})

test('as known before it, nothing of that night is on the timeline', async ({ story }) => {
  await story.openLive('?known=2025-03-17')
  await expect(story.page.locator('#timeline .lane').first()).toBeAttached()
  await expect(story.page.locator('#timeline :is(.lens, .annotation)')).toHaveCount(0)
  await expect(story.page.getByRole('button', { name: /the night of/ })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('the strip says which way is which, and shows where the close-up is', async ({ story }) => {
    await story.open()
    const strip = story.page.locator('#timeline')
    await expect(strip.locator('.pattern-key')).toHaveText([
      'Talks, statements, people and aid',
      'Fighting',
    ])
    await expect(strip.locator('.lens-stretch')).toHaveCount(1)
    await expect(strip.locator('.bins[data-track="force"]')).toHaveCount(1)
  })

  test('in full it has the close-up, its sentence and targets of 24 px, none beyond the page', async ({
    story,
  }) => {
    const { page } = story
    await story.openLive('?timeline=full')
    await expect(page.locator('#timeline .annotation').first()).toBeVisible()
    for (const part of await page.locator('#timeline .annotation').all()) {
      const box = await part.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    }
    const count = page.locator('#timeline .count').first()
    const [x, y] = await middleOf(count)
    await page.touchscreen.tap(x, y)
    // It rises from below.
    const panel = page.locator('.time-panel')
    const edges = async (): Promise<number[]> => {
      const { x = -1, y = 0, height = 0 } = (await panel.boundingBox()) ?? {}
      return [x, Math.round(y + height)]
    }
    await expect.poll(edges).toEqual([0, 640])
  })
})
