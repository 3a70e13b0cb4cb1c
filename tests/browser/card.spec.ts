import { expect, test } from './page.ts'

const CALL = 'trump-putin-call'

test('an open card offers its link', async ({ story }) => {
  const { page } = story
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await story.openLive(`?event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await card.getByRole('button', { name: 'Copy link' }).click()
  await expect(card.getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/truceline\/events\/trump-putin-call\/$/)
  expect((await page.request.get(copied)).status()).toBe(200)
})

test('an event and its sources can be cited in three forms', async ({ story }) => {
  const { page } = story
  await story.openLive(`?event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await card.locator('summary', { hasText: 'Cite' }).click()
  const text = card.getByRole('textbox', { name: 'Citation' })
  await expect(text).toHaveValue(/^Truceline: “Trump and Putin speak.*events\/trump-putin-call\//)
  await card.getByLabel('Citation format').selectOption('BibTeX')
  await expect(text).toHaveValue(/^@misc\{trump-putin-call,/)
  await card.getByLabel('What to cite').selectOption('All its sources')
  await card.getByLabel('Citation format').selectOption('CSL-JSON')
  const items = JSON.parse(await text.inputValue()) as unknown[]
  expect(items).toHaveLength(await card.locator('.sources > li').count())
  await card.getByLabel('What to cite').selectOption({ index: 2 })
  expect(JSON.parse(await text.inputValue()) as unknown[]).toHaveLength(1)
})

test('where copying is refused, the citation is selected to be copied by hand', async ({
  story,
}) => {
  const { page } = story
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    })
  })
  await story.openLive(`?event=${CALL}`)
  const card = page.locator(`article[id="${CALL}"]`)
  await card.locator('summary', { hasText: 'Cite' }).click()
  const text = card.getByRole('textbox', { name: 'Citation' })
  await card.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(card.getByText(/Your browser blocked copying/)).toBeVisible()
  const [start, end, length] = await text.evaluate((field: HTMLTextAreaElement) => [
    field.selectionStart,
    field.selectionEnd,
    field.value.length,
  ])
  expect([start, end]).toEqual([0, length])
})

test('as known on a day, no later source is offered for citing', async ({ story }) => {
  const { page } = story
  await story.openLive(`?event=${CALL}&known=2025-03-18`)
  const card = page.locator(`article[id="${CALL}"]`)
  await expect(card.locator('.summary')).toContainText('Known by then')
  await card.locator('summary', { hasText: 'Cite' }).click()
  await card.getByLabel('What to cite').selectOption('All its sources')
  await card.getByLabel('Citation format').selectOption('CSL-JSON')
  const text = await card.getByRole('textbox', { name: 'Citation' }).inputValue()
  const items = JSON.parse(text) as { issued: { 'date-parts': number[][] } }[]
  expect(items.length).toBeGreaterThan(1)
  expect(items.filter(({ issued }) => (issued['date-parts'][0]?.[2] ?? 99) > 18)).toEqual([])
})

test('a call tells the clocks at both its ends, in its card and on the timeline', async ({
  story,
}) => {
  const { page } = story
  await story.open(`?event=${CALL}`)
  const both = /17:00 in Moscow/
  await expect(page.locator(`article[id="${CALL}"] .kicker time`)).toHaveText(both)
  await expect(page.locator('#timeline .mark[data-selected] title')).toHaveText(both)
})
