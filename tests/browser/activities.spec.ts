import { violations, violationsInBoth } from './axe.ts'
import { curatedEvents, expect, sideways, test, type StoryPage } from './page.ts'

/** A set in each activity, all questions answered, without a pointer. */
const SET = '&seed=4821&n=5'

async function openActivity(story: StoryPage, name: string, more = ''): Promise<void> {
  await story.page.goto(`./?mode=activity&activity=${name}${SET}${more}`)
  await expect(story.page.locator('.activity-page h1')).toBeFocused()
}

/** Presses a button as a keyboard does: by the focus and a key. */
async function press(story: StoryPage, name: string): Promise<void> {
  await story.page.getByRole('button', { name, exact: true }).focus()
  await story.page.keyboard.press('Enter')
}

const result = ({ page }: StoryPage) => page.locator('.activity-result h2')

test('the menu leads to the activities, one is begun there, and Back comes to the map again', async ({
  story,
}) => {
  const { page } = story
  await story.openLive()
  await page.locator('summary', { hasText: 'More' }).click()
  await press(story, 'Class activities')
  await expect(page.getByRole('heading', { level: 1, name: 'Class activities' })).toBeFocused()
  await expect(story.map).toBeHidden()
  expect(await violationsInBoth(story)).toEqual([])
  await page.getByLabel('Set number').fill('4821')
  await press(story, 'Start: Put in order')
  await story.expectParam('seed', '4821')
  await expect(page.getByRole('heading', { level: 1, name: 'Put in order' })).toBeFocused()
  await page.goBack()
  await page.goBack()
  await expect(story.map).toBeVisible()
  await expect(page.locator('.activity-page')).toHaveCount(0)
})

test('events are put in order with keys alone: failed, resumed, solved, cleared', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 320, height: 700 })
  await openActivity(story, 'order')
  const items = page.locator('.order-item')
  const titles = curatedEvents().map(({ title }) => title)
  const places = async () =>
    (await items.locator('.order-words').allTextContents()).map((text) =>
      titles.findIndex((title) => text.includes(title)),
    )
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await press(story, 'Check my answers')
  await expect(result(story)).toBeFocused()
  await expect(result(story)).not.toHaveText(/^5 of 5/)
  await expect(items.locator('.activity-because a').first()).toBeVisible()
  expect(await violations(story)).toEqual([])

  await page.reload()
  await expect(result(story)).toBeVisible()
  await press(story, 'Try again')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // Sorted by its grip: each event in turn goes to the end, the earliest first.
  const sorted = (await places()).sort((a, b) => a - b)
  for (const place of sorted) {
    const grip = page.getByRole('button', { name: `Move: ${titles[place]}`, exact: true })
    await grip.focus()
    await page.keyboard.press('End')
    await expect(items.last()).toContainText(titles[place] ?? '')
    await expect(grip).toBeFocused()
  }
  await press(story, 'Check my answers')
  await expect(result(story)).toHaveText('5 of 5 match the sources')
  expect(await sideways(page)).toBe(0)
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  expect(await sideways(page)).toBe(0)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await sideways(page)).toBe(0)
  await press(story, 'Clear my answers')
  await expect(result(story)).toHaveCount(0)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('an event is put on the map with keys, its distance is told, and it is kept', async ({
  story,
}) => {
  const { page } = story
  await page.setViewportSize({ width: 390, height: 800 })
  await openActivity(story, 'place')
  const map = page.getByRole('region', { name: 'Map without names' })
  await expect(map.locator('.map-mark, .map-label')).toHaveCount(0)
  for (const question of [1, 2, 3, 4, 5]) {
    await map.focus()
    await page.keyboard.press(question % 2 === 0 ? 'ArrowLeft' : 'ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.locator('.place-event')).toContainText('Placed')
    await expect(page.locator('.place-pin')).toHaveCount(question)
    if (question < 5) await press(story, 'Next event')
  }
  await press(story, 'Check my answers')
  await expect(result(story)).toBeFocused()
  await expect(page.locator('.place-belongs')).toHaveCount(5)
  await expect(page.locator('.activity-questions > li').first()).toContainText(
    /km away|Inside the right area/,
  )
  await expect(result(story)).not.toHaveText(/^5 of 5/)
  expect(await violations(story)).toEqual([])
  expect(await sideways(page)).toBe(0)
  await page.reload()
  await expect(result(story)).toBeVisible()
  await expect(page.locator('.place-pin')).toHaveCount(5)
})

test('on the map: where the source has it, it is right', async ({ story }) => {
  const { page } = story
  await openActivity(story, 'place', '&place=white-house&map=-77.04,38.9,5')
  const next = page.getByRole('button', { name: 'Next event' })
  const open = page.getByText('unanswered')
  while (await open.isVisible()) {
    await page.getByRole('region', { name: 'Map without names' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.place-event')).toContainText('Placed')
    if ((await next.getAttribute('aria-disabled')) === 'false') await press(story, 'Next event')
  }
  await press(story, 'Check my answers')
  await expect(result(story)).toHaveText(/^(\d) of \1 /)
})

test('an event is dragged by its grip to another place', async ({ story }) => {
  const { page } = story
  await openActivity(story, 'order')
  const items = page.locator('.order-item')
  const words = await items.first().locator('.order-words').textContent()
  const title = words?.replace(/^\d\s*/, '') ?? ''
  await items.first().locator('.order-grip').hover()
  await page.mouse.down()
  const to = await items.nth(2).boundingBox()
  await page.mouse.move((to?.x ?? 0) + 20, (to?.y ?? 0) + 20, { steps: 5 })
  await expect(items.nth(2)).toHaveClass(/is-drop/)
  await page.mouse.up()
  await expect(items.nth(2)).toContainText(title)
})

for (const name of ['speaker', 'source'] as const)
  test(`${name}: answered by keys, failed and solved by the key of the same set`, async ({
    story,
  }) => {
    const { page } = story
    await openActivity(story, name, '&sheet=key')
    const solutions = await page
      .locator('.paper-choice b')
      .evaluateAll((marked) => marked.map((one) => one.textContent))
    expect(solutions).toHaveLength(5)
    await openActivity(story, name)
    const choices = page.locator('.activity-choice')
    await expect(choices).toHaveCount(5)
    for (const [at] of solutions.entries()) {
      await choices.nth(at).getByRole('radio').first().focus()
      await page.keyboard.press('Space')
    }
    await press(story, 'Check my answers')
    await expect(result(story)).toBeFocused()
    await expect(result(story)).not.toHaveText(/^5 of/)
    expect(await violations(story)).toEqual([])
    await page.reload()
    await expect(result(story)).toBeVisible()
    await press(story, 'Try again')
    for (const [at, solution] of solutions.entries()) {
      const labels = await choices.nth(at).locator('label').allTextContents()
      const to = labels.findIndex((label) => label === solution)
      await choices.nth(at).getByRole('radio').first().focus()
      await page.keyboard.press('Space')
      for (let step = 0; step < to; step += 1) await page.keyboard.press('ArrowDown')
      await expect(choices.nth(at).getByRole('radio').nth(to)).toBeChecked()
    }
    await press(story, 'Check my answers')
    await expect(result(story)).toHaveText('5 of 5 match the sources')
  })

test('a worksheet tells no answer, and prints without its buttons', async ({ story }) => {
  const { page } = story
  await openActivity(story, 'order', '&sheet=questions')
  await expect(page.locator('.sheet-box')).toHaveText(['', '', '', '', ''])
  await expect(page.locator('.activity-sheet')).not.toContainText('March,')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await press(story, 'Answer key')
  await story.expectParam('sheet', 'key')
  await expect(page.locator('.sheet-box').first()).toHaveText(/^[1-5]$/)
})
