import { expect, OFTEN, test, type StoryPage } from './page.ts'

const MIDDLE = '?until=2025-03-18T1200Z'

function menu({ page }: StoryPage) {
  return page.locator('.axis-tools summary')
}

function axisOf(story: StoryPage): readonly number[] {
  const ends = (story.params.get('axis') ?? '').split('..')
  return ends.map((one) => Date.parse(one.replace(/T(\d\d)(\d\d)Z$/, 'T$1:$2Z')))
}

test('every gesture on the axis has a button that keys reach', async ({ story }) => {
  const { page } = story
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await story.openLive(`${MIDDLE}&lens=none`)
  await menu(story).press('Enter')
  await button('Zoom the timeline in').press('Enter')
  await expect.poll(() => axisOf(story).length, OFTEN).toBe(2)
  const [from = 0, to = 0] = axisOf(story)
  await button('Move to earlier times').press('Enter')
  await expect.poll(() => axisOf(story)[0], OFTEN).toBeLessThan(from)
  await button('Move to later times').press('Enter')
  await expect.poll(() => axisOf(story), OFTEN).toEqual([from, to])
  await button('Zoom the timeline in').press('Enter')
  await expect.poll(() => axisOf(story)[0], OFTEN).toBeGreaterThan(from)
  await button('Zoom the timeline out').press('Enter')
  await expect.poll(() => axisOf(story), OFTEN).toEqual([from, to])
  await button('Show the whole story').press('Enter')
  await story.expectParam('axis', null)
  await expect(button('Show the whole story')).toHaveAttribute('aria-disabled', 'true')
  for (const one of await page.locator('.axis-buttons button').all()) {
    const box = await one.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  }
})

test('spread evenly, events stand apart that stood in one place, and a zigzag says so', async ({
  story,
}) => {
  const { page } = story
  await story.openLive(MIDDLE)
  const marks = page.locator('#timeline .mark')
  const toScale = await marks.count()
  await expect(page.locator('#timeline .squeeze')).toHaveCount(0)
  await menu(story).click()
  await page.getByRole('radio', { name: 'Evenly spaced' }).check()
  await story.expectParam('spacing', 'even')
  await expect(page.locator('#timeline .squeeze').first()).toBeAttached()
  await expect(page.locator('#timeline .squeeze title').first()).toHaveText(/^\d+ days? compressed/)
  expect(await marks.count()).toBeGreaterThan(toScale)
  await page.goBack()
  await expect(page.locator('#timeline .squeeze')).toHaveCount(0)
})

test('on an evenly spaced axis a press sets the time under it, and the handle lies there', async ({
  story,
}) => {
  const { page } = story
  await story.open('?spacing=even&until=2025-03-05T1200Z')
  const box = await page.locator('#timeline').boundingBox()
  if (!box) throw new Error('The timeline has no box')
  await page.mouse.click(box.x + box.width * 0.62, box.y + 30)
  const line = page.locator('#timeline .knob')
  await expect
    .poll(async () => Math.abs(Number(await line.getAttribute('cx')) - box.width * 0.62))
    .toBeLessThan(2)
  const share = await story.slider.evaluate((input: HTMLInputElement) => {
    const [low, high, value] = [input.min, input.max, input.value].map(Number)
    const { left, width } = input.getBoundingClientRect()
    return left + 14 + (((value ?? 0) - (low ?? 0)) / ((high ?? 1) - (low ?? 0))) * (width - 28)
  })
  expect(Math.abs(share - box.x - box.width * 0.62)).toBeLessThan(3)
  const before = story.params.get('until')
  await story.slider.press('ArrowRight')
  await story.expectParam('event', /./)
  expect(story.params.get('until')).not.toBe(before)
})

test('lanes by country and by actor, named in full or shortened, none beyond the timeline', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?event=trump-putin-call')
  await menu(story).click()
  await page.getByRole('radio', { name: 'By country' }).check()
  await story.expectParam('lanes', 'place')
  const names = page.locator('#timeline .lane-name')
  await expect(names.first()).toHaveText('Ukraine')
  await expect(names.nth(1)).toHaveText('Russia')
  await page.getByRole('radio', { name: 'By participant' }).check()
  await expect(names.first()).toHaveText('Zelenskyy')
  await expect(page.locator('#timeline .lane .lane-name').last()).toHaveText('All others')
  const frame = await page.locator('#timeline').boundingBox()
  for (const name of await names.all()) {
    const box = await name.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(frame?.x ?? Infinity)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
      (frame?.y ?? 0) + (frame?.height ?? 0),
    )
  }
  const taking = page.locator('#timeline .mark[data-selected]')
  await expect(taking).toHaveCount(2)
})

test('the lines of the selected event are described where its time is set', async ({ story }) => {
  const { page } = story
  await story.open('?event=trump-putin-call')
  await expect(page.locator('#timeline .relation')).not.toHaveCount(0)
  await expect(page.locator('#thumbs')).toHaveAccessibleDescription(
    /Lines from the selected event: after “.+”.*; allegedly breached by “/,
  )
  await page.locator('#timeline .mark[data-event]').first().click()
  await expect(page.locator('#thumbs')).not.toHaveAccessibleDescription(/allegedly breached/)
})

test('on a page from right to left its menu stays where the names of the lanes are', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  await menu(story).click()
  const panel = await page.locator('.axis-tools .panel').boundingBox()
  const frame = await page.locator('#timeline').boundingBox()
  expect(panel?.x).toBeGreaterThanOrEqual((frame?.x ?? Infinity) - 1)
})
