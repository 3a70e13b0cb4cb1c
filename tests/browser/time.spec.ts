import { EVENTS, expect, OFTEN, test, type StoryPage } from './page.ts'

const DAY = 86_400_000
const MIDDLE = '?until=2025-03-18T1200Z'

function until(story: StoryPage): number {
  const found = story.params.get('until') ?? ''
  return Date.parse(found.replace(/T(\d\d)(\d\d)Z$/, 'T$1:$2Z'))
}

async function expectUntil(story: StoryPage, at: number): Promise<void> {
  await expect.poll(() => until(story), OFTEN).toBe(at)
}

/** The link carries minutes. */
async function expectAtHandle(story: StoryPage): Promise<void> {
  await expect
    .poll(async () => Math.abs(until(story) - Number(await story.slider.inputValue())), OFTEN)
    .toBeLessThan(60_000)
}

test('arrows on the slider go from event to event', async ({ story }) => {
  await story.open()
  const order = await story.listed()
  await story.slider.focus()
  for (const back of [1, 2, 3]) {
    await story.page.keyboard.press('ArrowLeft')
    await story.expectParam('event', order.at(-back) ?? '')
  }
  await story.page.keyboard.press('ArrowRight')
  await story.expectParam('event', order.at(-2) ?? '')
  await expect(story.slider).toBeFocused()
})

test('Shift and an arrow move by a day, Page keys by a week', async ({ story }) => {
  await story.open(MIDDLE)
  const start = until(story)
  await story.slider.press('Shift+ArrowLeft')
  await expectUntil(story, start - DAY)
  await story.slider.press('Shift+ArrowRight')
  await story.slider.press('Shift+ArrowRight')
  await expectUntil(story, start + DAY)
  await story.slider.press('PageDown')
  await expectUntil(story, start - 6 * DAY)
  await story.slider.press('PageUp')
  await expectUntil(story, start + DAY)
})

test('Home and End go to the ends of the story', async ({ story }) => {
  await story.openLive(MIDDLE)
  await story.slider.press('Home')
  await story.expectParam('until', 'earliest')
  await expect.poll(() => story.counted()).toBe(0)
  await story.slider.press('End')
  await story.expectParam('until', null)
  await expect.poll(() => story.counted()).toBe(EVENTS)
})

test('the slider says its time and count in words', async ({ story }) => {
  await story.open(MIDDLE)
  await expect(story.slider).toHaveAttribute(
    'aria-valuetext',
    /^18 March, about \d\d:\d\d in Kyiv; \d+ events so far$/,
  )
  const before = await story.slider.getAttribute('aria-valuetext')
  await story.slider.press('PageDown')
  await expect(story.slider).not.toHaveAttribute('aria-valuetext', before ?? '')
  await expect(story.slider).toHaveAttribute('aria-valuetext', /^11 March/)
})

test('list, count and spoken count agree at every time', async ({ story }) => {
  await story.openLive()
  for (const key of ['PageDown', 'PageDown', 'ArrowLeft']) {
    await story.slider.press(key)
    const said = async () =>
      Number(
        /(\d+) events? so far/.exec((await story.slider.getAttribute('aria-valuetext')) ?? '')?.[1],
      )
    await expect(async () => {
      const listed = (await story.listed()).length
      expect([await said(), await story.counted()]).toEqual([listed, listed])
    }).toPass()
    expect((await story.listed()).length).toBeLessThan(EVENTS)
  }
})

test('what is shown is said once, when it has settled', async ({ story }) => {
  const { page } = story
  await story.open()
  const status = page.locator('#status')
  await expect(status).toHaveText(`Whole story, 28 February – 31 March: ${EVENTS} events.`)
  await expect(story.map).toHaveAccessibleDescription(/^Whole story/)
  await story.slider.press('PageDown')
  await expect(status).toHaveText(new RegExp(`^Up to 2\\d March.*: \\d+ of ${EVENTS} events`))
})

test('the three ways to show time show different events, each in the address', async ({
  story,
}) => {
  const { page } = story
  await story.openLive(MIDDLE)
  const upTo = await story.counted()
  await story.chooseMode('At one moment')
  await story.expectParam('at', '2025-03-18T1200Z')
  await expect.poll(() => story.counted()).toBeLessThan(upTo)
  await story.chooseMode('Between')
  await story.expectParam('from', /^2025-03-1/)
  await story.expectParam('at', null)
  const between = await story.counted()
  expect(between).toBeGreaterThan(0)
  await expect(page.locator('#thumbs').getByRole('slider')).toHaveCount(2)
  await story.chooseMode('Up to here')
  await story.expectParam('from', null)
  await expect(page.locator('#thumbs').getByRole('slider')).toHaveCount(1)
})

test('the two ends of a range move apart by keyboard and never cross', async ({ story }) => {
  const { page } = story
  await story.open('?from=2025-03-10T0000Z&to=2025-03-12T0000Z')
  const [from, to] = [
    page.getByRole('slider', { name: 'Shown from' }),
    page.getByRole('slider', { name: 'Shown until' }),
  ]
  await to.press('Shift+ArrowRight')
  await story.expectParam('to', '2025-03-13T0000Z')
  await from.press('PageUp')
  await story.expectParam('from', '2025-03-13T0000Z')
  await story.expectParam('to', '2025-03-13T0000Z')
})

test('an arrow on one end of a range moves that end', async ({ story }) => {
  const { page } = story
  await story.open('?from=2025-03-10T0000Z&to=2025-03-12T0000Z')
  await page.getByRole('slider', { name: 'Shown from' }).press('ArrowLeft')
  await expect.poll(() => story.params.get('from')).not.toBe('2025-03-10T0000Z')
  expect(story.params.get('to')).toBe('2025-03-12T0000Z')
})

test('a date can be typed, by the clock of the story', async ({ story }) => {
  await story.openLive()
  const field = story.page.getByRole('textbox', { name: 'Go to date' })
  await field.fill('18 March, 14:00')
  await field.press('Enter')
  await story.expectParam('until', '2025-03-18T1200Z')
  await expect.poll(() => story.counted()).toBeLessThan(EVENTS)
})

test('a date is picked from the days of the story, by pointer and by keys', async ({ story }) => {
  const { page } = story
  await story.openLive('?until=2025-03-18T2200Z')
  const field = page.getByRole('textbox', { name: 'Go to date' })
  await expect(field).toHaveValue('18 March')
  await page.getByRole('button', { name: 'Choose a day' }).click()
  await expect(page.locator('.calendar [data-day="2025-03-18"]')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await story.expectParam('until', '2025-03-24T2200Z')
  await expect(field).toHaveValue('24 March')
  await expect(page.getByRole('button', { name: 'Choose a day' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.calendar')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.calendar')).toHaveCount(0)
  await story.expectParam('until', '2025-03-24T2200Z')
})

test('what is no date stays as it was typed, with an example; Esc gives the date back', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?until=2025-03-18T1200Z')
  const field = page.getByRole('textbox', { name: 'Go to date' })
  await field.fill('soon')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toHaveText(/for example, 18 March, 14:00/)
  await expect(field).toHaveValue('soon')
  await field.press('Escape')
  await expect(field).toHaveValue('18 March, 14:00')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('dragging along the axis scrubs, and the address follows to the end', async ({ story }) => {
  const { page } = story
  await story.open('?lens=none')
  const entries = await page.evaluate(() => history.length)
  const start = await page.locator('#timeline').getByText('24', { exact: true }).boundingBox()
  const end = await page.locator('#timeline').getByText('10', { exact: true }).boundingBox()
  if (!start || !end) throw new Error('The axis has no such days')
  await page.mouse.move(start.x, start.y + 5)
  await page.mouse.down()
  await expect(story.slider).toHaveAttribute('aria-valuetext', /^2[34] March/)
  await page.mouse.move((start.x + end.x) / 2, start.y + 5, { steps: 8 })
  await page.mouse.move(end.x, end.y + 5, { steps: 8 })
  await expect(story.slider).toHaveAttribute('aria-valuetext', /^(9|10) March/)
  await page.mouse.up()
  await expectAtHandle(story)
  expect((await story.listed()).length).toBeLessThan(15)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('the handle itself can be dragged', async ({ story }) => {
  const { page } = story
  await story.open(`${MIDDLE}&lens=none`)
  const knob = await page.locator('#timeline .knob').boundingBox()
  if (!knob) throw new Error('The timeline has no handle')
  const [x, y] = [knob.x + knob.width / 2, knob.y + knob.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 200, y, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => until(story)).toBeLessThan(Date.parse('2025-03-15'))
  await expectAtHandle(story)
})

test('a reload shows the same view again', async ({ story }) => {
  const { page } = story
  await story.openLive('?event=jeddah-talks')
  await story.chooseMode('Between')
  await story.openFilter('Place')
  await page.getByRole('checkbox', { name: /Jeddah/ }).check()
  await story.expectParam('place', /./)
  const [address, listed, count] = [page.url(), await story.listed(), await story.count.innerText()]
  await page.reload()
  await story.wake()
  expect(page.url()).toBe(address)
  expect(await story.listed()).toEqual(listed)
  await expect(story.count).toHaveText(count, { useInnerText: true })
  await expect(page.getByRole('radio', { name: 'Between' })).toBeChecked()
  await story.expectSelected('jeddah-talks')
})
