import { EVENTS, expect, test, type StoryPage } from './page.ts'

const FILTERS = [
  { label: 'Kind of event', param: 'kind' },
  { label: 'Took part', param: 'participant' },
  { label: 'Speaker', param: 'speaker' },
  { label: 'Place', param: 'place' },
  { label: 'Status of events', param: 'status' },
  { label: 'Status of claims', param: 'standing' },
]

async function openMenu({ page }: StoryPage, label: string): Promise<void> {
  await page
    .locator('.menu > summary')
    .filter({ hasText: new RegExp(`^${label}`) })
    .click()
}

for (const { label, param } of FILTERS) {
  test(`“${label}” shows as many events as it says, and the link says which`, async ({ story }) => {
    await story.openLive()
    const choice = (await story.openFilter(label)).locator('.choice').nth(1)
    const promised = Number(await choice.locator('.count').textContent())
    await choice.locator('input').check()
    await story.expectParam(param, /^[a-z0-9-]+$/)
    await expect.poll(() => story.counted()).toBe(promised)
    await expect.poll(async () => (await story.listed()).length).toBe(promised)
    expect(promised).toBeLessThan(EVENTS)
    await choice.locator('input').uncheck()
    await story.expectParam(param, null)
    await expect.poll(() => story.counted()).toBe(EVENTS)
  })
}

test('filters narrow one another, and one button clears them all', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const people = await story.openFilter('Took part')
  await people.locator('.choice input').first().check()
  await story.expectParam('participant', /./)
  const one = await story.counted()
  const kinds = await story.openFilter('Kind of event')
  await kinds.locator('.choice input').first().check()
  await story.expectParam('kind', /./)
  await expect.poll(() => story.counted()).toBeLessThan(one)
  await page.getByRole('button', { name: 'Clear all filters' }).click()
  await expect.poll(() => story.counted()).toBe(EVENTS)
  expect([...story.params.keys()]).toEqual([])
})

test('Back takes a filter away again', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const kinds = await story.openFilter('Kind of event')
  await kinds.locator('.choice input').first().check()
  await story.expectParam('kind', /./)
  await page.goBack()
  await expect.poll(() => story.counted()).toBe(EVENTS)
  await expect(page.locator('.menu .choice input:checked')).toHaveCount(0)
})

test('the search finds words in claims as well as titles', async ({ story }) => {
  const { page } = story
  await story.openLive()
  await page.getByRole('searchbox').fill('helsinki')
  await story.expectParam('q', 'helsinki')
  await expect.poll(() => story.counted()).toBeLessThan(EVENTS)
  const listed = await story.listed()
  expect(listed.length).toBeGreaterThan(0)
  for (const event of listed)
    expect((await page.locator(`#${event}`).textContent())?.toLowerCase()).toContain('helsinki')
})

test('the search finds what readers write, in whatever spelling', async ({ story }) => {
  const { page } = story
  await story.openLive()
  for (const [words, event] of [
    ['Orban', 'eu-special-council'],
    ['Elysee', 'paris-summit'],
    ['Odessa', 'odesa-drone-strike'],
    ['refinery', 'kavkazskaya-depot-fire'],
    ['first talk in weeks', 'trump-zelenskyy-call'],
    ['prisner exchange', 'prisoner-exchange'],
  ] as const) {
    await page.getByRole('searchbox').fill(words)
    await expect.poll(() => story.listed()).toContain(event)
    await expect.poll(() => story.counted()).toBeLessThan(12)
  }
})

test('words typed before the script of the search has come are not lost', async ({ story }) => {
  const { page } = story
  const gate: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  await page.route('**/controls-*.js', async (route) => {
    await opened
    await route.continue()
  })
  await story.open()
  await page.getByRole('searchbox').click()
  await page.keyboard.type('helsinki')
  gate.open?.()
  await story.expectParam('q', 'helsinki')
  await expect(page.getByRole('searchbox')).toHaveValue('helsinki')
})

test('a press before the script of the controls has come is not lost', async ({ story }) => {
  const { page } = story
  const gate: { open?: () => void } = {}
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  await page.route('**/controls-*.js', async (route) => {
    await opened
    await route.continue()
  })
  await story.open()
  await page.getByRole('button', { name: 'Previous event' }).click()
  gate.open?.()
  await story.expectParam('event', (await story.listed()).at(-1) ?? '')
})

test('a search without a result says so and says what to do', async ({ story }) => {
  const { page } = story
  await story.openLive('?q=zzzz')
  await expect(page.locator('#empty')).toBeVisible()
  await expect(page.locator('#empty')).toHaveText(/No events match/)
  expect(await story.listed()).toEqual([])
  await expect(page.locator('.searched')).toContainText('You searched for “zzzz”.')
  await page.getByRole('button', { name: 'Clear the search' }).click()
  await expect(page.locator('#empty')).toBeHidden()
  await expect(page.locator('.searched')).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByRole('searchbox')).toHaveValue('')
})

test('a menu closes by Escape, with the focus back on its button', async ({ story }) => {
  const { page } = story
  await story.openLive()
  const summary = page.locator('.menu > summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.menu[open] .choices')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.locator('.menu[open] .filter summary').first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.menu[open] input').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('.menu[open]')).toHaveCount(0)
  await expect(summary).toBeFocused()
})

test('the clock of another city changes the words of the times, not the times', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?until=2025-03-18T1200Z')
  await expect(story.slider).toHaveAttribute('aria-valuetext', /14:00 in Kyiv/)
  await openMenu(story, 'More')
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await story.expectParam('clock', 'America/New_York')
  await expect(story.slider).toHaveAttribute('aria-valuetext', /08:00 in/)
  await story.expectParam('until', '2025-03-18T1200Z')
})

test('nothing below the bar moves when filters are set, at any width', async ({ story }) => {
  const { page } = story
  const heights = async (): Promise<readonly number[]> => {
    const found: number[] = []
    for (const width of [320, 768, 1100]) {
      await page.setViewportSize({ width, height: 800 })
      found.push((await page.locator('.bar').boundingBox())?.height ?? 0)
    }
    return found
  }
  await story.openLive()
  const before = await heights()
  await page.getByRole('searchbox').fill('drone')
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeVisible()
  expect(await heights()).toEqual(before)
})

test('each filter that is set is a chip; one press takes it away, and the focus stays in the bar', async ({
  story,
}) => {
  const { page } = story
  await story.openLive('?kind=strike,call&place=helsinki')
  const chips = page.locator('.chip')
  await expect(chips).toHaveText(['Strikes', 'Calls', 'Helsinki'])
  await page.getByRole('button', { name: 'Remove the filter Calls' }).press('Enter')
  await story.expectParam('kind', 'strike')
  await expect(page.getByRole('button', { name: 'Remove the filter Helsinki' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove the filter Strikes' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chips).toHaveCount(0)
  await expect(page.locator('.filter-menu > summary')).toBeFocused()
})

test('filters that leave nothing are named, and one press clears them', async ({ story }) => {
  const { page } = story
  await story.openLive('?kind=strike&place=helsinki')
  await expect(page.locator('.searched')).toContainText(/strikes/)
  await expect(page.locator('.searched')).toContainText(/Helsinki/)
  await page.locator('.searched').getByRole('button', { name: 'Clear all filters' }).press('Enter')
  await expect.poll(() => story.counted()).toBe(EVENTS)
  await expect(page.getByRole('searchbox')).toBeFocused()
})
